package io.taizhang.ledger.checklist;

import io.taizhang.ledger.project.domain.Track;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A checklist with its first draft.
 *
 * @param code the region's own code for it
 * @param name the kind of project that it is for
 */
public record CreateChecklist(
    @NotBlank @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,39}") String code,
    @NotBlank @Size(max = 120) String name,
    @NotNull Track track,
    @NotBlank String regionCode,
    @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid ChecklistLine> lines) {}
