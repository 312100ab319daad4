package io.taizhang.ledger.yearlist;

/** Whose key project it is. */
public enum ListLevel {
  NATIONAL,
  PROVINCIAL,
  CITY,
  COUNTY
}
