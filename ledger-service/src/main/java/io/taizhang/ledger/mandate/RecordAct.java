package io.taizhang.ledger.mandate;

import io.taizhang.ledger.mandate.domain.Power;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something done in the owner's name.
 *
 * @param power under which power
 * @param itemId the item of the project that it was about
 */
public record RecordAct(
    @NotNull Power power, @NotBlank @Size(max = 500) String text, @Nullable UUID itemId) {}
