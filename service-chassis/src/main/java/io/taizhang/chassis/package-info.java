/** The technical code that the services share. */
@NullMarked
package io.taizhang.chassis;

import org.jspecify.annotations.NullMarked;
