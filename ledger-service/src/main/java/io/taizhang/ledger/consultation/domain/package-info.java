/** The rules of first consultations, in plain Java. */
@NullMarked
package io.taizhang.ledger.consultation.domain;

import org.jspecify.annotations.NullMarked;
