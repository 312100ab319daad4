package io.taizhang.notification.directory;

/** Whom a message can be for. */
public enum RecipientKind {
  /** A department, by its code. */
  DEPARTMENT,
  /** An officer, by the subject of the token. */
  OFFICER,
  /** Everybody with a role in a region, by the role's name. */
  ROLE
}
