package io.taizhang.issue.person;

import io.taizhang.chassis.web.idempotency.ShownOnce;
import io.taizhang.issue.workflow.IssueCases;
import io.taizhang.issue.workflow.PersonView;

/** Who came, in full. */
public record RevealedPerson(String name, String phone) implements ShownOnce {

  static RevealedPerson of(PersonView person) {
    return new RevealedPerson(person.name(), person.phone());
  }

  @Override
  public Object afterwards() {
    return IssueCases.masked(new PersonView(name, phone));
  }

  @Override
  public String toString() {
    return "RevealedPerson[***]";
  }
}
