package org.articlint.check.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.Metadata;
import org.articlint.article.NormalText;
import org.articlint.article.Prose;
import org.articlint.article.Span;
import org.articlint.article.Value.Scalar;
import org.articlint.check.date.PastDate;
import org.articlint.check.value.BudgetSpentException;
import org.articlint.check.value.Context;
import org.articlint.check.value.FieldPaths;
import org.articlint.check.value.Option;
import org.articlint.check.value.Search;

/**
 * A condition on one article, as packs write it: {@code {title: '...'}}, {@code {metadata: topic,
 * matches: '...'}}, {@code {any: [...]}}. The first component of each record is the key that
 * identifies it in YAML.
 */
public sealed interface Condition
    permits ClauseCondition,
        CodeCondition,
        Condition.All,
        Condition.Any,
        Condition.Heading,
        Condition.LabelledParagraph,
        Condition.MetadataValue,
        Condition.Not,
        Condition.Title,
        Condition.Words,
        DateNotBefore,
        Disclosure,
        FileCondition,
        FolderCondition,
        LabelCondition,
        MentionsCondition,
        PageCondition,
        StepsCondition,
        Who {

  /**
   * The part of an article that satisfies a condition.
   *
   * @param text the words that a message can quote
   * @param description what the part is, for people, such as {@code 3 steps}; empty when there is
   *     nothing to show
   * @param more the parts that satisfy the other conditions, where all must hold
   */
  record Evidence(Span span, String text, String description, List<Evidence> more) {

    /** Copies the other parts. */
    public Evidence {
      more = List.copyOf(more);
    }

    /** A part that is described by its words. */
    public Evidence(Span span, String text) {
      this(span, text, text.isEmpty() ? "" : "'" + text + "'", List.of());
    }

    /** A part that people know by a description. */
    static Evidence described(Span span, String description) {
      return new Evidence(span, description, description, List.of());
    }

    /** Nothing in particular, as for a condition that something is absent. */
    static Evidence none(Article article) {
      return new Evidence(article.source().firstLine(), "");
    }

    /** Whether there is something to show to people. */
    public boolean isShown() {
      return !description.isEmpty();
    }

    private Evidence with(List<Evidence> others) {
      return new Evidence(span, text, description, others);
    }

    /** A metadata value with its key. */
    static Evidence of(Metadata.Field field, Scalar value) {
      return new Evidence(value.span(), field.label() + ": " + value.text());
    }
  }

  /**
   * Finds evidence that the article satisfies the condition; empty when it does not.
   *
   * @throws BudgetSpentException when patterns need too many steps on this article
   */
  Optional<Evidence> test(Article article, Context context);

  /** What it reads of the metadata. */
  default List<FieldPaths> fields() {
    return List.of();
  }

  /** Holds when at least one of the conditions does; the first of these gives the evidence. */
  record Any(@Option(value = "the conditions", required = true) List<Condition> any)
      implements Condition {
    @Override
    public Optional<Evidence> test(Article article, Context context) {
      for (Condition condition : any) {
        Optional<Evidence> evidence = condition.test(article, context);
        if (evidence.isPresent()) {
          return evidence;
        }
      }
      return Optional.empty();
    }

    @Override
    public List<FieldPaths> fields() {
      return any.stream().flatMap(c -> c.fields().stream()).toList();
    }
  }

  /** Holds when all conditions do; the first gives the evidence. */
  record All(@Option(value = "the conditions", required = true) List<Condition> all)
      implements Condition {
    @Override
    public Optional<Evidence> test(Article article, Context context) {
      List<Evidence> each = new ArrayList<>();
      for (Condition condition : all) {
        Optional<Evidence> evidence = condition.test(article, context);
        if (evidence.isEmpty()) {
          return Optional.empty();
        }
        each.add(evidence.get());
      }
      return each.stream().findFirst().map(first -> first.with(each.subList(1, each.size())));
    }

    @Override
    public List<FieldPaths> fields() {
      return all.stream().flatMap(c -> c.fields().stream()).toList();
    }
  }

  /** Holds when the condition does not. */
  record Not(@Option(value = "the condition", required = true) Condition not) implements Condition {
    @Override
    public Optional<Evidence> test(Article article, Context context) {
      return not.test(article, context).isPresent()
          ? Optional.empty()
          : Optional.of(Evidence.none(article));
    }

    @Override
    public List<FieldPaths> fields() {
      return not.fields();
    }
  }

  /** Holds when the title matches. */
  record Title(@Option(value = "the pattern of the title", required = true) Search title)
      implements Condition {

    /** More than that is a text that somebody has marked as a heading; a word may be cut there. */
    private static final int MAX_CHARS = 10_000;

    @Override
    public Optional<Evidence> test(Article article, Context context) {
      Optional<Article.Title> declared = article.title();
      Optional<Context.Found> found =
          declared
              .map(t -> t.text().substring(0, Math.min(t.text().length(), MAX_CHARS)))
              .flatMap(text -> title.find(text, context));
      return found.map(match -> evidence(declared.orElseThrow(), match, article));
    }

    private static Evidence evidence(Article.Title title, Context.Found found, Article article) {
      Span span = article.source().locate(title.span(), title.text(), found.start(), found.end());
      return new Evidence(span, found.text());
    }
  }

  /**
   * Holds when a metadata value is present, not empty, matches one of {@code matches} and none of
   * {@code except}.
   */
  record MetadataValue(
      @Option(value = "metadata paths; a value at any of them will do", required = true)
          FieldPaths metadata,
      @Option("patterns of the value, of which one must match; any value when absent")
          List<Search> matches,
      @Option("patterns of values that do not count") List<Search> except,
      @Option(
              value =
                  "whether a value with a date counts only when the first one is in the past: a day"
                      + " of the calendar, not to come, and after 1970-01-01, which stands for no"
                      + " date",
              fallback = "false")
          boolean pastDates)
      implements Condition {
    @Override
    public Optional<Evidence> test(Article article, Context context) {
      for (Metadata.Field field : context.fields(metadata, article)) {
        for (Scalar value : field.scalars()) {
          if (counts(value, context)) {
            return Optional.of(Evidence.of(field, value));
          }
        }
      }
      return Optional.empty();
    }

    @Override
    public List<FieldPaths> fields() {
      return List.of(metadata);
    }

    private boolean counts(Scalar value, Context context) {
      String text = value.text().strip();
      return !NormalText.of(text).text().isBlank()
          && (matches.isEmpty() || isFound(matches, text, context))
          && !isFound(except, text, context)
          && (!pastDates || PastDate.isPossible(text, context.today()));
    }

    private static boolean isFound(List<Search> searches, String text, Context context) {
      return searches.stream().anyMatch(search -> search.find(text, context).isPresent());
    }
  }

  /**
   * Holds when a section below the title, or a callout such as an accordion, has a matching heading
   * and is not empty.
   */
  record Heading(
      @Option(value = "the pattern of the heading", required = true) Search heading,
      @Option("texts that do not count as content of the section") List<Search> except)
      implements Condition {
    @Override
    public Optional<Evidence> test(Article article, Context context) {
      Contents contents = new Contents(except, context);
      return Stream.concat(
              article
                  .sectionsBelowTitle()
                  .filter(section -> matches(section.heading().prose(), context))
                  .filter(section -> contents.isIn(section.blocks()))
                  .map(section -> evidence(section.heading().prose(), section.heading().span())),
              article.callouts().stream()
                  .filter(callout -> matches(callout.title(), context))
                  .filter(callout -> contents.isIn(callout.children()))
                  .map(callout -> evidence(callout.title(), callout.span())))
          .findFirst();
    }

    private boolean matches(Prose candidate, Context context) {
      return heading.find(candidate.text(), context).isPresent();
    }

    private static Evidence evidence(Prose heading, Span span) {
      return new Evidence(span, heading.text());
    }
  }

  /** Holds when a paragraph consists of a matching label, a colon and some text. */
  record LabelledParagraph(
      @Option(value = "the pattern of the whole label", required = true) Search labelledParagraph)
      implements Condition {
    @Override
    public Optional<Evidence> test(Article article, Context context) {
      return article.paragraphs().stream()
          .filter(paragraph -> isLabelled(NormalText.of(paragraph.text()).text(), context))
          .map(paragraph -> new Evidence(paragraph.span(), paragraph.text()))
          .findFirst();
    }

    private boolean isLabelled(String text, Context context) {
      int colon = text.indexOf(':');
      return colon > 0
          && !text.substring(colon + 1).isBlank()
          && labelledParagraph.matches(text.substring(0, colon).strip(), context);
    }
  }

  /**
   * Holds when the paragraphs outside lists have a number of words, more than an index page has.
   */
  record Words(@Option(value = "the minimum number of words", required = true) int words)
      implements Condition {
    @Override
    public Optional<Evidence> test(Article article, Context context) {
      int counted =
          Block.words(article.blocks().stream().filter(Block.Paragraph.class::isInstance).toList());
      return counted < words
          ? Optional.empty()
          : Optional.of(new Evidence(article.source().firstLine(), counted + " words"));
    }
  }
}
