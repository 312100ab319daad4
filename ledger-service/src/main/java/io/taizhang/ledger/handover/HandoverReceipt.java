package io.taizhang.ledger.handover;

import io.taizhang.chassis.time.BusinessZone;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The numbered receipt with which a successor takes over what is open.
 *
 * @param number such as {@code JJ-350500-2026-0001}
 * @param lines what it says, line by line; nothing of supervision
 */
public record HandoverReceipt(String number, Instant issuedAt, List<String> lines) {

  static @Nullable HandoverReceipt of(Handover handover) {
    return handover.receiptNumber == null || handover.closedAt == null
        ? null
        : new HandoverReceipt(handover.receiptNumber, handover.closedAt, lines(handover));
  }

  private static List<String> lines(Handover handover) {
    WhatIsOpen open = handover.snapshot;
    List<String> lines = new ArrayList<>();
    lines.add("项目：" + open.projectName());
    lines.add("角色：" + handover.role.label());
    lines.add("移交人：" + handover.fromName + "；接收人：" + handover.toName);
    lines.add("形象进度：" + open.progress());
    lines.add("在办事项 " + open.items().size() + " 项");
    open.items().forEach(item -> lines.add(line(item)));
    lines.add("未销号问题 " + open.problems().size() + " 个");
    open.problems()
        .forEach(one -> lines.add(one.number() + " " + one.description() + "，完成时限 " + one.dueOn()));
    return lines;
  }

  private static String line(WhatIsOpen.OpenItem item) {
    String due = item.dueAt() == null ? "未起算" : BusinessZone.dateOf(item.dueAt()).toString();
    return item.name() + "（" + item.department() + "，" + item.status().label() + "），时限 " + due;
  }
}
