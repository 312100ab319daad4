/** When meetings recur, what they go through and who must be there, pure. */
@NullMarked
package io.taizhang.ledger.meeting.domain;

import org.jspecify.annotations.NullMarked;
