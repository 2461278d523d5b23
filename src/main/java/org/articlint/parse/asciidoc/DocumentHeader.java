package org.articlint.parse.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.article.Span;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Scalar;
import org.articlint.article.Value.Sequence;

/**
 * The lines directly below the title of a document: its authors, its revision, attributes.
 *
 * @see <a href="https://docs.asciidoctor.org/asciidoc/latest/document/header/">Document header</a>
 */
final class DocumentHeader {

  private static final Pattern EMAIL = Pattern.compile("<([^<>]+)>\\s*+$");

  private final Lines lines;
  private final DocumentAttributes attributes;
  private final Waiting waiting;

  private DocumentHeader(Lines lines, DocumentAttributes attributes, Waiting waiting) {
    this.lines = lines;
    this.attributes = attributes;
    this.waiting = waiting;
  }

  /** Reads the lines up to the first blank one, or up to one that is no part of a header. */
  static void read(Lines lines, DocumentAttributes attributes, Waiting waiting) {
    DocumentHeader header = new DocumentHeader(lines, attributes, waiting);
    header.readEntries();
    if (header.isAtLine()) {
      header.addAuthors(lines.next());
      header.readEntries();
      if (header.isAtLine()) {
        header.addRevision(lines.next());
        header.readEntries();
      }
    }
  }

  private boolean isAtLine() {
    return lines.hasNext() && !lines.peek().isBlank();
  }

  private void readEntries() {
    while (isAtLine()) {
      Line line = lines.peek();
      if (CommentLines.isLine(line)) {
        waiting.add(CommentLines.text(line), line.span());
        lines.next();
      } else if (AttributeEntry.isEntry(line)) {
        attributes.set(AttributeEntry.read(lines));
      } else if (Preprocessor.isInclude(line)) {
        lines.next();
      } else if (!Comments.readBlock(lines, waiting)) {
        return;
      }
    }
  }

  private void addAuthors(Line line) {
    List<Value> names = new ArrayList<>();
    List<Value> emails = new ArrayList<>();
    int start = 0;
    while (start < line.text().length()) {
      int semicolon = line.text().indexOf(';', start);
      int end = semicolon < 0 ? line.text().length() : semicolon;
      addAuthor(line.to(end).from(Math.min(start, line.to(end).text().length())), names, emails);
      start = end + 1;
    }
    add("author", names);
    add("email", emails);
  }

  private static void addAuthor(Line written, List<Value> names, List<Value> emails) {
    Line author = written.strip();
    Matcher email = EMAIL.matcher(author.text());
    Line name = author;
    if (email.find()) {
      name = author.to(email.start());
      Line address = author.to(email.end(1)).from(email.start(1));
      emails.add(new Scalar(address.text(), true, address.span()));
    }
    if (!name.isBlank()) {
      names.add(new Scalar(name.text().replace('_', ' '), true, name.span()));
    }
  }

  private void add(String key, List<Value> values) {
    if (values.isEmpty()) {
      return;
    }
    Span first = values.get(0).span();
    Span all = new Span(first.start(), values.get(values.size() - 1).span().end());
    Value value = values.size() == 1 ? values.get(0) : new Sequence(values, all);
    attributes.set(new Entry(key, Span.at(first.start()), value), (Scalar) values.get(0));
  }

  /** Adds the parts of {@code v1.0, 2026-01-31: what has changed}. */
  private void addRevision(Line line) {
    String text = line.text();
    int colon = text.indexOf(':');
    int end = colon < 0 ? text.length() : colon;
    int comma = text.substring(0, end).indexOf(',');
    if (comma >= 0) {
      addPart("revnumber", line, firstDigit(text, comma), comma);
      addPart("revdate", line, comma + 1, end);
    } else if (text.startsWith("v")) {
      addPart("revnumber", line, 1, end);
    } else {
      addPart("revdate", line, 0, end);
    }
    if (colon >= 0) {
      addPart("revremark", line, colon + 1, text.length());
    }
  }

  private static int firstDigit(String text, int end) {
    int at = 0;
    while (at < end && !Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private void addPart(String key, Line line, int from, int to) {
    Line part = line.to(to).from(Math.min(from, line.to(to).text().length())).strip();
    if (!part.isBlank()) {
      Scalar value = new Scalar(part.text(), true, part.span());
      attributes.set(new Entry(key, Span.at(part.start()), value), value);
    }
  }
}
