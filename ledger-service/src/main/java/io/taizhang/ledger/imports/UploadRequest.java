package io.taizhang.ledger.imports;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/**
 * What is handed in.
 *
 * @param region the region of rows that name none; the caller's own when left out
 */
public record UploadRequest(
    @QueryParam("kind") @NotNull ImportKind kind,
    @QueryParam("format") @NotNull ImportFormat format,
    @QueryParam("region") @Nullable String region) {}
