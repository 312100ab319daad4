/** Who is to be told: people, their parts in projects, stand-ins, preferences, quiet hours. */
@NullMarked
package io.taizhang.notification.recipient;

import org.jspecify.annotations.NullMarked;
