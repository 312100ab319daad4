package io.taizhang.ledger.ownertask;

import io.taizhang.chassis.attachment.AttachedFiles;
import io.taizhang.chassis.attachment.CheckedFile;
import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.web.Ids;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.ledger.ownertask.domain.OwnerTaskStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Takes what owners bring and gives it out to whoever sees the task; both are put on record. A
 * document may be taken away again until the task is reported done: from then on it is the
 * office's.
 */
@ApplicationScoped
@Transactional
class TaskAttachments {

  private final TaskAttachmentRepository rows;
  private final OwnerTaskRepository tasks;
  private final AttachedFiles files;
  private final Scopes scopes;
  private final AuditTrail audit;
  private final Clock clock;

  TaskAttachments(
      TaskAttachmentRepository rows,
      OwnerTaskRepository tasks,
      AttachedFiles files,
      Scopes scopes,
      AuditTrail audit,
      Clock clock) {
    this.rows = rows;
    this.tasks = tasks;
    this.files = files;
    this.scopes = scopes;
    this.audit = audit;
    this.clock = clock;
  }

  TaskAttachmentView add(
      Caller caller, TaskAttachmentUpload upload, String mediaType, byte[] bytes) {
    OwnerTask task = locked(caller, upload.taskId());
    OwnerTasks.require(task, OwnerTaskStatus.Command.ATTACH);
    CheckedFile file = CheckedFile.of(upload.name(), mediaType, bytes);
    files.requireRoom(rows.systemOf(task.id).stream().map(row -> row.bytes).toList(), file);
    TaskAttachment row = new TaskAttachment();
    row.id = Ids.next();
    row.taskId = task.id;
    row.fileName = file.name();
    row.type = file.type();
    row.bytes = file.size();
    row.sha256 = file.sha256();
    row.addedBy = caller.subject();
    row.addedAt = clock.instant();
    rows.persistAndFlush(row);
    record(caller, "owner-task-attachment-add", task, row);
    files.keep(row.id, file);
    return TaskAttachmentView.of(row);
  }

  void remove(Caller caller, UUID id, IfMatch ifMatch) {
    OwnerTask task = locked(caller, row(id).taskId);
    TaskAttachment row = row(id);
    ifMatch.require(row.version);
    OwnerTasks.require(task, OwnerTaskStatus.Command.TAKE_AWAY);
    rows.delete(row);
    rows.flush();
    record(caller, "owner-task-attachment-remove", task, row);
    files.removeOnCommit(row.id);
  }

  List<TaskAttachmentView> list(Caller caller, UUID taskId) {
    return rows.systemOf(seen(caller, taskId).id).stream().map(TaskAttachmentView::of).toList();
  }

  TaskAttachmentView one(Caller caller, UUID id) {
    TaskAttachment row = row(id);
    seen(caller, row.taskId);
    return TaskAttachmentView.of(row);
  }

  /** The bytes, once it is on record who took them. */
  InputStream open(Caller caller, UUID id) {
    TaskAttachment row = row(id);
    record(caller, "owner-task-attachment-read", seen(caller, row.taskId), row);
    return files.open(id);
  }

  private TaskAttachment row(UUID id) {
    return rows.systemOne(id).orElseThrow(TaskAttachments::missing);
  }

  private OwnerTask seen(Caller caller, UUID taskId) {
    return tasks.find(scopes.of(caller), taskId).orElseThrow(TaskAttachments::missing);
  }

  private OwnerTask locked(Caller caller, UUID taskId) {
    return tasks.lock(scopes.of(caller), taskId).orElseThrow(TaskAttachments::missing);
  }

  private void record(Caller caller, String action, OwnerTask task, TaskAttachment row) {
    audit.record(
        caller,
        action,
        new AuditSubject("owner-task", task.id.toString(), new RegionPath(task.regionPath)),
        Map.of("attachmentId", row.id.toString(), "sha256", row.sha256));
  }

  private static RuntimeException missing() {
    return CommonProblem.NOT_FOUND.because("没有这项任务或这个附件");
  }
}
