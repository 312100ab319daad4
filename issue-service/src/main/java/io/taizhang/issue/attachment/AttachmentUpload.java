package io.taizhang.issue.attachment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/**
 * What goes with a file.
 *
 * @param issueId the issue it belongs to
 * @param name its name, with the end that goes with its type
 * @param internal whether it is for the window and supervision alone when the issue is confidential
 */
public record AttachmentUpload(
    @QueryParam("issueId") @NotNull UUID issueId,
    @QueryParam("name") @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\\\/:*?\"<>|\\p{Cntrl}]*")
        String name,
    @QueryParam("internal") @DefaultValue("true") boolean internal) {}
