package io.taizhang.ledger.mode;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A material that was missing at acceptance.
 *
 * @param closedOn the day it was handed in, null while it is missing
 */
@Embeddable
public record Gap(String materialKey, String materialName, @Nullable LocalDate closedOn) {}
