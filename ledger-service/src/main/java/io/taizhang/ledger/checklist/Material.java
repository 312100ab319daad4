package io.taizhang.ledger.checklist;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * One document to hand in (申报材料).
 *
 * @param key the same in every line that asks for the same document
 * @param requirement what it must show, be signed or be dated
 * @param deferrable may be handed in later under a written commitment (可容缺)
 */
public record Material(
    @NotBlank @Pattern(regexp = ChecklistLine.KEY) String key,
    @NotBlank @Size(max = 120) String name,
    @NotNull @Size(max = 300) String requirement,
    @NotNull MaterialForm form,
    @NotNull Boolean deferrable) {}
