package io.taizhang.ledger.imports;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.taizhang.chassis.problem.FieldError;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** The columns that a list of one kind has, in the order of its template. */
record ImportForm(List<ImportColumn> columns) {

  /** Also in the error workbook, which may be put right and handed in again. */
  static final String REASONS = "说明";

  ImportForm(ImportColumn... columns) {
    this(List.of(columns));
  }

  ImportColumn of(String property) {
    return columns.get(indexOf(property));
  }

  int indexOf(String property) {
    return IntStream.range(0, columns.size())
        .filter(at -> columns.get(at).property().equals(property))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(property));
  }

  List<String> headers() {
    return columns.stream().map(ImportColumn::header).toList();
  }

  /** What was wrong, in the words of the sheet. */
  List<String> told(HttpProblem problem) {
    if (problem.getParameters().get("errors") instanceof List<?> errors && !errors.isEmpty()) {
      return errors.stream()
          .filter(FieldError.class::isInstance)
          .map(FieldError.class::cast)
          .map(error -> told(error.pointer(), error.detail()))
          .toList();
    }
    return List.of(Objects.requireNonNullElse(problem.getDetail(), "不予登记"));
  }

  /** The same of one field, named by its JSON pointer or its path. */
  String told(String pointer, String detail) {
    String property = pointer.startsWith("/") ? pointer.substring(1) : pointer;
    return columns.stream()
        .filter(column -> column.property().equals(property.replace('.', '/')))
        .map(column -> column.header() + "：" + detail)
        .findFirst()
        .orElse(detail);
  }
}
