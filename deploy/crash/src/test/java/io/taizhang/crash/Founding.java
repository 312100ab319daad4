package io.taizhang.crash;

import java.util.List;
import java.util.Map;

/** The administrator enters the places, departments and the officer that the stories need. */
final class Founding {
  private static final String ADMIN = "admin";
  private static final List<List<String>> REGIONS =
      List.of(List.of("350000", "福建省", "100000"), List.of("350500", "泉州市", "350000"));
  private static final Map<String, String> DEPARTMENTS =
      Map.of("HOUSING", "住房和城乡建设局", "WINDOW", "政务服务窗口");

  private static final Map<String, String> OFFICER =
      Map.of(
          "subject", "officer-350500",
          "name", "推进专员乙（虚构）",
          "post", "科员",
          "departmentCode", Forms.DEPARTMENT);

  private Founding() {}

  /** Returns the officer's id. */
  static String enter(Client client) {
    for (List<String> row : REGIONS) {
      sure(
          client,
          client.creation(
              ADMIN,
              "/api/v1/regions",
              Map.of(
                  "code", row.get(0),
                  "name", row.get(1),
                  "parentCode", row.get(2),
                  "kind", "ADMINISTRATIVE")));
    }
    DEPARTMENTS.forEach(
        (suffix, name) ->
            sure(
                client,
                client.creation(
                    ADMIN,
                    "/api/v1/departments",
                    Map.of(
                        "code",
                        Forms.REGION + "-" + suffix,
                        "name",
                        name,
                        "regionCode",
                        Forms.REGION))));
    return sure(client, client.creation(ADMIN, "/api/v1/officers", OFFICER)).text("id");
  }

  private static Reply sure(Client client, Client.Command command) {
    Reply reply = client.send(command);
    if (reply.status() != 201) {
      throw new IllegalStateException("founding: " + reply);
    }
    return reply;
  }
}
