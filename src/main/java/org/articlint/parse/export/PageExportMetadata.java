package org.articlint.parse.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlint.article.Metadata;
import org.articlint.article.Problem;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.article.Value.Sequence;
import org.articlint.parse.head.FrontMatter;

/**
 * Reads the metadata of a page export: each label is joined to its value or followed by a list. A
 * list of {@code key: value} items is a mapping; where its first key is repeated, a list of
 * mappings.
 */
final class PageExportMetadata {

  private static final int MAX_KEY_CHARS = 40;

  private final PageExportProfile profile;
  private final SourceText source;
  private final List<Problem> problems;

  PageExportMetadata(PageExportProfile profile, SourceText source, List<Problem> problems) {
    this.profile = profile;
    this.source = source;
    this.problems = problems;
  }

  /**
   * Reads the metadata.
   *
   * @param firstLine its first line, 1-based
   */
  Metadata read(int firstLine) {
    List<Entry> entries = new ArrayList<>();
    int start = source.lineSpan(Math.min(firstLine, source.lastLine())).start();
    int end = start;
    for (int line = firstLine; line <= source.lastLine() && !isEnd(line); line++) {
      Span text = source.strip(source.lineSpan(line));
      Optional<Span> label = label(text);
      if (label.isPresent()) {
        Span key = label.get();
        List<Scalar> items = items(line + 1);
        line += items.size();
        Value value = items.isEmpty() ? scalar(new Span(key.end(), text.end())) : list(items);
        entries.add(new Entry(source.slice(key), key, value));
        end = value.span().end();
      } else if (text.length() > 0 && problems.size() < FrontMatter.MAX_PROBLEMS) {
        problems.add(noLabel(text));
      }
    }
    return new Metadata(new Mapping(entries, new Span(start, Math.max(start, end))));
  }

  private boolean isEnd(int line) {
    String end = profile.metadataEnds();
    return !end.isEmpty() && source.slice(source.strip(source.lineSpan(line))).startsWith(end);
  }

  /** The span of the longest label that a line begins with. */
  private Optional<Span> label(Span line) {
    String text = source.slice(line);
    return profile.labels().stream()
        .filter(text::startsWith)
        .findFirst()
        .map(label -> new Span(line.start(), line.start() + label.length()));
  }

  private Problem noLabel(Span line) {
    String message =
        "the line begins with no label of the page export; known labels are %s"
            .formatted(String.join(", ", profile.labels()));
    return new Problem(Problem.Kind.INVALID_FRONT_MATTER, line, message);
  }

  /** The items of the list that begins at a line; empty when there is none. */
  private List<Scalar> items(int firstLine) {
    List<Scalar> items = new ArrayList<>();
    for (int line = firstLine; line <= source.lastLine(); line++) {
      Span text = source.strip(source.lineSpan(line));
      if (!source.slice(text).startsWith(profile.bullet())) {
        break;
      }
      items.add(scalar(new Span(text.start() + profile.bullet().length(), text.end())));
    }
    return items;
  }

  private Value list(List<Scalar> items) {
    Span span = new Span(items.get(0).span().start(), items.get(items.size() - 1).span().end());
    List<Entry> pairs = new ArrayList<>();
    for (Scalar item : items) {
      pair(item).ifPresent(pairs::add);
    }
    if (pairs.size() < items.size()) {
      return new Sequence(List.copyOf(items), span);
    }
    List<Value> mappings = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= pairs.size(); i++) {
      if (i == pairs.size() || pairs.get(i).key().equals(pairs.get(from).key())) {
        List<Entry> part = pairs.subList(from, i);
        int end = part.get(part.size() - 1).value().span().end();
        mappings.add(new Mapping(part, new Span(part.get(0).keySpan().start(), end)));
        from = i;
      }
    }
    return mappings.size() == 1 ? mappings.get(0) : new Sequence(mappings, span);
  }

  private Optional<Entry> pair(Scalar item) {
    int colon = item.text().indexOf(": ");
    if (colon <= 0 || colon > MAX_KEY_CHARS) {
      return Optional.empty();
    }
    int start = item.span().start();
    Span key = new Span(start, start + colon);
    return Optional.of(
        new Entry(
            item.text().substring(0, colon),
            key,
            scalar(new Span(start + colon + 1, item.span().end()))));
  }

  private Scalar scalar(Span span) {
    Span value = source.strip(span);
    return new Scalar(source.slice(value), true, value);
  }
}
