package io.taizhang.ledger.project;

/** What a project is called and whose it is, for what hangs on it. */
public record ProjectLabel(String name, String ownerName, String ownerCreditCode) {

  /** Of a project that is not there. */
  public static final ProjectLabel UNKNOWN = new ProjectLabel("", "", "");

  static ProjectLabel of(Project project) {
    return new ProjectLabel(project.name, project.ownerName, project.ownerCreditCode);
  }
}
