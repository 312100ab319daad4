/** Contact data shown in full, for a purpose that is put on record. */
@NullMarked
package io.taizhang.issue.person;

import org.jspecify.annotations.NullMarked;
