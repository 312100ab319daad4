package io.taizhang.ledger.project;

import io.taizhang.ledger.project.domain.Phase;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The filters of the project list. */
public record ProjectFilter(
    @QueryParam("region") @Nullable String region,
    @QueryParam("department") @Nullable String department,
    @QueryParam("officer") @Nullable UUID officer,
    @QueryParam("phase") @Nullable Phase phase) {}
