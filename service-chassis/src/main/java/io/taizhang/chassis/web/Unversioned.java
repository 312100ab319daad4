package io.taizhang.chassis.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a change that rests on no version and therefore takes no {@link IfMatch}. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Unversioned {

  /** Why no caller can be behind the state of things. */
  String because();
}
