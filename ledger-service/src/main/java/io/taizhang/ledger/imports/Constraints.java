package io.taizhang.ledger.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.List;

/** The constraints that the API sets on a request, told of a row's columns. */
@ApplicationScoped
class Constraints {

  private final Validator validator;

  Constraints(Validator validator) {
    this.validator = validator;
  }

  List<String> faults(ImportForm form, Object request) {
    return validator.validate(request).stream()
        .map(violation -> form.told(violation.getPropertyPath().toString(), violation.getMessage()))
        .sorted()
        .toList();
  }
}
