package io.taizhang.ledger.opinion.domain;

/** What a department that was consulted says. */
public enum Stance {
  /** 同意. */
  AGREE,
  /** 不同意. */
  DISAGREE,
  /** 有条件同意. */
  CONDITIONS
}
