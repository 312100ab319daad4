package io.taizhang.chassis.web;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Refusals as an OpenAPI document tells of them: each is described once, and referred to. */
final class ContractResponses {

  private static final Map<String, String> REFUSALS =
      Map.ofEntries(
          Map.entry("400", "请求无法读取"),
          Map.entry("401", "没有令牌，或令牌无效"),
          Map.entry("403", "当前角色不能进行此操作，或令牌没有载明管辖范围"),
          Map.entry("404", "没有所指的对象，或不在管辖之内"),
          Map.entry("406", "无法提供所要的格式"),
          Map.entry("409", "与现状冲突，或同一请求正在处理"),
          Map.entry("412", "内容已有变动，应答带当前 ETag"),
          Map.entry("413", "请求体超过 1 MiB"),
          Map.entry("415", "请求体须为 application/json"),
          Map.entry("422", "参数或填报内容有误，或幂等键已用于另一请求"),
          Map.entry("428", "没有带 If-Match"),
          Map.entry("429", "请求过多或系统正忙，这一次没有处理；按 Retry-After 稍后再来"));

  private ContractResponses() {}

  /** Tells that the operation may refuse with a problem. */
  static void refused(Operation operation, String status) {
    if (!REFUSALS.containsKey(status)) {
      throw new IllegalArgumentException(status + " is not described");
    }
    operation
        .getResponses()
        .addAPIResponse(
            status, OASFactory.createAPIResponse().ref("#/components/responses/" + name(status)));
  }

  /** Describes all of them. */
  static void describe(OpenAPI contract) {
    if (contract.getComponents() == null) {
      contract.setComponents(OASFactory.createComponents());
    }
    Components components = contract.getComponents();
    new TreeMap<>(REFUSALS)
        .forEach((status, text) -> components.addResponse(name(status), problem(text)));
  }

  private static String name(String status) {
    return "Refused" + status;
  }

  private static APIResponse problem(String text) {
    return OASFactory.createAPIResponse()
        .description(text)
        .content(
            OASFactory.createContent()
                .addMediaType(
                    "application/problem+json",
                    OASFactory.createMediaType()
                        .schema(
                            OASFactory.createSchema().ref("#/components/schemas/HttpProblem"))));
  }
}
