package io.taizhang.ledger.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks for the first time.
 *
 * @param asker 咨询人, shown in the ledger only, in no event
 * @param contact how to reach the asker; shown to the desk that recorded it, masked to others
 * @param idea 项目意向
 */
public record RecordConsultation(
    @NotNull LocalDate consultedOn,
    @NotBlank @Size(max = 60) String asker,
    @Nullable @Size(max = 120) String contact,
    @NotBlank @Size(max = 200) String idea,
    @NotBlank @Size(max = 500) String question,
    @NotBlank String regionCode) {}
