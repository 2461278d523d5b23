package org.articlint.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of articlint, which Maven writes into the jar. */
public final class ToolVersion {

  private ToolVersion() {}

  /** Returns the number, such as {@code 0.3.0}. */
  public static String number() {
    try (InputStream in = ToolVersion.class.getResourceAsStream("version.properties")) {
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("articlint.version", "unknown");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
