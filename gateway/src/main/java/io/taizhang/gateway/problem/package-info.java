/** The gateway's own refusals, always as problem+json, each with a trace id. */
@NullMarked
package io.taizhang.gateway.problem;

import org.jspecify.annotations.NullMarked;
