package io.taizhang.ledger.imports.file;

/**
 * How much of a file is taken: enough for 50,000 rows of an office, too little to hurt.
 *
 * <p>Sizes are bytes once unzipped and counted while unzipping, never what the file says of itself.
 */
public final class FileLimits {

  /** Rows with something in them, below the header. */
  public static final int ROWS = 50_000;

  static final int COLUMNS = 256;
  static final int CELL = 2_000;
  static final int ENTRIES = 200;
  static final int FORMULAS = 1_000;
  static final int ROW_ELEMENTS = 200_000;
  static final long UNZIPPED = 192L * 1024 * 1024;
  static final long SHARED_TEXT = 48L * 1024 * 1024;

  /** An ordinary sheet shrinks to a tenth; at a hundred and more it is filling. */
  static final long RATIO = 100;

  /** Below this a ratio says nothing. */
  static final long SMALL = 4L * 1024 * 1024;

  private FileLimits() {}
}
