package io.taizhang.notification.contact;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An address on a channel, still sealed.
 *
 * @param contactId the contact it comes from, null where it was learnt otherwise
 * @param sealed opened by {@link AddressSeal}
 * @param print equal for equal addresses
 */
public record Address(Channel channel, @Nullable UUID contactId, String sealed, String print) {}
