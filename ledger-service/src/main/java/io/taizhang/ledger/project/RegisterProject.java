package io.taizhang.ledger.project;

import io.taizhang.ledger.project.domain.Phase;
import io.taizhang.ledger.project.domain.Track;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project entering the ledger.
 *
 * @param nationalCode absent until the project is registered nationally (赋码)
 * @param nature 建设性质: new, extension, rebuilding
 * @param ownerContact who to call at the owner's; never leaves the ledger
 * @param investmentFen total investment in fen
 * @param yearPlanFen investment planned for this year in fen
 * @param track 审批, 核准 or 备案; absent until it is known
 * @param parentId the package project (总项目) of which it is a part; parts have none of their own
 */
public record RegisterProject(
    @Nullable String nationalCode,
    @NotBlank @Size(max = 120) String name,
    @NotBlank @Size(max = 20) String nature,
    @NotBlank @Size(max = 500) String scale,
    @NotBlank @Size(max = 120) String location,
    @NotBlank @Size(max = 120) String ownerName,
    @NotBlank @CreditCode String ownerCreditCode,
    @Nullable @Size(max = 120) String ownerContact,
    @NotNull @PositiveOrZero Long investmentFen,
    @NotNull @PositiveOrZero Long yearPlanFen,
    @NotNull Phase phase,
    @NotNull LocalDate plannedStart,
    @NotBlank String departmentCode,
    @NotBlank String regionCode,
    @Nullable Track track,
    @Nullable UUID parentId) {}
