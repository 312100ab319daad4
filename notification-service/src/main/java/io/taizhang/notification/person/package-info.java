/** What complainants outside are told by the service itself, and whether it arrived. */
@NullMarked
package io.taizhang.notification.person;

import org.jspecify.annotations.NullMarked;
