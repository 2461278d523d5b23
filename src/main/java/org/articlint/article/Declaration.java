package org.articlint.article;

/**
 * What an element of HTML in the body says about the text in it, by the attribute {@code
 * ai-disclosure}.
 *
 * @param value the value of the attribute, without entities
 * @param span the span of the attribute or of its value
 * @see <a href="https://w3c-cg.github.io/ai-content-disclosure/">AI Content Disclosure for HTML</a>
 */
public record Declaration(String value, Span span) {

  /** The name of the attribute. */
  public static final String ATTRIBUTE = "ai-disclosure";
}
