package io.taizhang.gateway.hygiene;

final class CharacterSet {

  private final boolean[] members = new boolean[128];

  CharacterSet(String characters) {
    for (int i = 0; i < characters.length(); i++) {
      members[characters.charAt(i)] = true;
    }
  }

  boolean holdsAllOf(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= members.length || !members[c]) {
        return false;
      }
    }
    return true;
  }
}
