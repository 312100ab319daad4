/**
 * Proxy service (代办): an agent's mandate from the first question to the answer, and the acts under
 * it.
 */
@NullMarked
package io.taizhang.ledger.mandate;

import org.jspecify.annotations.NullMarked;
