package io.taizhang.ledger.consultation;

import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.Ids;
import io.taizhang.ledger.checklist.PublishedChecklist;
import io.taizhang.ledger.consultation.domain.FollowUp;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of the ledger. */
@Entity
class FirstConsultation {

  @Id UUID id;
  LocalDate consultedOn;
  String asker;
  @Nullable String contact;
  String idea;
  String question;
  @Nullable String answer;
  @Nullable LocalDate answeredOn;
  @Nullable UUID checklistId;
  @Nullable String checklistCode;
  @Nullable String checklistName;
  @Nullable Integer checklistNumber;

  @Enumerated(EnumType.STRING)
  FollowUp followUp;

  @Nullable String followUpText;
  @Nullable UUID projectId;
  @Nullable UUID mandateId;
  String recorder;
  @Nullable String departmentCode;
  String regionPath;
  @Version long version;

  FirstConsultation() {}

  FirstConsultation(RecordConsultation request, Caller by, RegionPath region) {
    this.id = Ids.next();
    this.consultedOn = request.consultedOn();
    this.asker = request.asker();
    this.contact = request.contact();
    this.idea = request.idea();
    this.question = request.question();
    this.followUp = FollowUp.OPEN;
    this.recorder = by.subject();
    this.departmentCode = by.department();
    this.regionPath = region.value();
  }

  void answer(String words, @Nullable PublishedChecklist given, LocalDate on) {
    answer = words;
    answeredOn = on;
    if (given != null) {
      checklistId = given.id();
      checklistCode = given.code();
      checklistName = given.name();
      checklistNumber = given.number();
    }
  }

  /** Whether somebody belongs to the desk that recorded it, or administers. */
  boolean ofDesk(Caller caller) {
    return caller.is(Role.ADMIN)
        || recorder.equals(caller.subject())
        || (departmentCode != null && departmentCode.equals(caller.department()));
  }
}
