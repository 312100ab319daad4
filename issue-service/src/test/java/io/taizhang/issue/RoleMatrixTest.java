package io.taizhang.issue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.RoleMatrix;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.issue.fixture.County;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class RoleMatrixTest {

  @TestHTTPResource(value = "openapi", management = true)
  URI document;

  @Inject County county;

  @TestFactory
  Stream<DynamicTest> each_operation_is_for_its_roles_and_for_nobody_else() {
    county.tell();
    return RoleMatrix.of(document, "io.taizhang.issue", "io.taizhang.chassis").stream()
        .map(
            operation ->
                DynamicTest.dynamicTest(
                    operation.method() + " " + operation.path(),
                    () -> operation.check(County.JIANOU, County.HOUSING)));
  }
}
