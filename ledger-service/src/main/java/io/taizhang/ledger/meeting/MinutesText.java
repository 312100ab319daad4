package io.taizhang.ledger.meeting;

import io.taizhang.ledger.meeting.domain.AttendeeRole;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Minutes as an office files them, in Markdown; pure. */
final class MinutesText {

  private static final String UNSETTLED = "未形成结论，留待下次";

  private MinutesText() {}

  static String of(Minutes minutes) {
    MeetingView meeting = minutes.meeting();
    StringBuilder text = new StringBuilder();
    line(text, "# " + meeting.title() + " 会议纪要");
    line(text, "");
    line(text, "- 编号：" + meeting.number());
    line(text, "- 类别：" + minutes.kind());
    line(text, "- 时间：" + meeting.date() + " " + meeting.startsAt());
    line(text, "- 地点：" + meeting.place());
    line(text, "- 状态：" + meeting.status().label());
    attendance(text, minutes);
    agenda(text, minutes);
    actions(text, minutes);
    return text.toString();
  }

  private static void attendance(StringBuilder text, Minutes minutes) {
    Attendance attendance = minutes.meeting().attendance();
    heading(text, "到会");
    for (AttendeeRole role : AttendeeRole.values()) {
      List<String> people =
          attendance.departments().stream()
              .flatMap(
                  department ->
                      department.people().stream()
                          .filter(person -> person.role() == role)
                          .map(person -> named(minutes, department, person)))
              .toList();
      if (!people.isEmpty()) {
        line(text, "- " + role.label() + "：" + String.join("、", people));
      }
    }
    if (!attendance.companies().isEmpty()) {
      line(text, "- 企业：" + String.join("、", attendance.companies()));
    }
    if (attendance.departments().stream().anyMatch(MinutesText::hasSaid)) {
      heading(text, "各部门的要求与底线");
      row(text, "部门", "要求", "底线");
      row(text, "---", "---", "---");
      attendance.departments().stream()
          .filter(MinutesText::hasSaid)
          .forEach(
              one ->
                  row(
                      text,
                      name(minutes, one.departmentCode()),
                      said(one.requirement()),
                      said(one.bottomLine())));
    }
  }

  private static void agenda(StringBuilder text, Minutes minutes) {
    heading(text, "议题与结论");
    for (AgendaPointView point : minutes.agenda()) {
      line(text, point.position() + ". 【" + point.kind().label() + "】" + flat(point.text()));
      List<ConclusionView> reached =
          minutes.conclusions().stream()
              .filter(conclusion -> point.id().equals(conclusion.pointId()))
              .toList();
      if (reached.isEmpty()) {
        line(text, "   - " + UNSETTLED);
      }
      reached.forEach(conclusion -> line(text, "   - 结论：" + flat(conclusion.text())));
    }
    minutes.conclusions().stream()
        .filter(conclusion -> conclusion.pointId() == null)
        .forEach(conclusion -> line(text, "- 结论：" + flat(conclusion.text())));
  }

  private static void actions(StringBuilder text, Minutes minutes) {
    heading(text, "行动项");
    row(text, "编号", "事项", "责任部门", "责任人", "完成时限");
    row(text, "---", "---", "---", "---", "---");
    minutes.conclusions().stream()
        .flatMap(conclusion -> conclusion.actions().stream())
        .forEach(
            action ->
                row(
                    text,
                    action.number(),
                    action.task(),
                    name(minutes, action.departmentCode()),
                    action.person() + "（" + action.post() + "）",
                    action.dueOn().toString()));
  }

  private static String named(Minutes minutes, AttendingDepartment department, Attendee person) {
    return flat(person.name())
        + "（"
        + name(minutes, department.departmentCode())
        + flat(person.post())
        + "）";
  }

  private static String name(Minutes minutes, String code) {
    return minutes.departments().getOrDefault(code, code);
  }

  private static boolean hasSaid(AttendingDepartment department) {
    return department.requirement() != null || department.bottomLine() != null;
  }

  private static String said(@Nullable String words) {
    return words == null ? "" : words;
  }

  private static void heading(StringBuilder text, String words) {
    line(text, "");
    line(text, "## " + words);
    line(text, "");
  }

  private static void row(StringBuilder text, String... cells) {
    line(
        text,
        Stream.of(cells)
            .map(cell -> flat(cell).replace("|", "\\|"))
            .collect(Collectors.joining(" | ", "| ", " |")));
  }

  /** On one line, so that no words of a participant become a heading or a row. */
  private static String flat(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }

  private static void line(StringBuilder text, String words) {
    text.append(words).append('\n');
  }
}
