package io.taizhang.issue.workflow;

import io.taizhang.chassis.security.Caller;
import io.taizhang.issue.intake.Confidence;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who came, with the seal open. Lives as long as a request. */
final class IssuePerson {
  private static final int SHORTEST_NAME = 2;
  private static final String PERSON = "〔反映人〕";
  private static final String KEPT_SECRET = "***";

  final UUID issueId;
  private final String name;
  private final String phone;

  IssuePerson(UUID issueId, String name, String phone) {
    this.issueId = issueId;
    this.name = name;
    this.phone = phone;
  }

  /** Of an issue that came anonymously. */
  static IssuePerson nobody(UUID issueId) {
    return new IssuePerson(issueId, "", "");
  }

  boolean isKnown() {
    return !name.isEmpty();
  }

  String name() {
    return name;
  }

  String phone() {
    return phone;
  }

  PersonView shown() {
    return new PersonView(name, phone);
  }

  @Nullable PersonView masked() {
    return isKnown() ? new PersonView(Masks.name(name), Masks.phone(phone)) : null;
  }

  /** Masked; of a confidential issue nothing at all to those who must not know. */
  @Nullable PersonView seenBy(Caller caller, Issue issue) {
    return issue.confidence == Confidence.CONFIDENTIAL && !PersonAccess.mayKnow(caller, issue)
        ? new PersonView(KEPT_SECRET, KEPT_SECRET)
        : masked();
  }

  /** Whether a text that travels gives the person away. */
  boolean namedIn(String text) {
    return isKnown()
        && (text.contains(phone) || (name.length() >= SHORTEST_NAME && text.contains(name)));
  }

  /** The text with the person's name and phone taken out: what is kept in the clear. */
  String takenOutOf(String text) {
    if (!isKnown()) {
      return text;
    }
    String rest = text.replace(phone, PERSON);
    return name.length() >= SHORTEST_NAME ? rest.replace(name, PERSON) : rest;
  }

  @Override
  public String toString() {
    return "IssuePerson[***]";
  }
}
