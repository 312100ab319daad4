package io.taizhang.chassis.web.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets a caller send a POST again without fear: with the same {@code Idempotency-Key} it takes
 * effect once and is answered twice. What the operation does to the database must be one
 * transaction, which is then opened here. Kept for 24 hours of real time, per caller, method and
 * path. Other methods of the class are left alone.
 */
@Inherited
@InterceptorBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {

  /** The header's name. */
  String KEY = "Idempotency-Key";

  /** The header that marks an answer given again. */
  String REPLAYED = "Idempotency-Replayed";
}
