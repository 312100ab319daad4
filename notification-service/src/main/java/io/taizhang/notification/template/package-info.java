/** The words of notices as data: Qute templates in versions, checked before they are published. */
@NullMarked
package io.taizhang.notification.template;

import org.jspecify.annotations.NullMarked;
