package io.taizhang.issue.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.taizhang.chassis.web.idempotency.ShownOnce;
import io.taizhang.issue.workflow.PersonView;
import org.jspecify.annotations.Nullable;

/** Who came, in full. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RevealedPerson(String name, String phone, @Nullable String email)
    implements ShownOnce {

  static RevealedPerson of(PersonView person) {
    return new RevealedPerson(person.name(), person.phone(), person.email());
  }

  @Override
  public Object afterwards() {
    return new PersonView(name, phone, email).masked();
  }

  @Override
  public String toString() {
    return "RevealedPerson[***]";
  }
}
