package io.taizhang.ledger.item.domain;

/**
 * The documents that tell the applicant what becomes of the papers, each with a series of running
 * numbers.
 */
public enum ReceiptKind {
  RECEIVED("SJ", "收件凭证"),
  SUPPLEMENT_ASKED("BZ", "补正告知书"),
  ACCEPTED("SL", "受理通知书"),
  NOT_NEEDED("BSL", "不受理通知书"),
  NOT_OURS("BYSL", "不予受理决定书"),
  EXTENDED("YQ", "延长期限告知书");

  private final String series;
  private final String label;

  ReceiptKind(String series, String label) {
    this.series = series;
    this.label = label;
  }

  /** The letters in front of its numbers. */
  public String series() {
    return series;
  }

  /** What stands at its head. */
  public String label() {
    return label;
  }
}
