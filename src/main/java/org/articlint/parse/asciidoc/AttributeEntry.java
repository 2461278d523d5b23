package org.articlint.parse.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.article.Span;

/**
 * A line, or several, that set or unset an attribute of the document.
 *
 * @param name in lower case
 * @param key the place of the name
 * @param value joined to one line
 * @param place the place of the value
 * @see <a href="https://docs.asciidoctor.org/asciidoc/latest/attributes/attribute-entries/">
 *     Attribute entries</a>
 */
record AttributeEntry(String name, Span key, String value, Span place, boolean isSet) {

  private static final Pattern ENTRY =
      Pattern.compile(":(!?[\\p{L}\\p{M}\\p{N}_][^:]*+):(?:[ \\t]++(.*+))?", Pattern.DOTALL);

  private static final String CONTINUES = " \\";

  /** Returns whether a line begins an entry. */
  static boolean isEntry(Line line) {
    return line.text().startsWith(":") && ENTRY.matcher(line.text()).matches();
  }

  /** Reads the entry that begins at the next line. */
  static AttributeEntry read(Lines lines) {
    Line line = lines.next();
    Matcher entry = ENTRY.matcher(line.text());
    if (!entry.matches()) {
      throw new IllegalArgumentException("no attribute entry: " + line.text());
    }
    String written = entry.group(1);
    String name = written.replace("!", "").strip();
    boolean isSet = name.length() == written.strip().length();
    int start = line.start() + entry.start(1) + (written.startsWith("!") ? 1 : 0);
    Span key = new Span(start, start + name.length());
    if (entry.group(2) == null) {
      return new AttributeEntry(lower(name), key, "", Span.at(line.end()), isSet);
    }
    Line first = line.from(entry.start(2));
    List<String> parts = new ArrayList<>();
    Line last = first;
    while (last.text().endsWith(CONTINUES) && lines.hasNext() && !lines.peek().isBlank()) {
      parts.add(last.text().substring(0, last.text().length() - CONTINUES.length()));
      last = lines.next().strip();
    }
    parts.add(last.text());
    Span place = new Span(first.start(), last.end());
    return new AttributeEntry(lower(name), key, String.join(" ", parts), place, isSet);
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
