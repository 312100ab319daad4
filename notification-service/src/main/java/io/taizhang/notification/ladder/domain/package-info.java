/** When the rungs of a clock are reached and what is said then. Pure: no framework, no clock. */
@NullMarked
package io.taizhang.notification.ladder.domain;

import org.jspecify.annotations.NullMarked;
