/** The audit trail, written in the transaction of the change it records. */
@NullMarked
package io.taizhang.chassis.audit;

import org.jspecify.annotations.NullMarked;
