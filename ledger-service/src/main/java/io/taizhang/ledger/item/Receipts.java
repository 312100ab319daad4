package io.taizhang.ledger.item;

import io.taizhang.chassis.numbering.RunningNumbers;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.time.ClockSnapshot;
import io.taizhang.chassis.time.Limit;
import io.taizhang.chassis.time.StartEvent;
import io.taizhang.ledger.item.domain.ReceiptKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Gives the dated, numbered documents that the applicant is owed (行政许可法 art. 32 (2), 42). */
@ApplicationScoped
class Receipts {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(BusinessZone.ZONE);

  private final ReceiptRepository receipts;
  private final RunningNumbers numbers;

  Receipts(ReceiptRepository receipts, RunningNumbers numbers) {
    this.receipts = receipts;
    this.numbers = numbers;
  }

  Receipt received(Caller caller, Item item, Instant now) {
    return give(caller, item, ReceiptKind.RECEIVED, now, List.of(answerDue(item)));
  }

  /** Of a step that is no approval: until when it is to be done. */
  Receipt begun(Caller caller, Item item, Instant now) {
    return give(caller, item, ReceiptKind.RECEIVED, now, List.of("完成时限：" + item.promised().text()));
  }

  Receipt supplementAsked(Caller caller, Item item, List<MissingMaterial> missing, Instant now) {
    List<String> lines = new ArrayList<>(List.of("请一次补齐下列材料："));
    IntStream.range(0, missing.size())
        .mapToObj(
            i -> (i + 1) + ". " + missing.get(i).material() + "：" + missing.get(i).requirement())
        .forEach(lines::add);
    return give(caller, item, ReceiptKind.SUPPLEMENT_ASKED, now, lines);
  }

  Receipt supplementHandedIn(Caller caller, Item item, List<String> materials, Instant now) {
    String list = "补正材料：" + String.join("、", materials);
    return give(caller, item, ReceiptKind.RECEIVED, now, List.of(list, answerDue(item)));
  }

  Receipt accepted(Caller caller, Item item, Instant now) {
    String from = "受理时间：" + MINUTE.format(item.acceptedAt);
    String limits = "法定时限：" + item.statutory().text() + "；承诺时限：" + item.promised().text();
    Receipt receipt = give(caller, item, ReceiptKind.ACCEPTED, now, List.of(from, limits));
    item.acceptanceReceipt = receipt.number;
    return receipt;
  }

  Receipt notNeeded(Caller caller, Item item, String reason, Instant now) {
    return give(caller, item, ReceiptKind.NOT_NEEDED, now, List.of("理由：" + reason));
  }

  Receipt notOurs(Caller caller, Item item, String rightOrgan, String reason, Instant now) {
    List<String> lines = List.of("理由：" + reason, "请向" + rightOrgan + "申请");
    return give(caller, item, ReceiptKind.NOT_OURS, now, lines);
  }

  /** Tells the applicant why the limit has grown, and until when (art. 42). */
  Receipt extended(
      Caller caller, Item item, ExtendLimit request, ClockSnapshot clock, Instant now) {
    Limit more = new Limit(request.additionalUnits(), item.statutoryUnit, StartEvent.ACCEPTED, "");
    String promise = request.movesPromised() ? "承诺时限同时延长" : "承诺时限不变";
    List<String> lines =
        List.of(
            "延长期限：" + more.text() + "（" + request.basis().article() + "）",
            "理由：" + request.reason(),
            "批准：" + request.approver().label(),
            promise + "，至" + MINUTE.format(clock.dueAt()),
            "法定时限至" + MINUTE.format(clock.statutoryDueAt()));
    return give(caller, item, ReceiptKind.EXTENDED, now, lines);
  }

  private Receipt give(
      Caller caller, Item item, ReceiptKind kind, Instant now, List<String> lines) {
    List<String> all = new ArrayList<>(List.of("事项：" + item.name));
    all.addAll(lines);
    String number = numbers.next(kind.series(), item.region().code());
    Receipt receipt = new Receipt(item.id, kind, number, now, caller.name(), all);
    receipts.persist(receipt);
    return receipt;
  }

  private static String answerDue(Item item) {
    return "答复期限：" + MINUTE.format(item.windowDueAt);
  }
}
