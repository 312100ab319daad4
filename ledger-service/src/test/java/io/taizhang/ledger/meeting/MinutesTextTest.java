package io.taizhang.ledger.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import io.taizhang.chassis.fixture.GoldenEvents;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MinutesTextTest {

  private static final UUID POINT = UUID.fromString("01994630-6f40-7000-8000-0000000000f1");
  private static final UUID OTHER = UUID.fromString("01994630-6f40-7000-8000-0000000000f2");

  @Test
  void the_minutes_tell_who_was_there_what_was_concluded_and_who_does_what() {
    String text =
        MinutesText.of(
            new Minutes(
                MeetingView.of(MeetingSamples.visit()),
                "现场",
                List.of(point(POINT, 1, "用地红线\n# 不是标题"), point(OTHER, 2, "临时用电")),
                List.of(
                    new ConclusionView(
                        UUID.randomUUID(), POINT, "红线内先行施工", GoldenEvents.TIME, List.of())),
                Map.of("350500-HOUSING", "住房和城乡建设局")));
    assertThat(text)
        .startsWith("# 人民医院二期现场 会议纪要\n")
        .contains("- 编号：HY-350500-2026-0001\n", "- 类别：现场\n", "- 时间：2026-09-14 09:00\n")
        .contains("- 专家：专家甲（住房和城乡建设局高级工程师）\n", "- 有权的人：局长乙（住房和城乡建设局局长）\n")
        .contains("- 企业：示例建设|公司\n")
        .contains("| 住房和城乡建设局 | 消防通道宽度不少于四米 | 不得占用规划绿地 |\n")
        .contains("1. 【其他】用地红线 # 不是标题\n   - 结论：红线内先行施工\n")
        .contains("2. 【其他】临时用电\n   - 未形成结论，留待下次\n")
        .endsWith("| --- | --- | --- | --- | --- |\n");
  }

  private static AgendaPointView point(UUID id, int position, String text) {
    return new AgendaPointView(
        id, position, PointKind.OTHER, text, null, null, null, null, null, false, false);
  }
}
