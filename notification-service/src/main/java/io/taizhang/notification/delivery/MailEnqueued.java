package io.taizhang.notification.delivery;

/** Mail was left in this transaction; told to the worker after the commit. */
record MailEnqueued() {}
