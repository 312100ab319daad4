package io.taizhang.notification.inbound;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields of the ledger's facts about projects that matter here. */
final class ToldOfProject {

  private ToldOfProject() {}

  record Registered(
      UUID projectId,
      String name,
      @Nullable String departmentCode,
      @Nullable String ownerName,
      @Nullable String ownerCreditCode,
      String phase) {}

  record PhaseChanged(UUID projectId, String to) {}

  record UpdateStale(UUID projectId, LocalDate staleFrom) {}

  record Progress(UUID projectId, String phase, String progress, long doneFen) {}

  record Problem(UUID problemId, UUID projectId, String number, LocalDate dueOn, String status) {}

  record Leader(
      UUID projectId, String leaderSubject, String leaderName, @Nullable String leaderPost) {}

  record Officer(UUID projectId, String officerSubject, String officerName) {}

  record Agent(UUID projectId, String agentSubject, String agentName, @Nullable String agentPost) {}

  record RoleHeld(
      UUID projectId,
      String role,
      String officerSubject,
      String officerName,
      @Nullable String officerPost) {}
}
