package io.taizhang.chassis.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.sample.Rows;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class AuditTrailTest {

  @Inject AuditTrail trail;
  @Inject DataSource dataSource;

  @Test
  void an_act_leaves_a_row_with_who_what_and_when() {
    record("told");
    assertThat(
            new Rows(dataSource)
                .read(
                    "select concat_ws('|', actor, actor_name, action, subject_type, region_path,"
                        + " details->>'why') from audit_entry where subject_id = 'told'"))
        .containsExactly("system:ledger|系统|note-tell|note|/350000/|试");
  }

  @Test
  void many_acts_leave_a_row_each_in_their_order() {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                trail.recordAll(
                    Caller.system("ledger"),
                    List.of(
                        act("note-open", "many"),
                        act("note-tell", "many"),
                        act("note-close", "many"))));
    assertThat(
            new Rows(dataSource)
                .read("select action from audit_entry where subject_id = 'many' order by id"))
        .containsExactly("note-open", "note-tell", "note-close");
  }

  private static AuditTrail.Act act(String action, String id) {
    return new AuditTrail.Act(
        action, new AuditSubject("note", id, RegionPath.root("350000")), Map.of());
  }

  @Test
  void an_act_that_is_undone_leaves_none() {
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          tell("undone");
                          throw new IllegalStateException("changed my mind");
                        }))
        .hasMessage("changed my mind");
    assertThat(new Rows(dataSource).read("select 1 from audit_entry where subject_id = 'undone'"))
        .isEmpty();
  }

  @Test
  void an_act_is_recorded_in_a_transaction_only() {
    assertThatThrownBy(() -> tell("loose")).isInstanceOf(TransactionalException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit_entry set actor = 'nobody'",
        "delete from audit_entry",
        "truncate audit_entry"
      })
  void the_trail_cannot_be_changed(String attempt) {
    record("kept");
    assertThatThrownBy(() -> new Rows(dataSource).write(attempt))
        .hasMessageContaining("audit_entry is append-only");
  }

  private void record(String id) {
    QuarkusTransaction.requiringNew().run(() -> tell(id));
  }

  private void tell(String id) {
    trail.record(
        Caller.system("ledger"),
        "note-tell",
        new AuditSubject("note", id, RegionPath.root("350000")),
        Map.of("why", "试"));
  }
}
