package io.taizhang.ledger.imports;

/** What sort of file a list is handed in as. */
public enum ImportFormat {
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  CSV("text/csv");

  private final String mediaType;

  ImportFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** Type and subtype of the body. */
  public String mediaType() {
    return mediaType;
  }
}
