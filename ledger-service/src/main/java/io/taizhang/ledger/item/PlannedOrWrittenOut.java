package io.taizhang.ledger.item;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A plan's line and nothing else, or every field of the item; points at each field that is not. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PlannedOrWrittenOut.Checked.class)
@interface PlannedOrWrittenOut {

  /** The zh-CN message for a field that is missing. */
  String message() default "未套用清单的事项须填写";

  /** Unused. */
  Class<?>[] groups() default {};

  /** Unused. */
  Class<? extends Payload>[] payload() default {};

  /** The check. */
  final class Checked implements ConstraintValidator<PlannedOrWrittenOut, ReceiveItem> {
    @Override
    public boolean isValid(ReceiveItem request, ConstraintValidatorContext context) {
      boolean planned = request.planLineId() != null;
      context.disableDefaultConstraintViolation();
      List<String> wrong =
          fields(request).entrySet().stream()
              .filter(field -> given(field.getValue()) == planned)
              .map(Map.Entry::getKey)
              .collect(Collectors.toCollection(ArrayList::new));
      if (planned && request.extension() != null) {
        wrong.add("extension");
      }
      wrong.forEach(field -> report(field, planned, context));
      return wrong.isEmpty();
    }

    private static Map<String, @Nullable Object> fields(ReceiveItem request) {
      Map<String, @Nullable Object> fields = new LinkedHashMap<>();
      fields.put("name", request.name());
      fields.put("kind", request.kind());
      fields.put("departmentCode", request.departmentCode());
      fields.put("statutory", request.statutory());
      fields.put("promised", request.promised());
      return fields;
    }

    private static boolean given(@Nullable Object value) {
      return value instanceof String text ? !text.isBlank() : value != null;
    }

    private static void report(String field, boolean planned, ConstraintValidatorContext context) {
      context
          .buildConstraintViolationWithTemplate(
              planned ? "由计划事项带出，不再填写" : context.getDefaultConstraintMessageTemplate())
          .addPropertyNode(field)
          .addConstraintViolation();
    }
  }
}
