package io.taizhang.issue.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.issue.fixture.County;
import io.taizhang.issue.fixture.Upstream;
import io.taizhang.issue.replica.KnownItem;
import io.taizhang.issue.replica.KnownProject;
import io.taizhang.issue.replica.Replica;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class LedgerReplicaTest {
  @Inject County county;
  @Inject Upstream upstream;
  @Inject Replica replica;

  @Test
  void regions_departments_projects_and_items_become_known() {
    county.tell();
    RegionPath jianou = new RegionPath(County.JIANOU_PATH);

    assertThat(replica.pathOf(County.JIANOU)).contains(jianou);
    assertThat(replica.department(County.HOUSING))
        .hasValueSatisfying(known -> assertThat(known.region()).isEqualTo(jianou));
    assertThat(replica.item(County.LAND_APPROVAL))
        .contains(
            new KnownItem(
                County.LAND_APPROVAL,
                County.LIQUOR_PLANT,
                "用地审批",
                "350783-ZRZY",
                jianou,
                "RECEIVED"));
  }

  @Test
  void a_later_word_replaces_an_earlier_one() {
    UUID id = UUID.randomUUID();
    tellProject(id, "旧名");
    tellProject(id, "新名");
    await().until(() -> replica.project(id).map(KnownProject::name).equals(Optional.of("新名")));
  }

  private void tellProject(UUID id, String name) {
    upstream.tell(
        "ledger",
        "project.registered",
        id.toString(),
        County.JIANOU_PATH,
        Map.of("projectId", id, "name", name, "somethingNew", 1));
  }
}
