package io.taizhang.notification.contact;

import io.taizhang.chassis.seal.Sealed;
import io.taizhang.chassis.seal.Sealer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Contact points and the secrets beside them, sealed at rest. */
@ApplicationScoped
public class AddressSeal {

  private static final String ADDRESS = "contact.address";
  private static final String SECRET = "contact.secret";

  private final Sealer sealer;

  AddressSeal(Sealer sealer) {
    this.sealer = sealer;
  }

  /** The address, sealed. */
  public Address sealed(Channel channel, @Nullable UUID contactId, String address) {
    return new Address(channel, contactId, sealer.seal(address, ADDRESS).written(), print(address));
  }

  /** Opens an address; one from before there were seals is as it is. */
  public String address(String sealed) {
    return Sealed.isOne(sealed) ? sealer.open(Sealed.read(sealed), ADDRESS) : sealed;
  }

  /** Equal for equal addresses. */
  public String print(String address) {
    return sealer.print(address);
  }

  /** An address as the key of today seals it. */
  public String anew(String sealed) {
    return sealer.seal(address(sealed), ADDRESS).written();
  }

  /** How everything begins that the key of today has sealed. */
  public String beginning() {
    return Sealed.beginning(sealer.currentKey());
  }

  String sealSecret(String secret) {
    return sealer.seal(secret, SECRET).written();
  }

  String secret(String sealed) {
    return sealer.open(Sealed.read(sealed), SECRET);
  }

  /** The contact as the key of today seals it. */
  void anew(Contact contact) {
    Address sealed = sealed(contact.channel, contact.id, address(contact.address));
    contact.address = sealed.sealed();
    contact.addressPrint = sealed.print();
    contact.secret = contact.secret == null ? null : sealSecret(secret(contact.secret));
    contact.formerSecret =
        contact.formerSecret == null ? null : sealSecret(secret(contact.formerSecret));
  }
}
