package io.taizhang.ledger.imports.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what has been read and stops at the first byte over the limit. */
final class Counted extends FilterInputStream {

  /** The limit has been passed. */
  static final class TooMuch extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private final long most;
  private long seen;

  Counted(InputStream in, long most) {
    super(in);
    this.most = most;
  }

  long seen() {
    return seen;
  }

  @Override
  public int read() throws IOException {
    int octet = super.read();
    count(octet < 0 ? 0 : 1);
    return octet;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int octets = super.read(into, offset, length);
    count(Math.max(octets, 0));
    return octets;
  }

  private void count(int octets) throws TooMuch {
    seen += octets;
    if (seen > most) {
      throw new TooMuch();
    }
  }
}
