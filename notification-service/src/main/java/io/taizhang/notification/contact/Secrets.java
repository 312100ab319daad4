package io.taizhang.notification.contact;

import java.util.List;

/**
 * What a contact's messages are signed with.
 *
 * @param valid the current one first; the former one while it still holds
 */
public record Secrets(List<String> valid) {

  /** Where nothing is signed. */
  public static final Secrets NONE = new Secrets(List.of());

  public Secrets {
    valid = List.copyOf(valid);
  }

  /** The one that holds now. */
  public String current() {
    return valid.getFirst();
  }

  @Override
  public String toString() {
    return "Secrets[" + valid.size() + "]";
  }
}
