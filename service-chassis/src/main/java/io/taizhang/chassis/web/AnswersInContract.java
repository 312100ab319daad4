package io.taizhang.chassis.web;

import static io.taizhang.chassis.web.ContractResponses.refused;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.taizhang.chassis.web.ResourceMethods.ResourceMethod;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.IndexView;

/**
 * Tells the OpenAPI document what is the same for all operations: who may ({@code x-roles}), 201
 * for a creation, and the refusals that any caller has to reckon with.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class AnswersInContract implements OASFilter {

  private static final String ROLES = "x-roles";

  private final Map<String, ResourceMethod> methods;

  /** With all classes of the service. */
  public AnswersInContract(IndexView classes) {
    this.methods = ResourceMethods.in(classes);
  }

  @Override
  public void filterOpenAPI(OpenAPI contract) {
    contract
        .getPaths()
        .getPathItems()
        .forEach(
            (path, item) ->
                item.getOperations().forEach((verb, operation) -> describe(verb, path, operation)));
  }

  private void describe(PathItem.HttpMethod verb, String path, Operation operation) {
    ResourceMethod method = methods.get(verb + " " + path);
    if (method != null) {
      operation.addExtension(ROLES, method.roles());
      if (method.creates()) {
        created(operation.getResponses());
      }
    }
    refused(operation, "401", "没有令牌，或令牌无效");
    refused(operation, "403", "当前角色不能进行此操作，或令牌没有载明管辖范围");
    refused(operation, "406", "无法提供所要的格式");
    if (path.contains("{")) {
      refused(operation, "404", "没有所指的对象，或不在管辖之内");
    }
    if (has(operation, Parameter.In.QUERY)) {
      refused(operation, "404", "没有所指的对象，或不在管辖之内");
      refused(operation, "422", "参数有误");
    }
    if (has(operation, Parameter.In.HEADER) || verb == PathItem.HttpMethod.POST) {
      refused(operation, "400", "请求无法读取");
    }
    if (operation.getRequestBody() != null) {
      refused(operation, "400", "请求无法读取");
      refused(operation, "413", "请求体超过 1 MiB");
      refused(operation, "415", "请求体须为 application/json");
      refused(operation, "422", "填报内容有误");
    }
  }

  private static boolean has(Operation operation, Parameter.In place) {
    List<Parameter> parameters = operation.getParameters();
    return parameters != null
        && parameters.stream().anyMatch(parameter -> parameter.getIn() == place);
  }

  private static void created(APIResponses responses) {
    APIResponse answer = responses.getAPIResponse("200");
    if (answer != null) {
      responses.removeAPIResponse("200");
      responses.addAPIResponse(
          "201",
          answer
              .description("Created")
              .addHeader(
                  "Location",
                  OASFactory.createHeader()
                      .description("所建对象的地址")
                      .schema(OASFactory.createSchema().addType(SchemaType.STRING))));
    }
  }
}
