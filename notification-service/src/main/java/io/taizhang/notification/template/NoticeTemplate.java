package io.taizhang.notification.template;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One version of what is said; a published one never changes. */
@Entity
@Table(name = "notice_template")
class NoticeTemplate {
  @Id UUID id;
  @Version long version;

  @Enumerated(EnumType.STRING)
  TemplateName name;

  int number;

  @Enumerated(EnumType.STRING)
  TemplateState state;

  String heading;
  String line;
  String mail;
  String sms;
  Instant draftedAt;
  @Nullable Instant publishedAt;

  Forms forms() {
    return new Forms(heading, line, mail, sms);
  }

  void say(Forms forms) {
    heading = forms.heading();
    line = forms.line();
    mail = forms.mail();
    sms = forms.sms();
  }
}
