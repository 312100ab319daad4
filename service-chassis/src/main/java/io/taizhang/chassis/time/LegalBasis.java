package io.taizhang.chassis.time;

import java.util.Set;

/** What a fact of the clock may rest on, with the article and what that article allows. */
public sealed interface LegalBasis permits PauseBasis, ExtensionBasis {

  /** In zh-CN, as an office calls it. */
  String label();

  /** The article; where another law is meant, the fact or the item names it. */
  String article();

  /** The facts that may rest on it. */
  Set<FactType> allows();
}
