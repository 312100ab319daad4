package io.taizhang.ledger.meeting;

import io.taizhang.ledger.action.ActionView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A conclusion with the actions that follow from it. */
public record ConclusionView(
    UUID id, @Nullable UUID pointId, String text, Instant concludedAt, List<ActionView> actions) {

  static ConclusionView of(Conclusion conclusion, List<ActionView> ofMeeting) {
    return new ConclusionView(
        conclusion.id,
        conclusion.pointId,
        conclusion.text,
        conclusion.concludedAt,
        ofMeeting.stream().filter(action -> conclusion.id.equals(action.conclusionId())).toList());
  }
}
