package io.taizhang.issue.workflow;

import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import java.util.List;
import java.util.Map;

/** Texts that leave this service must not give away who came. */
final class PrivacyGuard {
  private PrivacyGuard() {}

  /**
   * Refuses texts that name the person.
   *
   * @param texts each under its JSON pointer
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 naming the fields, never the person
   */
  static void check(IssuePerson person, Map<String, String> texts) {
    List<FieldError> errors =
        texts.entrySet().stream()
            .filter(text -> person.namedIn(text.getValue()))
            .map(text -> new FieldError(text.getKey(), "此栏会对外流转，不得含有反映人的姓名、电话或邮箱"))
            .sorted((a, b) -> a.pointer().compareTo(b.pointer()))
            .toList();
    if (!errors.isEmpty()) {
      throw CommonProblem.INVALID.because("含有个人信息", errors);
    }
  }
}
