package io.taizhang.notification.directory;

/** Whom a message can be for. */
public enum RecipientKind {
  /** A department, by its code. */
  DEPARTMENT,
  /** An officer, by the subject of the token. */
  OFFICER,
  /** Everybody with a role in a region, by the role's name. */
  ROLE,
  /** A project's owner (业主), by the unified social credit code. */
  OWNER,
  /** Whoever brought an issue (反映人), by the id; nobody's name is known here. */
  PERSON
}
