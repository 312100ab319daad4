package io.taizhang.issue.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The field's words, as a screen and a printed sheet show them. */
class WordsTest {

  static Stream<Arguments> vocabulary() {
    return Stream.of(
        words(IssueState.values(), IssueState::label, "已登记 已受理 已分类 已转办 已办结 已反馈"),
        words(Step.values(), Step::label, "登记 受理 分类 转办 办结 当场办结 反馈"),
        words(
            Step.values(),
            Step::verb,
            "register accept classify refer close close-on-the-spot feed-back"),
        words(Stage.values(), Stage::label, "受理 分类 转办 办理 反馈"),
        words(Tier.values(), Tier::label, "简单 一般 复杂"),
        words(IssueKind.values(), IssueKind::label, "不受理 不批准 多次未办成"),
        words(Outcome.values(), Outcome::label, "已解决 部分解决 依法不能办理，已说明 已引导至其他渠道 反映人撤回 无法联系反映人"),
        words(Cause.values(), Cause::label, "未一次性告知材料 部门口径不一 办事清单有误 职责不清 工作人员作风 系统原因 超出本级权限 其他"),
        words(FeedbackChannel.values(), FeedbackChannel::label, "当面 电话 短信 书面"),
        words(OrderState.values(), OrderState::label, "待答复 已答复 已销号"),
        words(OrderStep.values(), OrderStep::label, "答复 销号"),
        words(OrderStep.values(), OrderStep::verb, "answer close"));
  }

  @ParameterizedTest
  @MethodSource("vocabulary")
  void each_value_is_called_as_the_field_calls_it(Stream<String> spoken, String[] written) {
    assertThat(spoken).containsExactly(written);
  }

  @Test
  void a_refusal_tells_the_person_why() {
    assertThat(new IssueRefusal.NotLeadDepartment().message()).isEqualTo("只有主办部门的经办人可以办结");
    assertThat(new IssueRefusal.DepartmentNamedTwice("350783-ZJ").message())
        .isEqualTo("部门 350783-ZJ 被重复指定");
  }

  @Test
  void only_the_handling_stage_is_the_departments() {
    assertThat(Stage.values()).filteredOn(Stage::handledByDepartment).containsExactly(Stage.HANDLE);
  }

  private static <E> Arguments words(E[] values, Function<E, String> word, String expected) {
    return Arguments.of(Arrays.stream(values).map(word), expected.split(" "));
  }
}
