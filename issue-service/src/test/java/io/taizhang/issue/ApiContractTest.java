package io.taizhang.issue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.ApiContract;
import io.taizhang.chassis.fixture.SuiteParts;
import java.net.URI;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class ApiContractTest {

  @TestHTTPResource(value = "openapi", management = true)
  URI document;

  @Test
  void the_generated_document_is_the_committed_one() {
    ApiContract.assertCommitted(document, "issue");
  }
}
