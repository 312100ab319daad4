package io.taizhang.ledger.officer;

import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.ledger.department.DepartmentView;
import io.taizhang.ledger.fixture.Quanzhou;
import java.util.stream.Stream;

/** Facts about officials, made of fixed inputs. */
public final class OfficerSamples {

  private OfficerSamples() {}

  /** The promotion officer of the samples. */
  public static OfficerView officer() {
    return OfficerView.of(row());
  }

  public static Stream<Fact> facts() {
    DepartmentView department =
        new DepartmentView(Quanzhou.HOUSING, "住房和城乡建设局", Quanzhou.REGION_CODE);
    return Stream.of(Officers.registered(row(), department));
  }

  private static Officer row() {
    RegisterOfficer request =
        new RegisterOfficer(Quanzhou.OFFICER_SUBJECT, "推进专员甲", "科员", Quanzhou.HOUSING);
    Officer officer = new Officer(request, Quanzhou.REGION.value());
    officer.id = Quanzhou.OFFICER;
    return officer;
  }
}
