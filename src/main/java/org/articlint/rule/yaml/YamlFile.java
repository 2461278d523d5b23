package org.articlint.rule.yaml;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.articlint.article.OneLine;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.article.Value;
import org.articlint.article.Value.Scalar;
import org.articlint.article.Value.Sequence;

/** A YAML file and the faults found in it. */
public final class YamlFile {

  private static final int MAX_EXCERPT_CHARS = 100;

  private final String name;
  private final SourceText source;
  private final TextFiles files;
  private final List<ConfigProblem> problems;
  private final Set<ListName> listNames = new LinkedHashSet<>();
  private final Set<String> faulty = new LinkedHashSet<>();

  /**
   * A file.
   *
   * @param name the name shown in messages
   * @param files reads texts that it keeps in separate files
   * @param problems receives the faults
   */
  public YamlFile(String name, SourceText source, TextFiles files, List<ConfigProblem> problems) {
    this.files = files;
    this.name = name;
    this.source = source;
    this.problems = problems;
  }

  /** Another file, named relative to this one, that reports its faults to the same list. */
  YamlFile sibling(String path, SourceText text) {
    String directory = name.substring(0, name.lastIndexOf('/') + 1);
    return new YamlFile(directory + path, text, files, problems);
  }

  /** Returns the name shown in messages. */
  public String name() {
    return name;
  }

  /** Returns the text. */
  public SourceText source() {
    return source;
  }

  TextFiles files() {
    return files;
  }

  /** Whether it comes with the tool, so that tests have shown it to be without faults. */
  public boolean isShipped() {
    return files.directory().isEmpty();
  }

  int problemCount() {
    return problems.size();
  }

  /**
   * The name of a list of words or fields that an option refers to.
   *
   * @param noun what messages call such a list
   */
  public record ListName(String noun, String name, Span span) {

    /** The hash of the place: whoever writes a file may give all names the same. */
    @Override
    public int hashCode() {
      return span.hashCode();
    }
  }

  /**
   * Keeps the lists that an option names, because whether there are such shows only when all files
   * are read.
   *
   * @param noun what messages call such a list; empty when the option names none
   */
  void refer(String noun, Value value) {
    for (Value each : value instanceof Sequence several ? several.items() : List.of(value)) {
      if (!noun.isEmpty() && each instanceof Scalar name) {
        listNames.add(new ListName(noun, name.text(), name.span()));
      }
    }
  }

  /** Returns the names of lists that its options refer to, each place once, in their order. */
  public Set<ListName> listNames() {
    return listNames;
  }

  /** Keeps a key whose value has faults, which have been reported. */
  void lose(String key) {
    faulty.add(key);
  }

  /** Returns the keys of maps, such as names of lists, whose values have faults. */
  public Set<String> faultyKeys() {
    return faulty;
  }

  /** Reports a fault at its place. */
  public void report(Span span, String message) {
    ConfigProblem.report(problems, name, source, span, message);
  }

  /**
   * Reports a fault at its place.
   *
   * @param message returns the message, such as one that names what is like a misspelt word; it is
   *     asked only for faults that are told
   */
  public void report(Span span, Supplier<String> message) {
    ConfigProblem.report(problems, name, source, span, message);
  }

  /** Returns {@code file:line} of a place. */
  public String origin(Span span) {
    return name + ":" + source.line(span.start());
  }

  /** Returns the text of a place as it is written, without the indentation of its first line. */
  public String written(Span span) {
    String indentation = " ".repeat(source.column(span.start()) - 1);
    return source.slice(span).stripTrailing().replace("\n" + indentation, "\n");
  }

  /** Returns the text of a place on one line, shortened. */
  public String excerpt(Span span) {
    return OneLine.of(source.slice(span), MAX_EXCERPT_CHARS);
  }
}
