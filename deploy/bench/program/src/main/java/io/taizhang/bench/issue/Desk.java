package io.taizhang.bench.issue;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.taizhang.bench.packaged.PackagedService;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;

/** A county's window and the department behind it, and the calls they make. */
record Desk(PackagedService service, String county, String clerk, String handler) {

  private static final String JSON = "application/json";

  static Desk of(PackagedService service, String county) throws IOException, InterruptedException {
    return new Desk(
        service,
        county,
        service.token("clerk@%1$s/%1$s-WINDOW".formatted(county)),
        service.token("handler@%1$s/%1$s-HOUSING".formatted(county)));
  }

  /** 登记. */
  HttpRequest register(int number) {
    return send(
        clerk,
        "/api/v1/issues",
        "",
        """
        {"kind":"NOT_ACCEPTED","title":"住房维修资金申请未受理（虚构）%1$d","description":"多次到窗口未予受理（虚构）",\
        "personName":"张三丰（虚构）","personPhone":"138-0000-0000","regionCode":"%2$s"}"""
            .formatted(number, county));
  }

  /** 受理. */
  HttpRequest accept(JsonNode issue) {
    return step(clerk, issue, "accept", "");
  }

  /** 分类. */
  HttpRequest classify(JsonNode issue) {
    return step(clerk, issue, "classify", "{\"category\":\"住房维修资金\",\"tier\":\"SIMPLE\"}");
  }

  /** 转办. */
  HttpRequest refer(JsonNode issue) {
    return step(clerk, issue, "refer", "{\"leadDepartment\":\"%s-HOUSING\"}".formatted(county));
  }

  /** 办结. */
  HttpRequest close(JsonNode issue) {
    return step(
        handler,
        issue,
        "close",
        """
        {"outcome":"SOLVED","cause":"MATERIAL_TOLD_TOO_LATE","causeText":"材料未一次告知（虚构）",\
        "fix":"修改办事指南（虚构）"}""");
  }

  /** 查询: what the department has closed of late. */
  HttpRequest search() {
    return service
        .asked(handler, "/api/v1/issues?state=CLOSED&department=%s-HOUSING".formatted(county))
        .GET()
        .build();
  }

  private HttpRequest step(String who, JsonNode issue, String verb, String body) {
    return send(
        who,
        "/api/v1/issues/%s/actions/%s".formatted(issue.path("id").asText(), verb),
        '"' + issue.path("version").asText() + '"',
        body);
  }

  private HttpRequest send(String who, String path, String version, String body) {
    HttpRequest.Builder request = service.asked(who, path).header("Content-Type", JSON);
    if (!version.isEmpty()) {
      request.header("If-Match", version);
    }
    return request.POST(BodyPublishers.ofString(body, UTF_8)).build();
  }
}
