package io.taizhang.ledger.load;

import io.taizhang.ledger.project.domain.Phase;
import java.util.Map;
import java.util.UUID;

/**
 * What one official carries now in one part.
 *
 * @param projects how many, by phase; phases without any are left out
 * @param openItems items under way on them
 * @param overdueItems of these whose running clock is past its end
 * @param openProblems not yet struck off
 * @param staleProjects that lack a weekly update
 */
public record OfficerLoad(
    UUID officerId,
    String name,
    String post,
    String department,
    long total,
    Map<Phase, Long> projects,
    long openItems,
    long overdueItems,
    long openProblems,
    long staleProjects) {}
