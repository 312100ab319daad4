package io.taizhang.issue.workflow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Who came. The only place in this service that holds personal data. */
@Entity
@Table(name = "issue_person")
class IssuePerson {
  private static final int SHORTEST_NAME = 2;

  @Id
  @Column(name = "issue_id")
  UUID issueId;

  String name;
  String phone;

  protected IssuePerson() {}

  IssuePerson(UUID issueId, String name, String phone) {
    this.issueId = issueId;
    this.name = name;
    this.phone = phone;
  }

  PersonView shown() {
    return new PersonView(name, phone);
  }

  PersonView masked() {
    return new PersonView(Masks.name(name), Masks.phone(phone));
  }

  /** Whether a text that travels gives the person away. */
  boolean namedIn(String text) {
    return text.contains(phone) || (name.length() >= SHORTEST_NAME && text.contains(name));
  }

  @Override
  public String toString() {
    return "IssuePerson[***]";
  }
}
