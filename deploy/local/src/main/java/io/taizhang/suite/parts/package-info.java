/** The embedded parts the suite stands on: PostgreSQL, Kafka and an OIDC issuer, loopback only. */
@NullMarked
package io.taizhang.suite.parts;

import org.jspecify.annotations.NullMarked;
