package org.articlint.check.value;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes a record component that packs set in YAML. The one source for reading packs, {@code
 * articlint explain}, the JSON Schema and docs/rules.md.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Option {

  /** The meaning of the option, as a phrase without a final full stop. */
  String value();

  /** The value when the option is absent, as written in YAML. */
  String fallback() default "";

  /** Whether a pack must set it. */
  boolean required() default false;

  /**
   * What the texts are the names of, {@link #WORD_LIST} or {@link #FIELD_LIST}; empty when they are
   * no names of lists.
   */
  String namesOf() default "";

  /** A list that is defined under {@code words}, as messages call it. */
  String WORD_LIST = "word list";

  /** A list that is defined under {@code fields}, as messages call it. */
  String FIELD_LIST = "list of fields";
}
