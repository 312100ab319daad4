package io.taizhang.issue.figures;

/** What issues are told apart by, and the filter of the list that has the same rows. */
public enum FigureBy {
  STATE("i.state", "state"),
  DEPARTMENT("i.leadDepartment", "lead"),
  CAUSE("i.cause", "cause"),
  /** By what the causes are put together as. */
  CAUSE_GROUP("(select c.causeGroup from IssueCause c where c.code = i.cause)", "causeGroup"),
  REGION("i.regionCode", "regionCode"),
  KIND("i.kind", "kind"),
  CHANNEL("i.channel", "channel"),
  TIER("i.tier", "tier"),
  /** By the month of registration, such as 2026-09. */
  MONTH(
      "cast(sql('to_char(? at time zone ''Asia/Shanghai'', ''YYYY-MM'')', i.registeredAt)"
          + " as string)",
      "from");

  private final String key;
  private final String filter;

  FigureBy(String key, String filter) {
    this.key = key;
    this.filter = filter;
  }

  /** The query's expression. */
  String key() {
    return key;
  }

  /** The filter's name. */
  String filter() {
    return filter;
  }
}
