package io.taizhang.issue.limit;

import io.taizhang.issue.domain.Stage;
import io.taizhang.issue.domain.Tier;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "stage_limit")
class StageLimit {
  @Id long id;

  @Enumerated(EnumType.STRING)
  Stage stage;

  @Enumerated(EnumType.STRING)
  @Nullable Tier tier;

  @Column(name = "region_code")
  @Nullable String regionCode;

  @Column(name = "working_days")
  int workingDays;

  String source;
}
