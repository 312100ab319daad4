package io.taizhang.ledger.meeting;

import io.taizhang.ledger.meeting.domain.AttendeeRole;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is there.
 *
 * @param companies names of companies; who speaks for them is not kept
 */
public record Attendance(
    @NotNull @Size(max = 40) List<@NotNull @Valid AttendingDepartment> departments,
    @NotNull @Size(max = 40) List<@NotBlank @Size(max = 120) String> companies) {

  static final Attendance NOBODY = new Attendance(List.of(), List.of());

  /** The roles of all who are there. */
  Set<AttendeeRole> roles() {
    return departments.stream()
        .flatMap(department -> department.people().stream())
        .map(Attendee::role)
        .collect(Collectors.toSet());
  }
}
