package org.articlint.parse.asciidoc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.article.Metadata;
import org.articlint.article.Span;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;

/**
 * The attributes of a document: those that references stand for at a place, and all of them as
 * metadata.
 *
 * @see <a href="https://docs.asciidoctor.org/asciidoc/latest/attributes/document-attributes/">
 *     Document attributes</a>
 */
final class DocumentAttributes {

  /** UTF-16 units of a value that a reference stands for, as in Asciidoctor's secure mode. */
  static final int MAX_VALUE = 4_096;

  /** UTF-16 units that all references of an article stand for. */
  static final int MAX_REFERENCED = 1 << 20;

  /** The part of a name that Antora and Jekyll leave out when they show it to a page. */
  private static final String PAGE = "page-";

  private static final Pattern REFERENCE =
      Pattern.compile("\\{([\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_-]*+)}");

  private static final Pattern PASS = Pattern.compile("pass:[a-z,]*+\\[(.*)]", Pattern.DOTALL);

  private static final Map<String, String> CHARACTERS =
      Map.ofEntries(
          Map.entry("empty", ""),
          Map.entry("blank", ""),
          Map.entry("sp", " "),
          Map.entry("nbsp", "\u00a0"),
          Map.entry("zwsp", "\u200b"),
          Map.entry("wj", "\u2060"),
          Map.entry("apos", "'"),
          Map.entry("quot", "\""),
          Map.entry("lsquo", "\u2018"),
          Map.entry("rsquo", "\u2019"),
          Map.entry("ldquo", "\u201c"),
          Map.entry("rdquo", "\u201d"),
          Map.entry("deg", "\u00b0"),
          Map.entry("plus", "+"),
          Map.entry("brvbar", "\u00a6"),
          Map.entry("vbar", "|"),
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("startsb", "["),
          Map.entry("endsb", "]"),
          Map.entry("caret", "^"),
          Map.entry("asterisk", "*"),
          Map.entry("tilde", "~"),
          Map.entry("backslash", "\\"),
          Map.entry("backtick", "`"),
          Map.entry("two-colons", "::"),
          Map.entry("two-semicolons", ";;"),
          Map.entry("cpp", "C++"),
          Map.entry("cxx", "C++"),
          Map.entry("pp", "++"));

  private final Map<String, String> values = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private final Set<String> known = new HashSet<>();
  private final Span place;
  private int referenced;

  /**
   * Begins with the metadata above the document.
   *
   * @param front the front matter
   */
  DocumentAttributes(Mapping front) {
    place = front.span();
    front.entries().forEach(this::add);
  }

  /** All attributes as metadata; where one is set again, its first value. */
  Metadata metadata() {
    return new Metadata(new Mapping(entries, place));
  }

  /** Sets or unsets an attribute. */
  void set(AttributeEntry entry) {
    if (!entry.isSet()) {
      values.remove(entry.name());
      return;
    }
    Matcher pass = PASS.matcher(entry.value());
    String value = resolved(pass.matches() ? pass.group(1) : entry.value());
    values.put(entry.name(), value);
    boolean isOfPage = entry.name().startsWith(PAGE);
    Span key = entry.key();
    add(
        new Entry(
            isOfPage ? entry.name().substring(PAGE.length()) : entry.name(),
            isOfPage ? new Span(key.start() + PAGE.length(), key.end()) : key,
            new Scalar(value, true, entry.place())));
  }

  /** Sets an attribute that is written without its name, as the lines below a title are. */
  void set(Entry unnamed, Scalar value) {
    values.put(unnamed.key(), value.text());
    add(unnamed);
  }

  /** Adds metadata that is not written as an attribute; a key that is there already stays. */
  void add(Entry entry) {
    if (known.add(Metadata.normalizeKey(entry.key()))) {
      entries.add(entry);
    }
  }

  /** What a reference stands for; empty when the document does not say. */
  Optional<String> value(String name) {
    String character = CHARACTERS.get(name);
    if (character != null) {
      return Optional.of(character);
    }
    String value = values.get(name);
    if (value == null || exceedsReferences()) {
      return Optional.empty();
    }
    referenced += value.length();
    return exceedsReferences() ? Optional.empty() : Optional.of(value);
  }

  /** Returns whether the references of the article stand for more than is read. */
  boolean exceedsReferences() {
    return referenced > MAX_REFERENCED;
  }

  /** A value with what the references in it stand for. */
  private String resolved(String value) {
    if (value.indexOf('{') < 0 || value.length() > MAX_VALUE) {
      return value;
    }
    Matcher reference = REFERENCE.matcher(value);
    StringBuilder resolved = new StringBuilder();
    int from = 0;
    while (reference.find() && resolved.length() <= MAX_VALUE) {
      resolved.append(value, from, reference.start());
      resolved.append(value(reference.group(1)).orElse(reference.group()));
      from = reference.end();
    }
    resolved.append(value, from, value.length());
    return resolved.length() > MAX_VALUE ? value : resolved.toString();
  }
}
