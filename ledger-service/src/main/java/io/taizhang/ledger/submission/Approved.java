package io.taizhang.ledger.submission;

/** The day on which a plan's line was approved first; a permit taken back later was granted. */
final class Approved {

  static final String DAY =
      """
      select cast(min(i.decided_at) at time zone 'Asia/Shanghai' as date) as day
        from item i
       where i.plan_line_id = l.id
         and i.status in ('GRANTED', 'GRANTED_WITH_GAP', 'TAKEN_BACK')
      """;

  private Approved() {}
}
