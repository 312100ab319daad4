package io.taizhang.ledger.meeting;

import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.ledger.fixture.Quanzhou;
import io.taizhang.ledger.meeting.domain.AttendeeRole;
import io.taizhang.ledger.meeting.domain.MeetingKind;
import io.taizhang.ledger.meeting.domain.MeetingStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Facts about meetings, made of fixed inputs. */
public final class MeetingSamples {

  private MeetingSamples() {}

  public static Stream<Fact> facts() {
    return Stream.of(MeetingEvents.held(visit()));
  }

  /** A site visit with its attendance. */
  static Meeting visit() {
    Meeting meeting =
        new Meeting(
            new PlanMeeting(
                MeetingKind.SITE_VISIT,
                "人民医院二期现场",
                Quanzhou.REGION_CODE,
                Quanzhou.PROJECT,
                "项目现场",
                LocalDate.parse("2026-09-14"),
                "09:00"),
            Quanzhou.REGION,
            "HY-350500-2026-0001");
    meeting.id = Quanzhou.MEETING;
    meeting.status = MeetingStatus.HELD;
    meeting.attendance =
        new Attendance(
            List.of(
                new AttendingDepartment(
                    Quanzhou.HOUSING,
                    "消防通道宽度不少于四米",
                    "不得占用规划绿地",
                    List.of(
                        new Attendee("专家甲", "高级工程师", AttendeeRole.EXPERT),
                        new Attendee("局长乙", "局长", AttendeeRole.DECIDER),
                        new Attendee("经办人丙", "科员", AttendeeRole.DOER)))),
            List.of("示例建设|公司"));
    return meeting;
  }
}
