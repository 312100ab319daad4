package io.taizhang.issue.figures;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;

/**
 * What is asked for besides the list's filters.
 *
 * @param by what the rows are
 */
public record FiguresAsked(@QueryParam("by") @NotNull FigureBy by) {}
