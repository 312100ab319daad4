package io.taizhang.ledger.imports;

import io.taizhang.chassis.fixture.GoldenEvents;
import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.chassis.security.Caller;
import io.taizhang.ledger.fixture.Quanzhou;
import io.taizhang.ledger.imports.domain.ImportState;
import io.taizhang.ledger.imports.domain.RowState;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Facts about imports, made of fixed inputs. */
public final class ImportSamples {

  private static final UUID ID = UUID.fromString("01994630-6f40-7000-8000-0000000000d5");

  private ImportSamples() {}

  public static Stream<Fact> facts() {
    Caller leader = new Caller("leader", "包保领导（虚构）", Set.of("leader"), "350500", null, null);
    ImportJob job =
        new ImportJob(
            leader,
            ImportKind.PROJECTS,
            ImportFormat.XLSX,
            Quanzhou.REGION_CODE,
            Quanzhou.REGION,
            GoldenEvents.TIME);
    job.id = ID;
    job.totalRows = 33;
    job.work(ImportState.MERGING, leader);
    job.finish(
        Map.of(
            RowState.CREATED, 20,
            RowState.UPDATED, 6,
            RowState.SAME, 5,
            RowState.FAULTY, 1,
            RowState.REFUSED, 1),
        GoldenEvents.TIME);
    return Stream.of(ImportEvents.completed(job));
  }
}
