package io.taizhang.notification.digest;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "project_problem")
class ProjectProblem {
  @Id UUID problemId;
  UUID projectId;
  String number;
  LocalDate dueOn;
  @Nullable LocalDate struckOffOn;
}
