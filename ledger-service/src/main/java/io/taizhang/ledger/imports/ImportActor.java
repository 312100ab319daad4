package io.taizhang.ledger.imports;

import io.taizhang.chassis.security.Caller;
import jakarta.persistence.Embeddable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** In whose name the rows are checked and applied: as the token of the last step said. */
@Embeddable
class ImportActor {

  String subject;
  String actorName;
  String roles;
  @Nullable String actorRegion;
  @Nullable String department;
  @Nullable String creditCode;

  ImportActor() {}

  ImportActor(Caller caller) {
    this.subject = caller.subject();
    this.actorName = caller.name();
    this.roles = String.join(" ", caller.roles());
    this.actorRegion = caller.regionCode();
    this.department = caller.department();
    this.creditCode = caller.creditCode();
  }

  Caller caller() {
    return new Caller(
        subject, actorName, Set.of(roles.split(" ", -1)), actorRegion, department, creditCode);
  }
}
