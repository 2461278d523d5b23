package org.articlint.report.html;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The part of an address after {@code #}, which selects what the page lists. */
final class Address {

  private Address() {}

  /** Selects the findings in which a field has a value: {@code rule=missing-rollback-note}. */
  static String of(String field, String value) {
    return field + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
