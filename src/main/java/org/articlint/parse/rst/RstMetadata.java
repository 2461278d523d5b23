package org.articlint.parse.rst;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.article.Metadata;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.article.Value.Sequence;

/**
 * The metadata of a document: the fields at its top, those of {@code meta} directives, and lines
 * such as {@code .. date: 2012-09-15} above everything else, as Nikola has them.
 */
final class RstMetadata {

  private static final Pattern COMMENT =
      Pattern.compile("\\.\\. (?!articlint-)([A-Za-z][\\w -]{0,59}):(?!:)[ \\t]*(.*)");

  /** Without one of these, such lines are notes to the writer. */
  private static final Pattern TELLING = Pattern.compile("title|slug|date");

  /** What a version control system fills in: {@code $Date: 2012-09-15 $}. */
  private static final Pattern KEYWORD = Pattern.compile("\\$\\w{1,40}: (.*) \\$");

  private final SourceText source;
  private final Mapping head;

  /** The values of each key, by the place of the first one. */
  private final Map<String, List<Scalar>> values = new LinkedHashMap<>();

  private final Map<String, Span> places = new HashMap<>();
  private boolean hasFields;

  /** Begins with what stands above the document. */
  RstMetadata(SourceText source, Mapping head) {
    this.source = source;
    this.head = head;
  }

  /** Whether the fields of the document have been read. */
  boolean hasFields() {
    return hasFields;
  }

  /** Whether what stands above the document, or in the fields at its top, names a title. */
  boolean hasTitle() {
    return metadata().find("title").isPresent();
  }

  /** What has been read. */
  Metadata metadata() {
    List<Entry> entries = new ArrayList<>(head.entries());
    values.forEach((key, all) -> entries.add(new Entry(key, place(key), value(all))));
    return new Metadata(new Mapping(entries, head.span()));
  }

  private Span place(String key) {
    return Objects.requireNonNull(places.get(key));
  }

  /** A field may stand there again, as that of the author. */
  private static Value value(List<Scalar> all) {
    Scalar first = all.get(0);
    int end = all.get(all.size() - 1).span().end();
    return all.size() == 1
        ? first
        : new Sequence(List.copyOf(all), new Span(first.span().start(), end));
  }

  /** Reads comments that are keys and values, and returns the line behind them. */
  int addComments(RstLines lines) {
    List<Matcher> comments = new ArrayList<>();
    boolean isTelling = false;
    int line = 0;
    for (; line < lines.count() && lines.column(line) == 0; line++) {
      String text = lines.text().substring(lines.start(line), lines.end(line));
      Matcher comment = COMMENT.matcher(text);
      if (!comment.matches()) {
        break;
      }
      comments.add(comment);
      isTelling |= TELLING.matcher(comment.group(1)).matches();
    }
    if (!isTelling) {
      return 0;
    }
    for (int i = 0; i < comments.size(); i++) {
      Matcher comment = comments.get(i);
      int start = lines.start(i);
      add(
          new Span(comment.start(1), comment.end(1)).shift(start),
          List.of(new Span(comment.start(2), comment.end(2)).shift(start)));
    }
    return line;
  }

  /** Reads the fields of the document, and returns the line behind them. */
  int add(RstPart part, int first) {
    hasFields = true;
    return addAll(part, first);
  }

  /** Reads the fields of a {@code meta} directive. */
  void addMeta(RstPart part) {
    int line = part.skipBlank(part.from());
    while (line < part.to()) {
      boolean isField = RstKind.of(part, line) == RstKind.FIELD;
      line = part.skipBlank(isField ? addAll(part, line) : line + 1);
    }
  }

  private int addAll(RstPart part, int first) {
    int line = first;
    do {
      int end = part.indentedEnd(line + 1, 1);
      int start = part.start(line);
      int colon = start + RstMarks.field(part.text(line));
      List<Span> value = part.spans(line, end);
      value.set(0, new Span(colon + 1, Math.max(colon + 1, part.end(line))));
      add(new Span(start + 1, colon), value);
      line = part.skipBlank(end);
    } while (line < part.to() && RstKind.of(part, line) == RstKind.FIELD);
    return line;
  }

  private void add(Span name, List<Span> lines) {
    List<String> words = new ArrayList<>();
    Span whole = source.strip(new Span(lines.get(0).start(), lines.get(lines.size() - 1).end()));
    for (Span line : lines) {
      String text = source.slice(line).strip();
      if (!text.isEmpty()) {
        words.add(text);
      }
    }
    String text = String.join(" ", words);
    Matcher keyword = KEYWORD.matcher(text);
    if (keyword.matches() && words.size() == 1) {
      whole = new Span(keyword.start(1), keyword.end(1)).shift(whole.start());
      text = keyword.group(1);
    }
    String key = source.slice(name);
    places.putIfAbsent(key, name);
    values.computeIfAbsent(key, any -> new ArrayList<>()).add(new Scalar(text, true, whole));
  }
}
