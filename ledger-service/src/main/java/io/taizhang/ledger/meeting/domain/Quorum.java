package io.taizhang.ledger.meeting.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Who has to be there. A site visit settles at once what departments would settle in turn, so that
 * the expert, the person with the power and the person who will do it all come (Quanzhou, 一次现场). A
 * tea talk is meant for five to eight entrepreneurs (Jian'ou); another number is worth a warning
 * and no refusal, for who came came.
 */
public final class Quorum {

  private static final int FEWEST_ENTREPRENEURS = 5;
  private static final int MOST_ENTREPRENEURS = 8;

  private Quorum() {}

  /** The roles that still miss before a meeting of this kind can be held. */
  public static List<AttendeeRole> missing(MeetingKind kind, Collection<AttendeeRole> present) {
    return kind == MeetingKind.SITE_VISIT
        ? Arrays.stream(AttendeeRole.values()).filter(role -> !present.contains(role)).toList()
        : List.of();
  }

  /** What is unusual about it, as zh-CN sentences. */
  public static List<String> warnings(MeetingKind kind, int companies) {
    boolean unusual =
        kind == MeetingKind.TEA_TALK
            && (companies < FEWEST_ENTREPRENEURS || companies > MOST_ENTREPRENEURS);
    return unusual ? List.of("茶叙一般请 5 至 8 位企业家，现登记 " + companies + " 家企业") : List.of();
  }
}
