package io.taizhang.notification.contact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.seal.Sealed;
import io.taizhang.chassis.seal.Sealer;
import io.taizhang.chassis.time.BusinessZone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a complainant wants to be told. It comes sealed by a key that issue-service and this one
 * share by its name, and is kept sealed by this service's own; deleted when it is taken back or the
 * day that issue-service says has passed.
 */
@ApplicationScoped
public class ComplainantContacts implements PanacheRepositoryBase<ComplainantContact, UUID> {

  /** What it is sealed about: this and the issue's id. */
  private static final String ABOUT = "complainant.contact:";

  private final Sealer sealer;
  private final Clock clock;

  ComplainantContacts(Sealer sealer, Clock clock) {
    this.sealer = sealer;
    this.clock = clock;
  }

  /**
   * Keeps what came last, and deletes what has passed.
   *
   * @param email the address beside a mobile, if there is one
   * @throws IllegalStateException when it cannot be opened here, or is no address of the channel
   */
  public void keep(
      UUID issueId, Channel channel, String sealed, @Nullable String email, LocalDate keepUntil) {
    String address = checked(issueId, channel, sealed);
    String beside = email == null ? null : checked(issueId, Channel.EMAIL, email);
    forgetOld();
    if (keepUntil.isBefore(today())) {
      forget(issueId);
      return;
    }
    ComplainantContact contact = findById(issueId);
    boolean fresh = contact == null;
    if (fresh) {
      contact = new ComplainantContact();
      contact.issueId = issueId;
    }
    contact.channel = channel;
    contact.sealed = kept(issueId, address);
    contact.email = beside == null ? null : kept(issueId, beside);
    contact.keepUntil = keepUntil;
    if (fresh) {
      persist(contact);
    }
  }

  /** Nothing is sent there any more. */
  public void forget(UUID issueId) {
    deleteById(issueId);
  }

  /** Deletes those whose day has passed. */
  public long forgetOld() {
    return delete("keepUntil < ?1", today());
  }

  /** The address that is told first, opened, while it may be used. */
  public Optional<ComplainantAddress> address(UUID issueId) {
    return usable(issueId)
        .map(contact -> new ComplainantAddress(contact.channel, opened(issueId, contact.sealed)));
  }

  /** The same on one channel. */
  public Optional<ComplainantAddress> address(UUID issueId, Channel channel) {
    return usable(issueId)
        .map(contact -> contact.sealedOn(channel))
        .map(kept -> new ComplainantAddress(channel, opened(issueId, kept)));
  }

  /** Seals by the key of today what another one has sealed; answers how many. */
  int systemSealAnew(int most) {
    String beginning = Sealed.beginning(sealer.currentKey());
    List<ComplainantContact> others =
        find("left(sealed, ?1) <> ?2 order by issueId", beginning.length(), beginning)
            .withLock(LockModeType.PESSIMISTIC_WRITE)
            .page(0, most)
            .list();
    for (ComplainantContact contact : others) {
      contact.sealed = anew(contact.issueId, contact.sealed);
      contact.email = contact.email == null ? null : anew(contact.issueId, contact.email);
    }
    return others.size();
  }

  private Optional<ComplainantContact> usable(UUID issueId) {
    return findByIdOptional(issueId).filter(contact -> !contact.keepUntil.isBefore(today()));
  }

  private String checked(UUID issueId, Channel channel, String sealed) {
    String address = opened(issueId, sealed);
    if (!channel.takes(address)) {
      throw new IllegalStateException("what was sealed is no address of " + channel);
    }
    return address;
  }

  private String anew(UUID issueId, String sealed) {
    return kept(issueId, opened(issueId, sealed));
  }

  private String kept(UUID issueId, String address) {
    return sealer.seal(address, ABOUT + issueId).written();
  }

  private String opened(UUID issueId, String sealed) {
    return sealer.open(Sealed.read(sealed), ABOUT + issueId);
  }

  private LocalDate today() {
    return BusinessZone.dateOf(clock.instant());
  }
}
