package org.articlint.check.value;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a component of a check means in YAML. The one source for {@code articlint explain}, for
 * docs/rules.md and for reading packs.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Option {

  /** What the option does, as one sentence. */
  String value();

  /** The value, as written in YAML, when the option is absent. */
  String fallback() default "";

  /** Whether a pack must set it. */
  boolean required() default false;
}
