package io.taizhang.chassis.clockbook;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import io.taizhang.chassis.time.Approver;
import io.taizhang.chassis.time.ExtensionBasis;
import io.taizhang.chassis.time.FactSnapshot;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** What joined the flat fact after its first version is left out where it is null. */
@Singleton
class FactWire implements ObjectMapperCustomizer {

  @Override
  public void customize(ObjectMapper mapper) {
    mapper.addMixIn(FactSnapshot.class, Later.class);
  }

  interface Later {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Nullable ExtensionBasis extensionBasis();

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Nullable Approver approver();

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Nullable Integer corrects();

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Nullable FactSnapshot instead();
  }
}
