package io.taizhang.ledger.project;

import cn.hutool.core.util.CreditCodeUtil;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A unified social credit code with a right check character (GB 32100-2015). */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CreditCode.Checked.class)
public @interface CreditCode {

  /** The zh-CN message. */
  String message() default "统一社会信用代码有误";

  /** Unused. */
  Class<?>[] groups() default {};

  /** Unused. */
  Class<? extends Payload>[] payload() default {};

  /** The check. */
  final class Checked implements ConstraintValidator<CreditCode, String> {
    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
      return value == null || CreditCodeUtil.isCreditCode(value);
    }
  }
}
