package io.taizhang.ledger.checklist;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** All lines of a draft anew. */
public record ReplaceDraft(
    @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid ChecklistLine> lines) {}
