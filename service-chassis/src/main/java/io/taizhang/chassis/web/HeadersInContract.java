package io.taizhang.chassis.web;

import static io.taizhang.chassis.web.ContractResponses.refused;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Tells the OpenAPI document of the headers that versions and repeated requests need. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class HeadersInContract implements OASFilter {

  @Override
  public PathItem filterPathItem(PathItem path) {
    path.getOperations()
        .forEach(
            (method, operation) -> {
              if (method == PathItem.HttpMethod.POST) {
                repeatable(operation);
              }
              parameters(operation).stream()
                  .filter(parameter -> IfMatch.HEADER.equals(parameter.getName()))
                  .forEach(parameter -> versioned(operation, parameter));
            });
    return path;
  }

  /** The type of the header stands inline; nothing refers to a schema of it. */
  @Override
  public void filterOpenAPI(OpenAPI contract) {
    if (contract.getComponents() != null) {
      contract.getComponents().removeSchema(IfMatch.class.getSimpleName());
    }
  }

  private static void repeatable(Operation operation) {
    operation.addParameter(
        OASFactory.createParameter()
            .name("Idempotency-Key")
            .in(Parameter.In.HEADER)
            .description("同一键的同一请求只生效一次，24 小时内再发得到原来的应答")
            .schema(
                OASFactory.createSchema().addType(SchemaType.STRING).minLength(1).maxLength(255)));
    refused(operation, "409");
    refused(operation, "422");
  }

  private static void versioned(Operation operation, Parameter parameter) {
    parameter
        .required(true)
        .description("所依据的版本：先前应答的 ETag")
        .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    refused(operation, "412");
    refused(operation, "428");
  }

  private static List<Parameter> parameters(Operation operation) {
    List<Parameter> parameters = operation.getParameters();
    return parameters == null ? List.of() : parameters;
  }
}
