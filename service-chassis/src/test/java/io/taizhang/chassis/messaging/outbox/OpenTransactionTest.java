package io.taizhang.chassis.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.sample.Rows;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class OpenTransactionTest {

  @Inject DataSource dataSource;

  @Test
  void a_process_that_is_frozen_in_its_transaction_gives_its_locks_back_in_half_a_minute() {
    assertThat(new Rows(dataSource).read("show idle_in_transaction_session_timeout"))
        .containsExactly("30s");
  }
}
