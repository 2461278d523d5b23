package org.articlint.parse;

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

/**
 * The metadata of a page export: a label with its value glued to it, or followed by a list. A list
 * of {@code key: value} items is a mapping; when its first key comes again, a list of mappings.
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

  Metadata read(int firstLine) {
    List<Entry> entries = new ArrayList<>();
    int line = firstLine;
    int start = source.lineSpan(Math.min(firstLine, source.lineCount())).start();
    int end = start;
    while (line <= source.lineCount()) {
      Span text = source.strip(source.lineSpan(line));
      String words = source.slice(text);
      if (!profile.metadataEnds().isEmpty() && words.startsWith(profile.metadataEnds())) {
        break;
      }
      line++;
      if (words.isEmpty()) {
        continue;
      }
      Optional<String> label = profile.labels().stream().filter(words::startsWith).findFirst();
      if (label.isEmpty()) {
        String message =
            "the line begins with no known label of the page export; known are %s"
                .formatted(String.join(", ", profile.labels()));
        problems.add(new Problem(Problem.Kind.INVALID_FRONT_MATTER, text, message));
        continue;
      }
      Span key = new Span(text.start(), text.start() + label.get().length());
      List<Scalar> items = items(line);
      line += items.size();
      Scalar glued = scalar(new Span(key.end(), text.end()));
      Value value = items.isEmpty() ? glued : list(items);
      entries.add(new Entry(label.get(), key, value));
      end = value.span().end();
    }
    return new Metadata(new Mapping(entries, new Span(start, Math.max(start, end))));
  }

  /** The items of the list that begins at a line; none when the line is no item. */
  private List<Scalar> items(int firstLine) {
    List<Scalar> items = new ArrayList<>();
    for (int line = firstLine; line <= source.lineCount(); line++) {
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
