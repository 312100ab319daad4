package io.taizhang.issue.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.time.Limit;
import io.taizhang.chassis.time.LimitUnit;
import io.taizhang.chassis.time.StartEvent;
import io.taizhang.issue.domain.Stage;
import io.taizhang.issue.domain.Tier;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class StageLimitsTest {
  private static final RegionPath JIANOU = new RegionPath("/100000/350000/350700/350783/");

  @Inject StageLimits limits;
  @Inject EntityManager entities;

  @ParameterizedTest
  @CsvSource({
    "ACCEPT, , 1",
    "CLASSIFY, , 1",
    "REFER, SIMPLE, 1",
    "HANDLE, SIMPLE, 3",
    "HANDLE, ORDINARY, 7",
    "HANDLE, COMPLEX, 15",
    "FEED_BACK, COMPLEX, 3",
    "FEED_BACK, , 3"
  })
  void a_stage_has_the_limit_of_its_row(Stage stage, Tier tier, int days) {
    Limit limit = limits.of(stage, tier, JIANOU);
    assertThat(limit.amount()).isEqualTo(days);
    assertThat(limit.unit()).isEqualTo(LimitUnit.WORKING_DAY);
    assertThat(limit.startsAt()).isEqualTo(StartEvent.STAGE_ENTERED);
    assertThat(limit.source()).isNotBlank();
  }

  @Test
  @TestTransaction
  void the_nearest_regions_row_wins() {
    insert("350000", 10);
    insert("350783", 5);
    assertThat(limits.of(Stage.HANDLE, Tier.SIMPLE, JIANOU).amount()).isEqualTo(5);
    assertThat(
            limits
                .of(Stage.HANDLE, Tier.SIMPLE, new RegionPath("/100000/350000/350500/350521/"))
                .amount())
        .isEqualTo(10);
    assertThat(limits.of(Stage.HANDLE, Tier.SIMPLE, new RegionPath("/100000/370000/")).amount())
        .isEqualTo(3);
  }

  private void insert(String region, int days) {
    entities
        .createNativeQuery(
            "insert into stage_limit (stage, tier, region_code, working_days, source)"
                + " values ('HANDLE', null, ?1, ?2, '试验')")
        .setParameter(1, region)
        .setParameter(2, days)
        .executeUpdate();
  }
}
