package io.taizhang.chassis.sample;

import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.web.Ids;
import io.taizhang.chassis.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.UUID;

/** Use cases over notes; a few bodies stand for what a database may say. */
@ApplicationScoped
@Transactional
public class NoteBoard {

  /** A body whose writing waits until the test lets it go on. */
  public static final Gate SLOW = new Gate("slow");

  private final Notes notes;

  NoteBoard(Notes notes) {
    this.notes = notes;
  }

  KeptNote pin(String author, String body) {
    Note note = new Note(Ids.next(), author, body);
    notes.persistAndFlush(note);
    SLOW.pass(body);
    fail(body);
    return KeptNote.of(note);
  }

  KeptNote get(UUID id) {
    return notes.findByIdOptional(id).map(KeptNote::of).orElseThrow(NoteBoard::missing);
  }

  KeptNote rewrite(Caller caller, UUID id, IfMatch ifMatch, String body) {
    Note note = locked(id);
    ifMatch.require(note.version);
    if (note.body.equals(body)) {
      throw CommonProblem.CONFLICT.because(caller.name() + "没有改动");
    }
    note.body = body;
    notes.flush();
    return KeptNote.of(note);
  }

  void remove(UUID id, IfMatch ifMatch) {
    Note note = locked(id);
    ifMatch.require(note.version);
    notes.delete(note);
  }

  private static void fail(String body) {
    switch (body) {
      case "deadlock" -> throw new IllegalStateException(new SQLException("deadlock", "40P01"));
      case "overtaken" -> throw new OptimisticLockException("row was updated");
      default -> {}
    }
  }

  private Note locked(UUID id) {
    return notes
        .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(NoteBoard::missing);
  }

  private static RuntimeException missing() {
    return CommonProblem.NOT_FOUND.because("没有这张便签");
  }
}
