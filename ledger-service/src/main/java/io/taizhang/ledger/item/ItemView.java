package io.taizhang.ledger.item;

import io.taizhang.chassis.time.ExtensionRule;
import io.taizhang.chassis.time.Limit;
import io.taizhang.chassis.web.Versioned;
import io.taizhang.ledger.item.domain.ItemKind;
import io.taizhang.ledger.item.domain.ItemStatus;
import io.taizhang.ledger.item.domain.WireStatus;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item as the API shows it.
 *
 * @param planLineId the line of the project's plan that it carries out, if any
 * @param wireCode the status as approval systems exchange it
 * @param wireKind the kind of special procedure beside the code 9
 * @param extension how far the limit may be extended and by whom
 * @param answerDueAt until when the papers are to be answered, while they wait for it
 * @param acceptedAt the receipt of the papers where the item is deemed accepted
 * @param deemedAccepted whether nobody answered in time and the law accepted it
 * @param acceptanceReceipt number of the notice of acceptance, null while it is still owed
 * @param rightOrgan who is to be asked instead, where it is not ours
 * @param closedAt when the application came to its end
 * @param permitEndedAt when the organ took the permit back or revoked it
 * @param promisedDays whole working days promised, once decided
 * @param usedDays whole working days used, pauses left out, once decided
 * @param statutoryDays whole working days of the statutory limit, once decided
 * @param pausedDays working days of pauses, once decided
 * @param greenChannel whether it goes first; its limits are the same
 * @param irregularSupplements how often a supplement was asked for once too often
 * @param hours the same in hours of office time, once decided
 */
public record ItemView(
    UUID id,
    UUID projectId,
    @Nullable UUID planLineId,
    String name,
    ItemKind kind,
    String departmentCode,
    ItemStatus status,
    int wireCode,
    @Nullable Integer wireKind,
    Limit promised,
    Limit statutory,
    ExtensionRule extension,
    Instant receivedAt,
    @Nullable Instant answerDueAt,
    @Nullable Instant acceptedAt,
    boolean deemedAccepted,
    @Nullable String acceptanceReceipt,
    @Nullable String rightOrgan,
    @Nullable Instant decidedAt,
    @Nullable String decisionText,
    @Nullable Instant closedAt,
    @Nullable Instant permitEndedAt,
    @Nullable Integer promisedDays,
    @Nullable Integer usedDays,
    @Nullable Integer statutoryDays,
    @Nullable Integer pausedDays,
    @Nullable ItemHours hours,
    boolean greenChannel,
    int irregularSupplements,
    long version)
    implements Versioned {

  static ItemView of(Item item, Instant now) {
    boolean deemed = item.window().deemsAccepted(now);
    ItemStatus status = item.window().statusAt(now);
    WireStatus wire = WireStatus.of(status);
    return new ItemView(
        item.id,
        item.projectId,
        item.planLineId,
        item.name,
        item.kind,
        item.departmentCode,
        status,
        wire.code(),
        wire.wireKind(),
        item.promised(),
        item.statutory(),
        item.extension(),
        item.receivedAt,
        status.awaitsAnswer() ? item.windowDueAt : null,
        deemed ? item.papersReceivedAt : item.acceptedAt,
        deemed || item.deemedAccepted,
        item.acceptanceReceipt,
        item.rightOrgan,
        item.decidedAt,
        item.decisionText,
        item.closedAt,
        item.permitEndedAt,
        item.promisedDays,
        item.usedDays,
        item.statutoryDays,
        item.pausedDays,
        ItemHours.of(item),
        item.green,
        item.irregularSupplements,
        item.version);
  }

  /** Not while a calendar may move the answer's date, nor while time alone may accept the item. */
  @Override
  public boolean changesByVersionOnly() {
    return answerDueAt == null && (kind != ItemKind.LICENCE || !deemedAccepted);
  }
}
