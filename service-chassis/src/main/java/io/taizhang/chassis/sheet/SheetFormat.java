package io.taizhang.chassis.sheet;

/** The form in which a list is sent: as an office prints it, or as plain rows. */
public enum SheetFormat {
  XLSX(SheetAnswer.XLSX, ".xlsx"),
  CSV(SheetAnswer.CSV, ".csv");

  private final String type;
  private final String suffix;

  SheetFormat(String type, String suffix) {
    this.type = type;
    this.suffix = suffix;
  }

  String type() {
    return this == CSV ? type + ";charset=UTF-8" : type;
  }

  String suffix() {
    return suffix;
  }
}
