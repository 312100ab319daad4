package io.taizhang.issue.rating;

import java.time.Instant;

/**
 * One attempt of a call-back.
 *
 * @param by official name or title of who called
 */
public record CallBackView(Instant at, String by, boolean reached, String note) {

  static CallBackView of(IssueCallBack call) {
    return new CallBackView(call.at, call.calledByName, call.reached, call.note);
  }
}
