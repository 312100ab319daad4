package io.taizhang.issue.workflow;

import io.taizhang.chassis.security.Caller;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who came, with the seal open. Lives as long as a request. */
final class IssuePerson {
  /** An address, as far as its shape tells; as notification-service takes it. */
  static final String EMAIL = "[^@\\s]{1,64}@[^@\\s]{1,189}";

  private static final int SHORTEST_NAME = 2;
  private static final String PERSON = "〔反映人〕";
  private static final String KEPT_SECRET = "***";

  final UUID issueId;
  private final String name;
  private final String phone;
  private final @Nullable String email;

  IssuePerson(UUID issueId, String name, String phone, @Nullable String email) {
    this.issueId = issueId;
    this.name = name;
    this.phone = phone;
    this.email = email;
  }

  /** Of an issue that came anonymously. */
  static IssuePerson nobody(UUID issueId) {
    return new IssuePerson(issueId, "", "", null);
  }

  /** The same person, behind another issue. */
  IssuePerson behind(UUID otherIssueId) {
    return new IssuePerson(otherIssueId, name, phone, email);
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

  @Nullable String email() {
    return email;
  }

  PersonView shown() {
    return new PersonView(name, phone, email);
  }

  @Nullable PersonView masked() {
    return isKnown() ? shown().masked() : null;
  }

  /** Masked; nothing at all to those who must not know. */
  @Nullable PersonView seenBy(Caller caller, Issue issue) {
    return isKnown() && !PersonAccess.mayKnow(caller, issue)
        ? new PersonView(KEPT_SECRET, KEPT_SECRET, null)
        : masked();
  }

  /** Whether a text that travels gives the person away. */
  boolean namedIn(String text) {
    return isKnown()
        && (text.contains(phone)
            || (name.length() >= SHORTEST_NAME && text.contains(name))
            || (email != null && mail(email).matcher(text).find()));
  }

  /** The text with name, phone and e-mail taken out: what is kept in the clear. */
  String takenOutOf(String text) {
    if (!isKnown()) {
      return text;
    }
    String rest = withoutEmail(text).replace(phone, PERSON);
    return name.length() >= SHORTEST_NAME ? rest.replace(name, PERSON) : rest;
  }

  /** Before the phone is taken out, which the address may begin with. */
  private String withoutEmail(String text) {
    return email == null ? text : mail(email).matcher(text).replaceAll(PERSON);
  }

  private static Pattern mail(String email) {
    return Pattern.compile(Pattern.quote(email), Pattern.CASE_INSENSITIVE);
  }

  @Override
  public String toString() {
    return "IssuePerson[***]";
  }
}
