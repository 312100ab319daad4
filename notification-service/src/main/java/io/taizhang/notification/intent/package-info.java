/** Fired rungs, and what is done about each: messages, mail, facts. */
@NullMarked
package io.taizhang.notification.intent;

import org.jspecify.annotations.NullMarked;
