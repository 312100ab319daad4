package io.taizhang.ledger.project;

import io.taizhang.ledger.project.domain.Track;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * The national code that comes with registration (赋码).
 *
 * @param track 审批, 核准 or 备案, where the registration settles it
 */
public record RegisterCode(@NotBlank String nationalCode, @Nullable Track track) {}
