package io.taizhang.issue.workflow;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A time the person came before and was sent away.
 *
 * @param date business date of the trip
 * @param window the window that sent the person away
 */
@Embeddable
public record EarlierTrip(
    @NotNull @Column(name = "on_date") LocalDate date,
    @NotBlank @Size(max = 100) @Column(name = "window_name") String window) {}
