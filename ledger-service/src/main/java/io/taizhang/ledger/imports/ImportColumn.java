package io.taizhang.ledger.imports;

/**
 * A column of a list.
 *
 * @param property the field of the request that it fills
 * @param header as an office writes it
 * @param required false where the cell may stay empty
 * @param sample what the template shows; made up
 */
record ImportColumn(String property, String header, boolean required, String sample) {

  static ImportColumn required(String property, String header, String sample) {
    return new ImportColumn(property, header, true, sample);
  }

  static ImportColumn optional(String property, String header, String sample) {
    return new ImportColumn(property, header, false, sample);
  }
}
