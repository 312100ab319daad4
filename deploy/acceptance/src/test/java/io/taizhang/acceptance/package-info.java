/**
 * Tests through the gateway, each class named after the row of the domain that it proves. They
 * speak HTTP with the tokens of the real issuer and read the event streams; the suite is started
 * once per JVM. Business time only moves forward: the one calendar of deeds is {@link
 * io.taizhang.acceptance.Week}, every other test has data of its own and holds at any business
 * time, so that classes may run alone and in any order.
 */
@NullMarked
package io.taizhang.acceptance;

import org.jspecify.annotations.NullMarked;
