package io.taizhang.chassis.time;

/** How the days of a unit, as epoch days, are counted and added. */
interface DayCount {

  /** Every day. */
  DayCount CALENDAR_DAYS =
      new DayCount() {
        @Override
        public int between(long startExclusive, long endInclusive) {
          return Math.toIntExact(endInclusive - startExclusive);
        }

        @Override
        public long plus(long from, int n) {
          return from + n;
        }
      };

  /**
   * Days of the unit after the start up to and with the end; not positive if the end is no later.
   */
  int between(long startExclusive, long endInclusive);

  /** The n-th day of the unit after the day, n more than 0. */
  long plus(long from, int n);
}
