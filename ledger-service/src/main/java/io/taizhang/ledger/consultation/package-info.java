/** The ledger of first consultations (首次咨询登记). */
@NullMarked
package io.taizhang.ledger.consultation;

import org.jspecify.annotations.NullMarked;
