package io.taizhang.ledger.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One department at a meeting.
 *
 * @param requirement what it asks for (要求)
 * @param bottomLine what it cannot give up (底线)
 */
public record AttendingDepartment(
    @NotBlank @Size(max = 40) String departmentCode,
    @Nullable @Size(max = 1000) String requirement,
    @Nullable @Size(max = 1000) String bottomLine,
    @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid Attendee> people) {}
