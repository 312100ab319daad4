package io.taizhang.ledger;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.RoleMatrix;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.ledger.fixture.County;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class RoleMatrixTest {

  @TestHTTPResource(value = "openapi", management = true)
  URI document;

  @TestFactory
  Stream<DynamicTest> each_operation_is_for_its_roles_and_for_nobody_else() {
    County.founded();
    return RoleMatrix.of(document, "io.taizhang.ledger", "io.taizhang.chassis").stream()
        .map(
            operation ->
                DynamicTest.dynamicTest(
                    operation.method() + " " + operation.path(),
                    () -> operation.check("350500", County.HOUSING)));
  }
}
