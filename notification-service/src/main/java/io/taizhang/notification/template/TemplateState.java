package io.taizhang.notification.template;

/** The life of a version: draft → published → superseded. */
enum TemplateState {
  DRAFT,
  PUBLISHED,
  SUPERSEDED
}
