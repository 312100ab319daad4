package io.taizhang.bench.cases;

import java.util.List;
import java.util.Map;

/** What is known of a case when it is registered and what each stage adds, for the peers. */
public final class CaseFacts {

  /** What completing each of the five stages adds, in their order. */
  public static final List<Map<String, Object>> STAGES =
      List.of(
          Map.of("accepted", true),
          Map.of("category", "住房维修资金", "tier", "SIMPLE"),
          Map.of("lead", "350200-HOUSING"),
          Map.of(
              "outcome",
              "SOLVED",
              "cause",
              "MATERIAL_TOLD_TOO_LATE",
              "causeText",
              "材料未一次告知（虚构）",
              "fix",
              "修改办事指南（虚构）"),
          Map.of("channel", "PHONE", "text", "已补齐材料并受理（虚构）", "satisfied", true));

  private CaseFacts() {}

  /** What is registered of the case of this number. */
  public static Map<String, Object> registered(int number) {
    return Map.of(
        "number",
        "BENCH-" + number,
        "title",
        "住房维修资金申请未受理（虚构）" + number,
        "description",
        "多次到窗口未予受理（虚构）",
        "personName",
        "张三丰（虚构）",
        "personPhone",
        "138-0000-0000",
        "window",
        "350200-WINDOW");
  }
}
