package io.taizhang.ledger.department;

import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.ledger.fixture.Quanzhou;
import java.util.stream.Stream;

/** Facts about departments, made of fixed inputs. */
public final class DepartmentSamples {

  private DepartmentSamples() {}

  public static Stream<Fact> facts() {
    RegisterDepartment request =
        new RegisterDepartment(Quanzhou.HOUSING, "住房和城乡建设局", Quanzhou.REGION_CODE);
    return Stream.of(Departments.registered(new Department(request, Quanzhou.REGION.value())));
  }
}
