package io.taizhang.ledger.item;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The organ's act on a granted permit (撤回 or 撤销): its ground and number. */
public record EndPermit(@NotBlank @Size(max = 500) String text) {}
