package io.taizhang.notification.person;

import io.taizhang.notification.template.TemplateName;

/** What a complainant is told. */
public enum PersonNoticeKind {
  /** 受理：under which number, and since when. */
  ACCEPTED(TemplateName.PERSON_ACCEPTED),
  /** 延期：until when it takes now. */
  EXTENDED(TemplateName.PERSON_EXTENDED),
  /** 反馈：that there is a result to look up. */
  FED_BACK(TemplateName.PERSON_FED_BACK);

  private final TemplateName words;

  PersonNoticeKind(TemplateName words) {
    this.words = words;
  }

  TemplateName words() {
    return words;
  }
}
