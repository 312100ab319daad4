package io.taizhang.notification.delivery;

import java.util.UUID;

/**
 * One mail to one address.
 *
 * @param deliveryId makes the Message-ID: the same at every attempt, so that a repeat is known as
 *     one
 */
record OutgoingMail(UUID deliveryId, String address, String subject, String text) {

  String messageId() {
    return "<" + deliveryId + "@taizhang>";
  }
}
