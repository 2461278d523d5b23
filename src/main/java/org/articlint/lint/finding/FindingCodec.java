package org.articlint.lint.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articlint.archive.text.Decoder;
import org.articlint.archive.text.Encoder;
import org.articlint.article.Span;
import org.articlint.check.match.Fix;
import org.articlint.check.match.Match.Related;
import org.articlint.rule.Rule;

/**
 * Writes the findings in one article as bytes, and reads them again. Leaves out what follows from
 * the article and its rules; findings are neither suppressed nor known yet.
 */
public final class FindingCodec {

  private final String path;
  private final List<Rule> rules;

  /** The numbers of the rules by their ids; most articles have no finding, and need none. */
  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * For an article.
   *
   * @param path of the article, relative to the root
   * @param rules the rules that are enabled for it, in an order that follows from its configuration
   */
  public FindingCodec(String path, List<Rule> rules) {
    this.path = path;
    this.rules = rules;
  }

  private Map<String, Integer> numbers() {
    for (int i = numbers.size(); i < rules.size(); i++) {
      numbers.put(rules.get(i).id(), i);
    }
    return numbers;
  }

  /** Writes a finding. */
  public void encode(Encoder out, Finding finding) {
    Integer number = numbers().get(finding.ruleId());
    if (number == null) {
      throw new IllegalArgumentException("a rule that is not enabled: " + finding.ruleId());
    }
    out.number(number);
    encode(out, finding.place());
    encode(out, finding.message());
    out.text(finding.identity().key());
    out.number(finding.identity().number());
  }

  /** Reads a finding. */
  public Finding decode(Decoder in) {
    Rule rule = rules.get(in.number());
    return new Finding(
        rule,
        place(in),
        message(in),
        new FindingIdentity(rule.id(), path, in.text(), in.number()),
        new Standing.Open(true));
  }

  private static void encode(Encoder out, Finding.Place place) {
    encode(out, place.range());
    out.text(place.locator());
    out.text(place.excerpt().text());
    out.number(place.excerpt().start());
    out.number(place.excerpt().end());
    out.truth(place.excerpt().clippedBefore());
    out.truth(place.excerpt().clippedAfter());
    out.optional(place.belongsAfterLine(), Encoder::number);
    out.text(place.lineHash());
    out.optional(
        place.inBytes(),
        (to, inBytes) -> {
          encode(to, inBytes.range());
          to.optional(inBytes.fix(), FindingCodec::encode);
        });
  }

  private Finding.Place place(Decoder in) {
    return new Finding.Place(
        path,
        range(in),
        in.text(),
        new Excerpt(in.text(), in.number(), in.number(), in.truth(), in.truth()),
        in.optional(Decoder::number),
        in.text(),
        in.optional(from -> new Finding.InBytes(range(from), from.optional(FindingCodec::range))));
  }

  private static void encode(Encoder out, Finding.Range range) {
    out.number(range.startLine());
    out.number(range.startColumn());
    out.number(range.endLine());
    out.number(range.endColumn());
  }

  private static Finding.Range range(Decoder in) {
    return new Finding.Range(in.number(), in.number(), in.number(), in.number());
  }

  private static void encode(Encoder out, Finding.Message message) {
    out.text(message.text());
    out.optional(message.label(), Encoder::text);
    out.all(message.related(), FindingCodec::encode);
    out.optional(
        message.fix(),
        (to, fix) -> {
          encode(to, fix.span());
          to.text(fix.replacement());
        });
    out.optional(message.help(), Encoder::text);
    out.optional(message.since(), Encoder::day);
  }

  private static Finding.Message message(Decoder in) {
    return new Finding.Message(
        in.text(),
        in.optional(Decoder::text),
        in.all(FindingCodec::related),
        in.optional(from -> new Fix(span(from), from.text())),
        in.optional(Decoder::text),
        in.optional(Decoder::day));
  }

  private static void encode(Encoder out, Related related) {
    out.text(related.path());
    out.number(related.line());
    out.number(related.column());
    out.text(related.message());
  }

  private static Related related(Decoder in) {
    return new Related(in.text(), in.number(), in.number(), in.text());
  }

  /** Writes a place in the text. */
  public static void encode(Encoder out, Span span) {
    out.number(span.start());
    out.number(span.end());
  }

  /** Reads a place in the text. */
  public static Span span(Decoder in) {
    return new Span(in.number(), in.number());
  }
}
