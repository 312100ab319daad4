package io.taizhang.ledger.action;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What one department is to do by a date.
 *
 * @param task in words that name no person; they travel in events and notices
 * @param person the official who does it
 * @param post that official's post
 * @param dueOn the agreed day; due at the end of its office hours
 */
public record ActionTask(
    @NotBlank @Size(max = 200) String task,
    @NotBlank @Size(max = 40) String departmentCode,
    @NotBlank @Size(max = 40) String person,
    @NotBlank @Size(max = 60) String post,
    @NotNull LocalDate dueOn) {}
