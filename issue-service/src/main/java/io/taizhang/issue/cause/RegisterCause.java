package io.taizhang.issue.cause;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A cause that may be named from a day on.
 *
 * @param code for machines, never another's: it travels in events
 * @param regionCode holds there and below
 * @param label what an office calls it
 * @param group what figures put it together with
 * @param onChecklistItem whether it lies in an item of a checklist, which a closing then names
 * @param activeFrom first business date on which it may be named, not before today
 * @param activeTo last one, if known
 * @param source the document it rests on
 */
public record RegisterCause(
    @NotNull @Pattern(regexp = CODE) String code,
    @NotBlank @Size(max = 12) String regionCode,
    @NotBlank @Size(max = 60) String label,
    @NotBlank @Size(max = 30) String group,
    @NotNull Boolean onChecklistItem,
    @NotNull LocalDate activeFrom,
    @Nullable LocalDate activeTo,
    @NotBlank @Size(max = 200) String source) {

  /** Capital letters, digits and low lines, 2 to 40. */
  public static final String CODE = "[A-Z][A-Z0-9_]{1,39}";
}
