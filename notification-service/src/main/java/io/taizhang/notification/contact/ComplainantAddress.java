package io.taizhang.notification.contact;

/**
 * Where a complainant is told, opened for a moment.
 *
 * @param channel SMS or e-mail
 */
public record ComplainantAddress(Channel channel, String address) {

  private static final int SHOWN_BEFORE = 3;
  private static final int SHOWN_AFTER = 4;
  private static final String HIDDEN = "****";

  /** What may be shown of it: 138****0000, z****@example.test. */
  public String masked() {
    if (channel == Channel.EMAIL) {
      return address.substring(0, 1) + HIDDEN + address.substring(address.indexOf('@'));
    }
    return address.substring(0, SHOWN_BEFORE)
        + HIDDEN
        + address.substring(address.length() - SHOWN_AFTER);
  }

  @Override
  public String toString() {
    return "ComplainantAddress[" + channel + ", ***]";
  }
}
