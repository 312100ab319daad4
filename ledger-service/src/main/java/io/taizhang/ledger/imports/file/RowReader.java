package io.taizhang.ledger.imports.file;

/** Takes the rows of a file one after another, the header first; blank ones are left out. */
@FunctionalInterface
public interface RowReader {

  /**
   * One more row.
   *
   * @throws FileRefused when the rest need not be read
   */
  void row(RawRow row) throws FileRefused;
}
