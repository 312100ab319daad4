package io.taizhang.crash;

import io.taizhang.crash.history.Pairing;
import java.util.List;
import java.util.Map;

/** Receipts and numbers, which are given in the transaction of the deed that needs them. */
final class Papers {
  private static final String GIVEN_OUT =
      """
      select concat_ws('-', series, region_code, year, lpad(n::text, greatest(4, length(n::text)), '0'))
        from running_number cross join generate_series(1, last) as n
      """;
  private static final String BORNE_AT_LEDGER =
      """
      select local_number from project
      union all select number from problem
      union all select number from item_receipt
      union all select number from supervision_order
      """;
  private static final String BORNE_AT_ISSUE =
      "select number from issue union all select number from supervision_order"
          + " union all select circular_number from supervision_order"
          + " where circular_number is not null";

  private final Map<String, Database> databases;

  Papers(Map<String, Database> databases) {
    this.databases = databases;
  }

  List<Pairing> all() {
    return List.of(
        receipts("a received item has its receipt", "select id::text from item", "RECEIVED"),
        receipts(
            "an accepted item has its receipt",
            "select id::text from item where accepted_at is not null and not deemed_accepted",
            "ACCEPTED"),
        numbers("ledger", BORNE_AT_LEDGER),
        numbers("issue", BORNE_AT_ISSUE));
  }

  private Pairing receipts(String name, String items, String kind) {
    Database ledger = databases.get("ledger");
    return new Pairing(
        name,
        ledger.column(items),
        ledger.column("select item_id::text from item_receipt where kind = ?", kind));
  }

  private Pairing numbers(String service, String borne) {
    Database database = databases.get(service);
    return new Pairing(
        "a number given out at " + service + " is borne",
        database.column(GIVEN_OUT),
        database.column(borne));
  }
}
