package io.taizhang.ledger.region;

import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.ledger.fixture.Quanzhou;
import java.util.stream.Stream;

/** Facts about regions, made of fixed inputs. */
public final class RegionSamples {

  private RegionSamples() {}

  public static Stream<Fact> facts() {
    RegisterRegion request =
        new RegisterRegion(Quanzhou.REGION_CODE, "泉州市", RegionKind.ADMINISTRATIVE, "350000");
    return Stream.of(Regions.registered(new Region(request, new RegionPath("/100000/350000/"))));
  }
}
