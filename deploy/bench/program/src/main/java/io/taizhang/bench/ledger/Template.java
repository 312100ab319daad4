package io.taizhang.bench.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.taizhang.bench.packaged.PackagedService;
import java.io.IOException;

/**
 * One county with a department, an officer, a project and an item in each of three states, entered
 * as people enter them. Everything else of the ledger is a copy of it.
 *
 * @param project id of the project
 * @param received id of an item whose papers have been received
 * @param accepted id of one that has been accepted
 * @param granted id of one that has been granted
 */
record Template(String project, String received, String accepted, String granted) {

  private static final String JSON = "application/json";
  private static final String COUNTY = "350101";
  private static final String DEPARTMENT = COUNTY + "-HOUSING";

  static Template enter(PackagedService ledger) throws IOException, InterruptedException {
    String admin = ledger.token("admin");
    region(ledger, admin, "350000", "福建省", "100000");
    region(ledger, admin, "350100", "示例市（虚构）", "350000");
    region(ledger, admin, COUNTY, "示例县（虚构）", "350100");
    post(
        ledger,
        admin,
        "/api/v1/departments",
        """
        {"code":"350101-HOUSING","name":"住房和城乡建设局","regionCode":"350101"}""");
    post(
        ledger,
        admin,
        "/api/v1/officers",
        """
        {"subject":"bench-officer","name":"推进专员（虚构）","post":"推进专员",\
        "departmentCode":"350101-HOUSING"}""");
    String project =
        post(
            ledger,
            ledger.token("leader@" + COUNTY),
            "/api/v1/projects",
            """
            {"name":"示例工程（虚构）","nature":"新建","scale":"示例规模（虚构）","location":"示例地点（虚构）",\
            "ownerName":"示例建设公司（虚构）","ownerCreditCode":"91350100M000100Y43",\
            "investmentFen":100000000,"yearPlanFen":10000000,"phase":"PRELIMINARY",\
            "plannedStart":"2027-03-01","departmentCode":"350101-HOUSING","regionCode":"350101"}""");
    String clerk = ledger.token("clerk@" + COUNTY + "/" + DEPARTMENT);
    String accepted = received(ledger, clerk, project);
    step(ledger, clerk, accepted, "accept", "");
    String granted = received(ledger, clerk, project);
    step(ledger, clerk, granted, "accept", "");
    String handler = ledger.token("handler@" + COUNTY + "/" + DEPARTMENT);
    step(ledger, handler, granted, "begin-handling", "");
    step(ledger, handler, granted, "grant", "{\"text\":\"准予许可（虚构）\"}");
    return new Template(project, received(ledger, clerk, project), accepted, granted);
  }

  private static void region(
      PackagedService ledger, String admin, String code, String name, String parent)
      throws IOException, InterruptedException {
    post(
        ledger,
        admin,
        "/api/v1/regions",
        "{\"code\":\"%s\",\"name\":\"%s\",\"parentCode\":\"%s\",\"kind\":\"ADMINISTRATIVE\"}"
            .formatted(code, name, parent));
  }

  private static String received(PackagedService ledger, String clerk, String project)
      throws IOException, InterruptedException {
    return post(
        ledger,
        clerk,
        "/api/v1/items",
        """
        {"projectId":"%s","name":"建筑工程施工许可（虚构）","kind":"LICENCE",\
        "departmentCode":"350101-HOUSING",\
        "statutory":{"amount":20,"unit":"WORKING_DAY","source":"行政许可法第四十二条"},\
        "promised":{"amount":7,"unit":"WORKING_DAY","source":"办事指南"}}"""
            .formatted(project));
  }

  private static void step(
      PackagedService ledger, String who, String item, String verb, String body)
      throws IOException, InterruptedException {
    JsonNode now = ledger.get(who, "/api/v1/items/" + item);
    ledger.post(
        who,
        "/api/v1/items/%s/actions/%s".formatted(item, verb),
        JSON,
        "\"" + now.path("version").asText() + "\"",
        body.getBytes(UTF_8));
  }

  private static String post(PackagedService ledger, String who, String path, String body)
      throws IOException, InterruptedException {
    return ledger.post(who, path, JSON, "", body.getBytes(UTF_8)).path("id").asText();
  }
}
