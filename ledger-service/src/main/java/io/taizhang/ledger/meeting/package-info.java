/** Meetings and site visits: convened by a rhythm, with an agenda, attendance and conclusions. */
@NullMarked
package io.taizhang.ledger.meeting;

import org.jspecify.annotations.NullMarked;
