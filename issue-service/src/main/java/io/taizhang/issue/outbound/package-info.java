/** Payloads of the events this service publishes. */
@NullMarked
package io.taizhang.issue.outbound;

import org.jspecify.annotations.NullMarked;
