package io.taizhang.notification.delivery;

import io.taizhang.chassis.security.RegionPath;
import io.taizhang.notification.contact.Address;
import io.taizhang.notification.contact.Channel;
import io.taizhang.notification.contact.ContactBook;
import io.taizhang.notification.directory.Directory;
import io.taizhang.notification.directory.Recipient;
import io.taizhang.notification.inbox.PutMessage;
import io.taizhang.notification.recipient.NoticeKind;
import io.taizhang.notification.recipient.Preferences;
import io.taizhang.notification.recipient.Resolving;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How recipients are reached, for as long as a batch takes: each is looked up once per region, and
 * once per kind of notice.
 */
public final class Routes {

  private final ContactBook contacts;
  private final Preferences preferences;
  private final SendingTimes times;
  private final Directory directory;
  private final Resolving resolving;
  private final Instant now;
  private final Map<Where, Reach> reached = new HashMap<>();
  private final Map<Way, List<Route>> ways = new HashMap<>();

  Routes(
      ContactBook contacts,
      Preferences preferences,
      SendingTimes times,
      Directory directory,
      Resolving resolving,
      Instant now) {
    this.contacts = contacts;
    this.preferences = preferences;
    this.times = times;
    this.directory = directory;
    this.resolving = resolving;
    this.now = now;
  }

  /** An address and from when on something may go there. */
  record Route(Address address, Instant notBefore) {}

  private record Where(Recipient recipient, String regionPath) {}

  private record Way(Where where, NoticeKind kind, Set<Channel> by) {}

  /**
   * What is known of somebody.
   *
   * @param name the key itself where nobody has told the name
   */
  private record Reach(List<Address> addresses, boolean known, String name) {}

  /** Whether none of them can be told, nor anybody above them. */
  public boolean nobody(
      Collection<Recipient> recipients, @Nullable String projectId, String regionPath) {
    Predicate<Recipient> reached = recipient -> reaches(recipient, regionPath);
    return recipients.stream().noneMatch(reached)
        && recipients.stream()
            .noneMatch(recipient -> resolving.above(recipient, projectId, reached).isPresent());
  }

  /** Whether there is somebody to tell: known by name, or by an address. */
  boolean reaches(Recipient recipient, String regionPath) {
    Reach reach = reach(new Where(recipient, regionPath));
    return reach.known() || !reach.addresses().isEmpty();
  }

  /** The nearest one above the message's recipient that can be told. */
  Optional<Recipient> above(PutMessage message) {
    return resolving.above(
        message.recipient(),
        message.projectId(),
        recipient -> reaches(recipient, message.regionPath()));
  }

  String nameOf(PutMessage message) {
    return reach(where(message)).name();
  }

  /** The addresses that the recipient has and wants on these channels. */
  List<Route> of(PutMessage message, NoticeKind kind, Set<Channel> by) {
    return ways.computeIfAbsent(new Way(where(message), kind, by), this::found);
  }

  private static Where where(PutMessage message) {
    return new Where(message.recipient(), message.regionPath());
  }

  private List<Route> found(Way way) {
    Recipient recipient = way.where().recipient();
    return reach(way.where()).addresses().stream()
        .filter(address -> way.by().contains(address.channel()))
        .filter(address -> preferences.wants(recipient, way.kind(), address.channel()))
        .map(address -> new Route(address, notBefore(way, address)))
        .toList();
  }

  private Instant notBefore(Way way, Address address) {
    return times.first(
        way.where().recipient(),
        way.kind(),
        address.channel(),
        address.print(),
        way.where().regionPath(),
        now);
  }

  private Reach reach(Where where) {
    return reached.computeIfAbsent(
        where,
        missing ->
            new Reach(
                contacts.addresses(missing.recipient(), new RegionPath(missing.regionPath())),
                directory.knows(missing.recipient()),
                directory.nameOf(missing.recipient())));
  }
}
