package org.articlint.parse.record;

import java.util.Optional;
import java.util.function.BiFunction;
import org.articlint.article.Article;
import org.articlint.article.ComposedText;
import org.articlint.article.HalfCharacters;
import org.articlint.article.Metadata;
import org.articlint.article.Problem;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.article.Value;
import org.articlint.article.Value.Scalar;
import org.articlint.parse.html.HtmlReader;
import org.articlint.parse.reader.ArticleReader;
import org.articlint.parse.reader.Limits;

/**
 * Reads a record. Its body is read as a file of its own would be; the text of the article is that
 * of the body, and below it the fields.
 */
final class RecordReader implements ArticleReader {

  private final RecordProfile profile;
  private final BiFunction<String, SourceText, ArticleReader> bodies;

  RecordReader(RecordProfile profile, BiFunction<String, SourceText, ArticleReader> bodies) {
    this.profile = profile;
    this.bodies = bodies;
  }

  @Override
  public Article read(String path, SourceText source) {
    ParsedRecord record = ParsedRecord.of(source, profile);
    if (record.fault().isPresent()) {
      return Article.unread(path, source, record.fault().get());
    }
    Value body = record.body().orElse(new Scalar("", true, Span.at(0)));
    if (!(body instanceof Scalar) && !RichText.isOne(body)) {
      String message =
          "the body of the record is a structure that is not known; name the field with its text in a"
              + " profile";
      return Article.unread(path, source, Problem.unreadable(body.span(), message));
    }
    ComposedText text = new ComposedText(source);
    addBody(body, record, text);
    SourceText alone = text.build();
    Optional<Problem> problem = problem(alone);
    if (problem.isPresent()) {
      return Article.unread(path, source, problem.get());
    }
    ArticleReader reader =
        body instanceof Scalar ? bodies.apply(record.id(), alone) : new HtmlReader();
    Article read = reader.read(path, SourceText.of(alone.text()));
    text.addBetween("\n");
    Metadata metadata = RecordMetadata.read(record, read.metadata(), body, text);
    return read.in(text.build(), metadata);
  }

  @Override
  public boolean composes() {
    return true;
  }

  private static void addBody(Value body, ParsedRecord record, ComposedText text) {
    if (body instanceof Scalar scalar) {
      record.notation().add(scalar, record.source(), text);
    } else {
      RichText.add(body, record, text);
    }
  }

  /** Why a text is not read that escapes have hidden from those who look at files. */
  private static Optional<Problem> problem(SourceText text) {
    int half = HalfCharacters.first(text.text());
    if (half >= 0) {
      return Optional.of(
          Problem.unreadable(
              text.inFile(Span.at(half)),
              "the body has half a character here, written as \\u%04x; export it again"
                  .formatted((int) text.text().charAt(half))));
    }
    return Limits.excess(text.text())
        .map(message -> new Problem(Problem.Kind.ARTICLE_TOO_LARGE, Span.at(0), message));
  }
}
