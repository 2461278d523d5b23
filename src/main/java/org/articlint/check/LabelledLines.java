package org.articlint.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.Comment;
import org.articlint.article.Metadata;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.article.Value.Scalar;

/**
 * Reads fields from lines of the text, as many sites without front matter write them: {@code **Last
 * reviewed:** 2027-01-31}, {@code Owner: docs | Next review: 1 May 2027}, rows of a table,
 * comments. The label is the name of the field. A label that stands in several places says nothing
 * about the article as a whole and is passed over.
 */
final class LabelledLines {

  private static final int MAX_LINE_CHARS = 400;
  private static final int COMMENT_START = "<!--".length();
  private static final int COMMENT_END = "-->".length();

  /** What labels of reviews have, in its two forms. */
  private static final List<String> REVIEW = List.of("eview", "EVIEW");

  /** The label as it stands, and the value with its place. */
  record Line(String label, Scalar value) {}

  private final Article article;
  private final Pattern form;
  private final List<Line> lines = new ArrayList<>();

  /** Whether all labels that are looked for have the word. */
  private boolean isOfReviews;

  /** The UTF-16 offsets at which the text has it. */
  private final NavigableSet<Integer> reviews = new TreeSet<>();

  private LabelledLines(Article article, Pattern form) {
    this.article = article;
    this.form = form;
  }

  /** The date that a line gives to one of some fields, named by their keys at the top. */
  static Optional<Line> date(Article article, List<String> keys) {
    return new LabelledLines(article, Forms.DATED).find(keys);
  }

  /** The text that a line gives to one of some fields. */
  static Optional<Line> text(Article article, List<String> keys) {
    return new LabelledLines(article, Forms.LABELLED).find(keys);
  }

  /** Whether a label may stand in a text; a pattern would take longer than what it saves. */
  static boolean speaksOfReviews(SourceText source) {
    return REVIEW.stream()
        .anyMatch(word -> hasLetters(source, word) && source.text().contains(word));
  }

  private static boolean speaksOfReviews(String text) {
    return REVIEW.stream().anyMatch(text::contains);
  }

  /** Few texts have all capital letters of a word; their counts are known. */
  private static boolean hasLetters(SourceText source, String word) {
    int i = 0;
    while (i < word.length() && source.count(word.charAt(i)) > 0) {
      i++;
    }
    return i == word.length();
  }

  private void findReviews(String text) {
    for (String word : REVIEW) {
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        reviews.add(at);
      }
    }
  }

  private boolean speaksOfReviews(Span span) {
    Integer next = reviews.ceiling(span.start());
    return next != null && next < span.end();
  }

  private Optional<Line> find(List<String> keys) {
    Set<String> labels = new HashSet<>();
    keys.forEach(key -> labels.add(Metadata.normalizeKey(key)));
    isOfReviews = labels.stream().allMatch(label -> label.contains("review"));
    if (isOfReviews) {
      findReviews(article.source().text());
    }
    for (Block block : Block.all(article.blocks())) {
      if (block instanceof Block.Paragraph
          || block instanceof Block.Heading
          || block instanceof Block.Table) {
        addLines(block.span(), labels);
      }
    }
    for (Comment comment : article.comments()) {
      addLines(inside(comment), labels);
    }
    boolean isOne = lines.stream().map(line -> line.value.text()).distinct().count() == 1;
    return isOne ? Optional.of(lines.get(0)) : Optional.empty();
  }

  /** The text of a comment; in a quote or a list, marks stand before each of its lines. */
  private Span inside(Comment comment) {
    Span whole = comment.span();
    int at = article.source().slice(whole).indexOf(comment.text());
    return at < 0
        ? new Span(whole.start() + COMMENT_START, whole.end() - COMMENT_END)
        : new Span(whole.start() + at, whole.start() + at + comment.text().length());
  }

  private void addLines(Span span, Set<String> labels) {
    if (isOfReviews && !speaksOfReviews(span)) {
      return;
    }
    SourceText source = article.source();
    for (int number = source.line(span.start()); number <= source.line(span.end()); number++) {
      Span line = source.lineSpan(number);
      int start = Math.max(line.start(), span.start());
      int end = Math.min(line.end(), span.end());
      if (start < end && end - start <= MAX_LINE_CHARS) {
        add(source.text().substring(start, end), start, labels);
      }
    }
  }

  /** Adds the fields of a line; one may stand beside another, or its value in the next cell. */
  private void add(String line, int offset, Set<String> labels) {
    if (!mayHaveField(line)) {
      return;
    }
    boolean mayBeBold = line.contains("**") || line.contains("__");
    String parted = mayBeBold ? Forms.BEFORE_BOLD_LABEL.matcher(line).replaceAll("|") : line;
    String plain =
        Forms.MARKUP.matcher(parted).replaceAll(match -> " ".repeat(match.group().length()));
    Matcher between = Forms.BETWEEN_FIELDS.matcher(plain);
    int from = 0;
    int label = -1;
    while (from <= plain.length()) {
      int end = between.find(from) ? between.start() : plain.length();
      String part = plain.substring(from, end);
      boolean isLabel = labels.contains(Metadata.normalizeKey(part));
      int begin = label >= 0 && !isLabel ? label : from;
      // The value of a label in a cell of its own stands in the next one.
      String field = begin == from ? part : plain.substring(begin, from - 1) + ":" + part;
      addField(field, offset + begin, labels);
      label = isLabel ? from : -1;
      from = end + 1;
    }
  }

  private void addField(String field, int offset, Set<String> labels) {
    Matcher matcher = form.matcher(field);
    if (matcher.matches() && labels.contains(Metadata.normalizeKey(matcher.group("label")))) {
      Span span = new Span(offset + matcher.start("value"), offset + matcher.end("value"));
      String text = article.source().slice(span);
      lines.add(new Line(matcher.group("label").strip(), new Scalar(text, false, span)));
    }
  }

  /** Passes over most lines of prose at little cost. */
  private boolean mayHaveField(String line) {
    if (isOfReviews && !speaksOfReviews(line)) {
      return false;
    }
    return form.equals(Forms.DATED)
        ? line.contains("20") || line.contains("19")
        : line.indexOf(':') >= 0 || line.indexOf('：') >= 0 || line.indexOf('|') >= 0;
  }

  /** The forms of lines, compiled only where a line may have a field. */
  private static final class Forms {
    /** Emphasis, quotation marks and tags around label and value. */
    private static final Pattern MARKUP = Pattern.compile("<[^<>]{1,200}>|[*_#>`\"~+]");

    private static final Pattern BETWEEN_FIELDS = Pattern.compile("[|·•;]");

    /** The space before {@code **Next review:**} on the line of another field. */
    private static final Pattern BEFORE_BOLD_LABEL =
        Pattern.compile(
            "(?<=\\S)\\s(?=(?:\\*\\*|__)\\p{L}[^*_:]{2,40}(?::(?:\\*\\*|__)|(?:\\*\\*|__):))");

    private static final String DATE =
        "\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}"
            + "|\\d{1,2}(?:st|nd|rd|th)?\\s+\\p{L}{3,9}\\.?,?\\s+\\d{4}"
            + "|\\p{L}{3,9}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}"
            + "|\\p{L}{3,9}\\s+\\d{4}|\\d{4}-\\d{2}";

    /** A label and a date; without a colon between them nothing but a name may follow. */
    private static final Pattern DATED =
        Pattern.compile(
            "[\\s-]*(?<label>\\p{L}[\\p{L} -]{3,40}?)\\s*(?:[:：]\\s*(?:on\\s)?|\\s+(?:on\\s)?(?=\\S.{5,17}(?:\\s*$|\\s*[.,(]|\\s+by\\s)))"
                + "\\s*(?<value>"
                + DATE
                + ")(?![\\w/.-]*\\w).*");

    private static final Pattern LABELLED =
        Pattern.compile(
            "[\\s-]*(?<label>\\p{L}[\\p{L} -]{3,40}?)\\s*[:：]\\s*(?<value>\\S.{0,60}?)\\s*");

    private Forms() {}
  }
}
