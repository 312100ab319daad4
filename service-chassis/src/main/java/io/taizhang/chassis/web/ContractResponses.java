package io.taizhang.chassis.web;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;

/** Refusals as an OpenAPI document tells of them. */
final class ContractResponses {

  private ContractResponses() {}

  /** Tells that the operation may refuse with a problem. */
  static void refused(Operation operation, String status, String description) {
    operation
        .getResponses()
        .addAPIResponse(
            status,
            OASFactory.createAPIResponse()
                .description(description)
                .content(
                    OASFactory.createContent()
                        .addMediaType(
                            "application/problem+json",
                            OASFactory.createMediaType()
                                .schema(
                                    OASFactory.createSchema()
                                        .ref("#/components/schemas/HttpProblem")))));
  }
}
