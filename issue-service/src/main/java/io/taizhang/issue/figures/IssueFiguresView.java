package io.taizhang.issue.figures;

import java.util.List;

/**
 * Figures by one thing.
 *
 * @param total issues of all rows
 * @param rows the most issues first
 */
public record IssueFiguresView(FigureBy by, long total, List<IssueFigure> rows) {}
