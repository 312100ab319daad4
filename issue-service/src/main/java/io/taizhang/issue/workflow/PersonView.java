package io.taizhang.issue.workflow;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** Who came: masked in every view, in full only where it was asked for with a purpose. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonView(String name, String phone, @Nullable String email) {

  /** The same as those see it who need not know. */
  public PersonView masked() {
    return new PersonView(
        Masks.name(name), Masks.phone(phone), email == null ? null : Masks.email(email));
  }

  @Override
  public String toString() {
    return "PersonView[***]";
  }
}
