package org.articlint.report.html;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.article.ContainedPath;

/**
 * The address of an article's source at a line: a text with {@code {path}} and {@code {line}}, such
 * as {@code https://example.org/blob/main/{path}#L{line}}.
 */
public final class LinkTemplate {

  private static final Set<String> SCHEMES =
      Set.of("http", "https", "vscode", "vscode-insiders", "vscodium");

  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

  /** What may stand in a URI as it is; a percent sign begins an escape. */
  private static final Pattern WRITTEN = Pattern.compile("[-A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%]*");

  /** No colon, so that no path becomes a scheme. */
  private static final String UNESCAPED = "-._~/!$'()*,;=@";

  private final String text;

  private LinkTemplate(String text) {
    this.text = text;
  }

  /**
   * Reads a template.
   *
   * @throws IllegalArgumentException when no link can be made of it; the message is for people
   */
  public static LinkTemplate parse(String text) {
    if (!text.contains("{path}")) {
      throw new IllegalArgumentException("write {path} where the path of the article belongs");
    }
    Matcher placeholder = PLACEHOLDER.matcher(text);
    while (placeholder.find()) {
      if (!placeholder.group(1).equals("path") && !placeholder.group(1).equals("line")) {
        throw new IllegalArgumentException(
            "%s is unknown; known are {path} and {line}".formatted(placeholder.group()));
      }
    }
    String written = PLACEHOLDER.matcher(text).replaceAll("");
    if (!WRITTEN.matcher(written).matches()) {
      throw new IllegalArgumentException(
          "an address has no blanks, quotes, backslashes or letters beyond ASCII;"
              + " percent-encode them");
    }
    refuseOtherSchemes(text);
    return new LinkTemplate(text);
  }

  private static void refuseOtherSchemes(String text) {
    Matcher scheme = SCHEME.matcher(text);
    if (scheme.lookingAt() && !SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException(
          "the address begins with %s; expected https:, http:, vscode: or a relative address"
              .formatted(scheme.group()));
    }
  }

  /**
   * Returns the address of a line.
   *
   * @param path relative to the root, with {@code /}
   * @param line 1-based
   */
  public String address(String path, int line) {
    return text.replace("{path}", escape(ContainedPath.file(path)))
        .replace("{line}", Integer.toString(line));
  }

  private static String escape(String path) {
    StringBuilder escaped = new StringBuilder();
    for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (each & 0xFF);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || UNESCAPED.indexOf(c) >= 0)) {
        escaped.append(c);
      } else {
        escaped.append('%');
        escaped.append(Character.toUpperCase(Character.forDigit(c >> 4, 16)));
        escaped.append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
      }
    }
    return escaped.toString();
  }
}
