/** Projects and those who answer for, push through and act for each of them. */
@NullMarked
package io.taizhang.ledger.project;

import org.jspecify.annotations.NullMarked;
