package io.taizhang.ledger.onetrip;

import static org.assertj.core.api.Assertions.assertThat;

import io.taizhang.chassis.security.RegionPath;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RemedyTest {

  private static final RegionPath JIANOU = new RegionPath("/100000/350000/350700/350783/");
  private static final RegionPath TENGZHOU = new RegionPath("/100000/370000/370400/370481/");
  private static final Remedy REMEDY =
      new Remedy(UUID.randomUUID(), "原因", "措施", LocalDate.parse("2026-09-22"), JIANOU);

  @Test
  void a_remedy_reaches_rows_of_its_own_branch_of_the_region_tree() {
    assertThat(REMEDY.reaches(JIANOU)).isTrue();
    assertThat(REMEDY.reaches(JIANOU.child("350783Z01"))).isTrue();
    assertThat(REMEDY.reaches(new RegionPath("/100000/350000/"))).isTrue();
  }

  @Test
  void a_remedy_reaches_no_row_of_another_branch() {
    assertThat(REMEDY.reaches(TENGZHOU)).isFalse();
  }
}
