package io.taizhang.ledger.ownertask;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/**
 * What goes with a file.
 *
 * @param taskId the task that it is handed in for
 * @param name its name, with the end that goes with its type
 */
public record TaskAttachmentUpload(
    @QueryParam("taskId") @NotNull UUID taskId,
    @QueryParam("name") @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\\\/:*?\"<>|\\p{Cntrl}]*")
        String name) {}
