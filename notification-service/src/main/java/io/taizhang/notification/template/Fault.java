package io.taizhang.notification.template;

/**
 * What is wrong with a template, or with the data for it.
 *
 * @param form the form that it is in, such as {@code sms}
 * @param detail what, in zh-CN, with the name that is wrong
 */
record Fault(String form, String detail) {}
