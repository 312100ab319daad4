package io.taizhang.notification.inbound;

import io.taizhang.chassis.messaging.event.Event;
import io.taizhang.chassis.messaging.event.EventJson;
import io.taizhang.chassis.messaging.inbox.EventConsumer;
import io.taizhang.notification.contact.ComplainantContacts;
import io.taizhang.notification.person.PersonNotices;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** What issue-service tells this service alone: where a complainant wants to be told. */
@ApplicationScoped
class IssuePrivateEvents implements EventConsumer {

  static final String TOPIC = "taizhang.issue.private.v1";
  static final String SEALED = ClockEvents.type("issue", "complainant.contact-sealed");
  static final String WITHDRAWN = ClockEvents.type("issue", "complainant.contact-withdrawn");

  private final ComplainantContacts contacts;
  private final PersonNotices notices;
  private final EventJson json;

  IssuePrivateEvents(ComplainantContacts contacts, PersonNotices notices, EventJson json) {
    this.contacts = contacts;
    this.notices = notices;
    this.json = json;
  }

  @Override
  public String name() {
    return "notification-service.issue-private";
  }

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public Set<String> types() {
    return Set.of(SEALED, WITHDRAWN);
  }

  @Override
  public void on(Event event) {
    if (event.type().equals(WITHDRAWN)) {
      var told = json.data(event, ToldOfIssue.ContactWithdrawn.class);
      notices.contactComes(told.issueId());
      contacts.forget(told.issueId());
    } else {
      var told = json.data(event, ToldOfIssue.ContactSealed.class);
      notices.contactComes(told.issueId());
      contacts.keep(told.issueId(), told.channel(), told.sealed(), told.email(), told.keepUntil());
      notices.contactCame(told.issueId());
    }
  }
}
