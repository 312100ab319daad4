package io.taizhang.issue.workflow;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One issue as a line of the printed list: words for codes, business dates for instants.
 *
 * @param person masked
 * @param trips how often the person had come before
 * @param dueOn the day on which the stage's limit ends, while its clock runs
 */
record IssueLine(
    LocalDate registeredOn,
    String number,
    String window,
    String channel,
    String person,
    String kind,
    String title,
    @Nullable String project,
    @Nullable String category,
    @Nullable String tier,
    @Nullable String lead,
    List<String> assisting,
    String state,
    @Nullable LocalDate dueOn,
    int trips,
    @Nullable String outcome,
    @Nullable String cause,
    @Nullable String causeText,
    @Nullable String fix,
    @Nullable LocalDate closedOn,
    @Nullable LocalDate fedBackOn,
    @Nullable String follower) {}
