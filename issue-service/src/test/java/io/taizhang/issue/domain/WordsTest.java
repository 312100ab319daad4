package io.taizhang.issue.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
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
        words(
            IssueState.values(),
            IssueState::label,
            "已登记 拟不予受理 不予受理 已受理 已分类 已转办 待裁定 已报结 已转送跟踪 已并案 已重启 已办结 已反馈 已撤回"),
        words(
            Step.values(),
            Step::label,
            "登记 受理 拟不予受理 确认不予受理 退回继续受理 分类 转办 转送跟踪 退回 裁定 首次联系 首次实质答复 申请延期 审批延期 协办报结 拟报办结 签发报结 审核通过 审核退回 中止计时 恢复计时 撤回 并案 解除并案 重启 办结 当场办结 跟踪办结 随主件办结 指定跟办人 反馈"),
        words(
            Step.values(),
            Step::verb,
            "register accept propose-exclusion confirm-exclusion reject-exclusion classify refer send-on return rule record-contact record-answer ask-extension decide-extension report-assist draft-report sign-report approve send-back suspend resume withdraw merge split reopen close close-on-the-spot close-watched close-with-main assign-follower feed-back"),
        words(Stage.values(), Stage::label, "受理 分类 转办 办理 反馈 首次联系 首次实质答复 协办 办结审核 裁定 跟踪督促"),
        words(Direction.values(), Direction::label, "下级 上级 其他区划"),
        words(Tier.values(), Tier::label, "简单 一般 复杂"),
        words(IssueKind.values(), IssueKind::label, "不受理 不批准 多次未办成"),
        words(Outcome.values(), Outcome::label, "已解决 部分解决 依法不能办理，已说明 已引导至其他渠道 反映人撤回 无法联系反映人"),
        words(FeedbackChannel.values(), FeedbackChannel::label, "当面 电话 短信 书面 凭查询码查询"),
        words(OrderState.values(), OrderState::label, "待答复 已答复 已销号 已撤销"),
        words(OrderStep.values(), OrderStep::label, "答复 销号 撤销"),
        words(OrderStep.values(), OrderStep::verb, "answer close lift"));
  }

  @ParameterizedTest
  @MethodSource("vocabulary")
  void each_value_is_called_as_the_field_calls_it(Stream<String> spoken, String[] written) {
    assertThat(spoken).containsExactly(written);
  }

  @Test
  void a_refusal_tells_the_person_why() {
    assertThat(new IssueRefusal.NotLeadDepartment(Step.CLOSE).message()).isEqualTo("只有主办部门可以“办结”");
    assertThat(new IssueRefusal.NotClassified().message()).isEqualTo("尚未分类、未定办理档次，不能转办");
    assertThat(new IssueRefusal.NotAwaited().message()).isEqualTo("本部门没有待报结的协办任务");
    assertThat(new IssueRefusal.SecondPersonNeeded().message()).isEqualTo("拟不予受理的，须由另一人确认或退回");
    assertThat(new IssueRefusal.AnotherWorkflow(true).message()).contains("不能直接办结");
    assertThat(new IssueRefusal.AnotherWorkflow(false).message()).contains("请直接办结");
    assertThat(new IssueRefusal.TooLate(Step.RETURN, Ways.NOW).message())
        .isEqualTo("“退回”应在 2026-09-14 09:30 前提出");
    assertThat(new IssueRefusal.AlreadyDue().message()).isEqualTo("办理期限已届满，不能再申请延期");
    assertThat(new IssueRefusal.RulingStands().message()).isEqualTo("主办部门已经裁定，不得退回");
    assertThat(new IssueRefusal.AlreadyDone(Step.RECORD_CONTACT).message())
        .isEqualTo("“首次联系”已经登记过，不能重复");
    assertThat(new IssueRefusal.NothingToDecide(Step.SIGN_REPORT).message())
        .isEqualTo("没有可以“签发报结”的内容");
    assertThat(new IssueRefusal.StandsStill().message()).isEqualTo("计时已中止，请先恢复计时");
    assertThat(new IssueRefusal.AssistantsAwaited(Set.of("乙", "甲")).message())
        .isEqualTo("协办部门尚未报结：乙、甲");
    assertThat(new IssueRefusal.AnotherDirection(Direction.UP).message())
        .isEqualTo("该窗口属于“上级”，与转送方向不符");
    assertThat(new IssueRefusal.PromiseMissing().message()).isEqualTo("复杂事项的答复须写明措施、责任人和时限");
    assertThat(new IssueRefusal.DepartmentNamedTwice("350783-ZJ").message())
        .isEqualTo("部门 350783-ZJ 被重复指定");
  }

  @Test
  void handling_and_assisting_are_the_departments() {
    assertThat(Stage.values())
        .filteredOn(Stage::handledByDepartment)
        .containsExactly(Stage.HANDLE, Stage.ASSIST);
  }

  private static <E> Arguments words(E[] values, Function<E, String> word, String expected) {
    return Arguments.of(Arrays.stream(values).map(word), expected.split(" "));
  }
}
