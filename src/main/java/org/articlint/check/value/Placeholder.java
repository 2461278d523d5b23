package org.articlint.check.value;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes a value that messages of a kind of check quote as {@code {name}}. The one source for
 * reading packs, {@code articlint explain} and docs/rules.md.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(Placeholder.All.class)
public @interface Placeholder {

  /** The name, in kebab-case. */
  String name();

  /** The meaning of the value, as a phrase without a final full stop. */
  String value();

  /** The placeholders of a kind. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.TYPE)
  @interface All {
    /** The placeholders, in the order of the documentation. */
    Placeholder[] value();
  }
}
