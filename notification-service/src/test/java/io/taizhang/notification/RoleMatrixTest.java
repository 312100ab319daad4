package io.taizhang.notification;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.RoleMatrix;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.notification.fixture.Known;
import io.taizhang.notification.fixture.MailServer;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
@WithTestResource(SuiteParts.class)
@WithTestResource(MailServer.class)
class RoleMatrixTest {

  @TestHTTPResource(value = "openapi", management = true)
  URI document;

  @Inject Known known;

  @TestFactory
  Stream<DynamicTest> each_operation_is_for_its_roles_and_for_nobody_else() {
    known.regions();
    return RoleMatrix.of(document, "io.taizhang.notification", "io.taizhang.chassis").stream()
        .map(
            operation ->
                DynamicTest.dynamicTest(
                    operation.method() + " " + operation.path(),
                    () -> operation.check("350500", "350500-HOUSING")));
  }
}
