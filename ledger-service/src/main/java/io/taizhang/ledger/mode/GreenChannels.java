package io.taizhang.ledger.mode;

import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.ledger.LedgerProblem;
import io.taizhang.ledger.item.ItemSteps;
import io.taizhang.ledger.item.StandingItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Lets an item go first. Its limits stay as they are. */
@ApplicationScoped
@Transactional
class GreenChannels {

  private final ItemSteps items;
  private final GreenChannelRepository channels;
  private final ModeReader reader;
  private final ModeRecorder recorder;
  private final Clock clock;

  GreenChannels(
      ItemSteps items,
      GreenChannelRepository channels,
      ModeReader reader,
      ModeRecorder recorder,
      Clock clock) {
    this.items = items;
    this.channels = channels;
    this.reader = reader;
    this.recorder = recorder;
    this.clock = clock;
  }

  ItemModesView open(Caller caller, UUID id, IfMatch ifMatch, OpenGreenChannel request) {
    StandingItem item = items.seen(caller, id, ifMatch);
    if (item.status().closed()) {
      throw LedgerProblem.MODE_OUT_OF_ORDER.because("事项处于“" + item.status().label() + "”，不再进入绿色通道");
    }
    GreenChannel channel = channels.systemOf(id).orElse(null);
    if (channel != null && channel.closedAt == null) {
      throw LedgerProblem.MODE_OUT_OF_ORDER.because("事项已在绿色通道");
    }
    if (channel == null) {
      channels.persist(new GreenChannel(id, request.reason(), clock.instant()));
    } else {
      channel.reason = request.reason();
      channel.openedAt = clock.instant();
      channel.closedAt = null;
    }
    items.green(id, true);
    return reader.view(
        recorder.recorded(
            caller, id, "item-open-green-channel", Map.of("reason", request.reason())));
  }

  ItemModesView close(Caller caller, UUID id, IfMatch ifMatch) {
    items.seen(caller, id, ifMatch);
    channels
            .systemOf(id)
            .filter(channel -> channel.closedAt == null)
            .orElseThrow(() -> LedgerProblem.MODE_OUT_OF_ORDER.because("事项不在绿色通道"))
            .closedAt =
        clock.instant();
    items.green(id, false);
    return reader.view(recorder.recorded(caller, id, "item-close-green-channel", Map.of()));
  }
}
