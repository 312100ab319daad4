package io.taizhang.chassis.web;

import static io.taizhang.chassis.web.ContractResponses.describe;
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
 * Tells the OpenAPI document what is the same for all operations: who may, 201 for a creation, and
 * the refusals that any caller has to reckon with.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class AnswersInContract implements OASFilter {

  private static final String SCHEME = "bearer";

  private final Map<String, ResourceMethod> methods;

  /** With all classes of the service. */
  public AnswersInContract(IndexView classes) {
    this.methods = ResourceMethods.in(classes);
  }

  @Override
  public void filterOpenAPI(OpenAPI contract) {
    if (contract.getPaths() == null) {
      return;
    }
    describe(contract);
    contract
        .getPaths()
        .getPathItems()
        .forEach(
            (path, item) ->
                item.getOperations().forEach((verb, operation) -> answers(verb, path, operation)));
  }

  private void answers(PathItem.HttpMethod verb, String path, Operation operation) {
    ResourceMethod method = methods.get(verb + " " + path);
    boolean open = method != null && method.open();
    if (method != null) {
      if (open) {
        operation.setSecurity(List.of());
      } else {
        operation.addSecurityRequirement(
            OASFactory.createSecurityRequirement().addScheme(SCHEME, method.roles()));
      }
      if (method.creates()) {
        created(operation.getResponses());
      }
    }
    if (open) {
      refused(operation, "404");
    } else {
      refused(operation, "401");
      refused(operation, "403");
    }
    refused(operation, "406");
    refused(operation, "429");
    if (path.contains("{")) {
      refused(operation, "404");
    }
    if (has(operation, Parameter.In.QUERY)) {
      refused(operation, "404");
      refused(operation, "422");
    }
    if (has(operation, Parameter.In.HEADER) || verb == PathItem.HttpMethod.POST) {
      refused(operation, "400");
    }
    if (operation.getRequestBody() != null) {
      refused(operation, "400");
      refused(operation, "413");
      refused(operation, "415");
      refused(operation, "422");
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
