package io.taizhang.issue.workflow;

/** Who came: masked in every view, in full only where it was asked for with a purpose. */
public record PersonView(String name, String phone) {
  @Override
  public String toString() {
    return "PersonView[***]";
  }
}
