package io.taizhang.issue.workflow;

/** Who came: plain for the window, masked for everybody else. */
public record PersonView(String name, String phone) {
  @Override
  public String toString() {
    return "PersonView[***]";
  }
}
