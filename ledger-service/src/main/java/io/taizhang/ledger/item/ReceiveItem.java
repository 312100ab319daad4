package io.taizhang.ledger.item;

import io.taizhang.ledger.item.domain.ItemKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Papers for an item that a window has received (接件). */
public record ReceiveItem(
    @NotNull UUID projectId,
    @NotBlank @Size(max = 120) String name,
    @NotNull ItemKind kind,
    @NotBlank String departmentCode,
    @NotNull @Valid LimitRequest statutory,
    @NotNull @Valid LimitRequest promised) {}
