package io.taizhang.ledger.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting ends with: who hands in what, when and to which standard.
 *
 * @param handInBy the person who hands in (报件人), at the owner's or of the task force
 * @param textStandard what the text has to be like (文本标准)
 * @param budgetStandard to which standard the budget is estimated (概算标准)
 * @param decidedIn the meeting or minutes that set it
 */
public record ScheduleHandIn(
    @NotNull LocalDate handInOn,
    @NotBlank @Size(max = 60) String handInBy,
    @Nullable @Size(max = 200) String textStandard,
    @Nullable @Size(max = 200) String budgetStandard,
    @Nullable @Size(max = 200) String decidedIn) {}
