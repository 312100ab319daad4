package io.taizhang.issue.rating;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * 回访.
 *
 * @param reached whether the person was spoken to
 */
public record RatingCallBack(@NotNull Boolean reached, @NotBlank @Size(max = 1000) String note) {}
