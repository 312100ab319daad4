package io.taizhang.issue.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.seal.Sealed;
import io.taizhang.chassis.seal.Sealer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who came, sealed under the issue's id: a row moved to another issue does not open. */
@ApplicationScoped
class PersonRepository implements PanacheRepositoryBase<SealedPerson, UUID> {

  private record Contact(String name, String phone, @Nullable String email) {}

  private final Sealer sealer;
  private final ObjectMapper json;

  PersonRepository(Sealer sealer, ObjectMapper json) {
    this.sealer = sealer;
    this.json = json;
  }

  /** Who came for this issue; nobody when it is anonymous. */
  IssuePerson of(Issue issue) {
    return findByIdOptional(issue.id).map(this::opened).orElse(IssuePerson.nobody(issue.id));
  }

  /**
   * The same for many issues that were found within a scope, by issue; anonymous ones are absent.
   */
  Map<UUID, IssuePerson> systemOf(Collection<UUID> issues) {
    return list("issueId in ?1", issues).stream()
        .map(this::opened)
        .collect(Collectors.toMap(person -> person.issueId, Function.identity()));
  }

  void keep(IssuePerson person) {
    SealedPerson row = new SealedPerson();
    row.issueId = person.issueId;
    seal(row, person);
    persist(row);
  }

  /** What was kept of the issue's person is replaced. */
  void systemChange(IssuePerson person) {
    seal(findById(person.issueId, LockModeType.PESSIMISTIC_WRITE), person);
  }

  /**
   * Seals what stands plain or under another key than the one of today.
   *
   * @return how many
   */
  int systemSealAnew(int atMost) {
    List<SealedPerson> rows =
        find("keyId is null or keyId <> ?1", sealer.currentKey())
            .withLock(LockModeType.PESSIMISTIC_WRITE)
            .page(0, atMost)
            .list();
    rows.forEach(row -> seal(row, opened(row)));
    flush();
    return rows.size();
  }

  private void seal(SealedPerson row, IssuePerson person) {
    Sealed sealed = sealer.seal(write(person), row.issueId.toString());
    row.sealed = sealed.text();
    row.keyId = sealed.keyId();
    row.name = null;
    row.phone = null;
  }

  private IssuePerson opened(SealedPerson row) {
    String sealed = row.sealed;
    String keyId = row.keyId;
    if (sealed == null || keyId == null) {
      return new IssuePerson(
          row.issueId, Objects.requireNonNull(row.name), Objects.requireNonNull(row.phone), null);
    }
    Contact contact = read(sealer.open(new Sealed(keyId, sealed), row.issueId.toString()));
    return new IssuePerson(row.issueId, contact.name, contact.phone, contact.email);
  }

  private String write(IssuePerson person) {
    try {
      return json.writeValueAsString(new Contact(person.name(), person.phone(), person.email()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts can be written", e);
    }
  }

  private Contact read(String text) {
    try {
      return json.readValue(text, Contact.class);
    } catch (JsonProcessingException _) {
      throw new IllegalStateException("what the seal held is no contact");
    }
  }
}
