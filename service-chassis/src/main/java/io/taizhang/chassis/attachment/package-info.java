/**
 * Files that people hand in: checked by their bytes, kept outside the database, given out whole.
 */
@NullMarked
package io.taizhang.chassis.attachment;

import org.jspecify.annotations.NullMarked;
