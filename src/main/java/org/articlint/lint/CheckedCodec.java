package org.articlint.lint;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.articlint.archive.text.Decoder;
import org.articlint.archive.text.Encoder;
import org.articlint.article.Problem;
import org.articlint.git.LineRanges;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.FindingCodec;
import org.articlint.lint.finding.Outline;
import org.articlint.lint.suppression.Suppression;
import org.articlint.rule.Rule;

/**
 * Writes what is held of a checked article as bytes, and reads it again. An article with failures
 * is never written, nor one that is part of a change.
 */
final class CheckedCodec {

  private final ArticleFile file;
  private final List<Rule> rules;
  private final FindingCodec findings;

  /** For an article of which nothing is known yet. */
  CheckedCodec(ArticleFile file) {
    this(file, file.config().ruleSet(file.file()).rules());
  }

  /** For an article that was checked. */
  CheckedCodec(Checked article) {
    this(article.file(), article.rules());
  }

  private CheckedCodec(ArticleFile file, List<Rule> rules) {
    this.file = file;
    this.rules = rules;
    this.findings = new FindingCodec(file.path(), rules);
  }

  /** Writes an article whose own rules have run. */
  byte[] encode(Checked article) {
    Encoder out = new Encoder();
    out.all(new TreeSet<>(article.lost()), (to, kind) -> to.text(kind.name()));
    out.all(new TreeSet<>(article.passing()), Encoder::text);
    out.wide(article.checksum());
    article.outline().encode(out);
    out.all(article.suppressions(), this::encode);
    encode(out, article.results());
    return out.toBytes();
  }

  /** Reads an article whose own rules have run. */
  Checked decode(byte[] bytes) {
    Decoder in = new Decoder(bytes);
    Set<Problem.Kind> lost = EnumSet.noneOf(Problem.Kind.class);
    lost.addAll(in.all(from -> Problem.Kind.valueOf(from.text())));
    return new Checked(
        file,
        rules,
        lost,
        new HashSet<>(in.all(Decoder::text)),
        (int) in.wide(),
        Outline.decode(in),
        LineRanges.ALL,
        in.all(this::written),
        results(in));
  }

  /** Writes results without failures. */
  byte[] encode(RuleResults results) {
    Encoder out = new Encoder();
    encode(out, results);
    return out.toBytes();
  }

  /** Reads results. */
  RuleResults results(byte[] bytes) {
    return results(new Decoder(bytes));
  }

  private void encode(Encoder out, RuleResults results) {
    if (!results.failures().isEmpty()) {
      throw new IllegalArgumentException("failures are not kept");
    }
    out.all(
        results.findings(),
        (to, placed) -> {
          findings.encode(to, placed.finding());
          FindingCodec.encode(to, placed.span());
          to.truth(placed.isOfWhole());
        });
    out.all(new TreeSet<>(results.applied()), Encoder::text);
  }

  private RuleResults results(Decoder in) {
    return new RuleResults(
        in.all(
            from ->
                new RuleResults.Placed(
                    findings.decode(from), FindingCodec.span(from), from.truth())),
        new HashSet<>(in.all(Decoder::text)),
        List.of());
  }

  private void encode(Encoder out, Checked.Written written) {
    Suppression suppression = written.suppression();
    out.text(suppression.rule());
    out.text(suppression.reason());
    FindingCodec.encode(out, suppression.covers());
    out.truth(suppression.wholeFile());
    FindingCodec.encode(out, suppression.place());
    out.optional(written.unused(), findings::encode);
  }

  private Checked.Written written(Decoder in) {
    Suppression suppression =
        new Suppression(
            in.text(), in.text(), FindingCodec.span(in), in.truth(), FindingCodec.span(in));
    return new Checked.Written(suppression, in.<Finding>optional(findings::decode));
  }
}
