package io.taizhang.issue.attachment;

import io.taizhang.chassis.attachment.AttachedFiles;
import io.taizhang.chassis.attachment.CheckedFile;
import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.web.Ids;
import io.taizhang.issue.workflow.IssueCase;
import io.taizhang.issue.workflow.IssueCases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Takes papers and gives them out; both are put on record. */
@ApplicationScoped
@Transactional
class Attachments {

  private final AttachmentRepository rows;
  private final AttachedFiles files;
  private final IssueCases issues;
  private final AuditTrail audit;
  private final Clock clock;

  Attachments(
      AttachmentRepository rows,
      AttachedFiles files,
      IssueCases issues,
      AuditTrail audit,
      Clock clock) {
    this.rows = rows;
    this.files = files;
    this.issues = issues;
    this.audit = audit;
    this.clock = clock;
  }

  IssueAttachmentView add(Caller caller, AttachmentUpload upload, String mediaType, byte[] bytes) {
    IssueCase issue = issues.locked(caller, upload.issueId());
    String name = issues.withoutPerson(issue, upload.name());
    CheckedFile file = CheckedFile.of(name, mediaType, bytes);
    files.requireRoom(rows.systemOf(issue.id()).stream().map(row -> row.bytes).toList(), file);
    IssueAttachment row = new IssueAttachment();
    row.id = Ids.next();
    row.issueId = issue.id();
    row.fileName = name;
    row.type = file.type();
    row.bytes = file.size();
    row.sha256 = file.sha256();
    row.internal = upload.internal();
    row.addedBy = caller.subject();
    row.addedByName = caller.name();
    row.addedAt = clock.instant();
    rows.persistAndFlush(row);
    record(caller, "issue-attachment-add", issue, row);
    files.keep(row.id, file);
    return IssueAttachmentView.of(row);
  }

  List<IssueAttachmentView> list(Caller caller, UUID issueId) {
    boolean inside = issues.seesInside(caller, issueId);
    return rows.systemOf(issueId).stream()
        .filter(row -> inside || !row.internal)
        .map(IssueAttachmentView::of)
        .toList();
  }

  IssueAttachmentView one(Caller caller, UUID id) {
    return IssueAttachmentView.of(seen(caller, id));
  }

  /** The bytes, once it is on record who took them. */
  InputStream open(Caller caller, UUID id) {
    IssueAttachment row = seen(caller, id);
    record(caller, "issue-attachment-read", issues.seen(caller, row.issueId), row);
    return files.open(id);
  }

  private IssueAttachment seen(Caller caller, UUID id) {
    IssueAttachment row = rows.systemOne(id).orElseThrow(Attachments::none);
    if (row.internal && !issues.seesInside(caller, row.issueId)) {
      throw none();
    }
    issues.seen(caller, row.issueId);
    return row;
  }

  private static RuntimeException none() {
    return CommonProblem.NOT_FOUND.because("没有这个附件");
  }

  private void record(Caller caller, String action, IssueCase issue, IssueAttachment row) {
    audit.record(
        caller,
        action,
        new AuditSubject("issue", issue.id().toString(), issue.region()),
        Map.of("number", issue.number(), "attachmentId", row.id.toString(), "sha256", row.sha256));
  }
}
