package org.articlint.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** The version of articlint, which Maven writes into the jar. */
public final class ToolVersion {

  private ToolVersion() {}

  /**
   * Returns what tells this build from others: a hash of its classes, packs and libraries. Empty
   * where the build has not written it, as in some editors.
   */
  public static Optional<String> build() {
    try (InputStream in = ToolVersion.class.getResourceAsStream("build-id")) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

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
