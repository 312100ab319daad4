package io.taizhang.issue.workflow;

import io.taizhang.chassis.fixture.GoldenEvents;
import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.issue.domain.Closing;
import io.taizhang.issue.domain.FeedbackChannel;
import io.taizhang.issue.domain.IssueEvent;
import io.taizhang.issue.domain.IssueKind;
import io.taizhang.issue.domain.IssueState;
import io.taizhang.issue.domain.Outcome;
import io.taizhang.issue.domain.Step;
import io.taizhang.issue.domain.Tier;
import io.taizhang.issue.fixture.County;
import io.taizhang.issue.outbound.ContactSealed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Facts about an issue, made of fixed inputs: its registration and all that may follow. */
public final class IssueSamples {

  /** The issue's id in every example. */
  public static final UUID ISSUE = UUID.fromString("01994630-6f40-7000-8000-000000000011");

  public static final String NUMBER = "BBC-350783-2026-0001";
  public static final String TITLE = "小区公共维修资金申请多次未办成";

  /** 13800000000, sealed about {@link #ISSUE} by the key of every desk. */
  private static final String SEALED =
      "sealed.desk.Z29sZGVuIG5vbmNlDcKrN_7QHyUIhZVOMtolTVHmN0K-xtI8RyLD";

  private IssueSamples() {}

  /** What is told in confidence. */
  public static Stream<Fact> confidential() {
    return Stream.of(
        SharedContacts.sealed(
            issue(), new ContactSealed(ISSUE, "SMS", SEALED, null, LocalDate.parse("2027-09-14"))),
        SharedContacts.withdrawn(issue()));
  }

  public static Stream<Fact> facts() {
    Closing closing =
        new Closing(Outcome.SOLVED, "MATERIAL_TOLD_TOO_LATE", "窗口未一次性告知所需材料", "受理并拨付维修资金，修订一次性告知单");
    Stream<IssueEvent> events =
        Stream.of(
            new IssueEvent.Accepted(),
            new IssueEvent.Classified("住宅专项维修资金", Tier.COMPLEX),
            new IssueEvent.Referred(County.CITY_MANAGEMENT, List.of(County.HOUSING)),
            new IssueEvent.Closed(closing, false),
            new IssueEvent.FedBack(FeedbackChannel.PHONE, "维修资金已拨付", true));
    return Stream.concat(
        Stream.of(IssueFacts.registered(issue())),
        Stream.concat(
            events.map(event -> IssueFacts.of(issue(), Step.REGISTER, event, GoldenEvents.TIME)),
            Stream.of(extended(), excluding())));
  }

  private static Fact extended() {
    Instant due = Instant.parse("2026-10-14T09:30:00Z");
    return IssueFacts.extended(issue(), due, GoldenEvents.TIME);
  }

  private static Fact excluding() {
    Issue issue = issue();
    IssueEvent event = new IssueEvent.ExclusionProposed("窗口甲", "IN_COURT", "受理案件的人民法院");
    new IssueChange(issue, GoldenEvents.TIME).apply(event);
    return IssueFacts.of(issue, Step.PROPOSE_EXCLUSION, event, GoldenEvents.TIME);
  }

  private static Issue issue() {
    Issue issue = new Issue();
    issue.id = ISSUE;
    issue.number = NUMBER;
    issue.kind = IssueKind.NOT_FINISHED;
    issue.title = TITLE;
    issue.state = IssueState.REGISTERED;
    issue.regionCode = County.JIANOU;
    issue.regionPath = County.JIANOU_PATH;
    issue.departmentCode = County.CITY_MANAGEMENT;
    issue.oneTripId = UUID.fromString("01994630-6f40-7000-8000-000000000015");
    issue.registeredAt = GoldenEvents.TIME;
    return issue;
  }
}
