package org.articlint.spark;

import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.util.KnownSizeEstimation;
import org.articlint.archive.text.ArticleFacts;
import org.articlint.archive.text.Decoder;
import org.articlint.archive.text.Encoder;
import org.articlint.lint.DividedRun;
import org.articlint.lint.files.Failure;

/**
 * An article that was checked by itself.
 *
 * @param facts for each comparison, those of the article as bytes; empty when there are none
 * @param texts for each comparison that finds near copies, the text of each paragraph
 */
record CheckedArticle(
    Source source,
    byte[] checked,
    List<Failure> failures,
    List<byte[]> facts,
    List<List<String>> texts)
    implements Serializable, KnownSizeEstimation {

  /** Checks an article. */
  static CheckedArticle of(Source source, DividedRun run) {
    DividedRun.Part part = run.check(source.path(), source.bytes());
    List<byte[]> facts = new ArrayList<>();
    List<List<String>> texts = new ArrayList<>();
    for (int i = 0; i < part.facts().size(); i++) {
      Optional<ArticleFacts> each = part.facts().get(i);
      facts.add(each.map(CheckedArticle::encode).orElseGet(() -> new byte[0]));
      List<String> ofFacts = new ArrayList<>();
      if (each.isPresent() && run.comparisons().get(i).near().isPresent()) {
        for (int p = 0; p < each.get().count(); p++) {
          ofFacts.add(part.texts().at(each.get().span(p).start()));
        }
      }
      texts.add(ofFacts);
    }
    return new CheckedArticle(source, part.checked().bytes(), part.failures(), facts, texts);
  }

  private static byte[] encode(ArticleFacts facts) {
    Encoder out = new Encoder();
    facts.encode(out);
    return out.toBytes();
  }

  String path() {
    return source.path();
  }

  /** The facts in a comparison; empty when it does not compare the article. */
  Optional<ArticleFacts> facts(int comparison) {
    byte[] bytes = facts.get(comparison);
    return bytes.length == 0
        ? Optional.empty()
        : Optional.of(ArticleFacts.decode(new Decoder(bytes)));
  }

  /** Spark would walk over all the objects. */
  @Override
  public long estimatedSize() {
    long bytes = 500 + 2L * source.bytes().length + checked.length;
    for (byte[] each : facts) {
      bytes += each.length;
    }
    return bytes;
  }

  static void write(Output out, CheckedArticle article) {
    Source.write(out, article.source);
    Fields.bytes(out, article.checked);
    Fields.list(out, article.failures, CheckedArticle::write);
    Fields.list(out, article.facts, Fields::bytes);
    Fields.list(out, article.texts, CheckedArticle::write);
  }

  static CheckedArticle read(Input in) {
    return new CheckedArticle(
        Source.read(in),
        Fields.bytes(in),
        Fields.list(in, CheckedArticle::failure),
        Fields.list(in, Fields::bytes),
        Fields.list(in, CheckedArticle::texts));
  }

  private static void write(Output out, List<String> texts) {
    Fields.list(out, texts, Output::writeString);
  }

  private static List<String> texts(Input in) {
    return Fields.list(in, Input::readString);
  }

  private static void write(Output out, Failure failure) {
    out.writeString(failure.path());
    out.writeString(failure.rule().orElse(null));
    out.writeString(failure.reason());
  }

  private static Failure failure(Input in) {
    return new Failure(in.readString(), Optional.ofNullable(in.readString()), in.readString());
  }
}
