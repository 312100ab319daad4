/** The ways out of the house, each a small adapter behind one interface. */
@NullMarked
package io.taizhang.notification.channel;

import org.jspecify.annotations.NullMarked;
