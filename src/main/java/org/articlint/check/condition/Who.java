package org.articlint.check.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articlint.article.Article;
import org.articlint.article.Metadata;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.article.Value.Sequence;
import org.articlint.check.value.Context;
import org.articlint.check.value.FieldPaths;
import org.articlint.check.value.Option;

/**
 * Holds when a metadata value names a person, an AI, any machine, or nobody yet. A value is a text,
 * a list, or a mapping such as {@code {name: Ada Berg, date: 2026-01-02}} or {@code {technical: Ada
 * Berg}}.
 */
public record Who(
    @Option(
            value = "metadata paths; a value at any of them that names such a one will do",
            required = true)
        FieldPaths who,
    @Option(value = "who it names", required = true) Kind is)
    implements Condition {

  /** The word lists by which names are told apart. */
  public static final List<String> WORD_LISTS =
      List.of(
          "ai-names",
          "ai-brands",
          "ai-makers",
          "ai-words",
          "bots",
          "nobody",
          "nobody-words",
          "pending",
          "promises");

  /** Who a value names. */
  public enum Kind {
    /** A person, a team or an organisation. */
    PERSON,
    /** A model or assistant: a name of the word list {@code ai-names}. */
    AI,
    /** An AI, its maker, or another program: also a name of {@code ai-makers} or {@code bots}. */
    MACHINE,
    /** Nobody yet: a word of {@code nobody}, a placeholder such as {@code <name>}, or no words. */
    NOBODY;

    private boolean covers(Kind other) {
      return this == other || (this == MACHINE && other == AI);
    }
  }

  /** Keys that give the name in a mapping, in the form in which keys compare. */
  private static final Set<String> NAMES =
      Set.of(
          "name",
          "fullname",
          "displayname",
          "title",
          "by",
          "who",
          "person",
          "reviewer",
          "reviewedby",
          "author",
          "login",
          "username",
          "user",
          "handle",
          "github",
          "githubid",
          "email",
          "alias",
          "id");

  /** Keys in a mapping that say something else. */
  private static final Set<String> OTHER =
      Set.of(
          "role",
          "status",
          "state",
          "type",
          "kind",
          "date",
          "on",
          "at",
          "time",
          "timestamp",
          "reviewedon",
          "reviewedat",
          "notes",
          "note",
          "comment",
          "comments",
          "scope",
          "method",
          "url",
          "link",
          "version",
          "verdict",
          "outcome",
          "confidence",
          "score");

  @Override
  public Optional<Evidence> test(Article article, Context context) {
    for (Metadata.Field field : context.fields(who, article)) {
      for (Scalar name : names(field.entry().value())) {
        if (is.covers(Byline.kind(name.text(), context))) {
          return Optional.of(Evidence.of(field, name));
        }
      }
    }
    return Optional.empty();
  }

  @Override
  public List<FieldPaths> fields() {
    return List.of(who);
  }

  /** Tells who a name stands for, by the word lists of a configuration. */
  public static Kind of(String name, Context context) {
    return Byline.kind(name, context);
  }

  /** The names in a value: a text, a list, or a mapping. */
  public static List<String> named(Value value) {
    return names(value).stream().map(Scalar::text).toList();
  }

  private static List<Scalar> names(Value value) {
    List<Scalar> names = new ArrayList<>();
    collect(value, names);
    return names;
  }

  private static void collect(Value value, List<Scalar> into) {
    if (value instanceof Scalar scalar) {
      into.add(scalar);
    } else if (value instanceof Sequence list) {
      list.items().forEach(item -> collect(item, into));
    } else if (value instanceof Mapping mapping) {
      Optional<Entry> name = entry(mapping);
      if (name.isPresent()) {
        collect(name.get().value(), into);
      } else {
        mapping.entries().stream()
            .filter(entry -> !OTHER.contains(Metadata.normalizeKey(entry.key())))
            .forEach(entry -> collect(entry.value(), into));
      }
    }
  }

  private static Optional<Entry> entry(Mapping mapping) {
    return mapping.entries().stream()
        .filter(entry -> NAMES.contains(Metadata.normalizeKey(entry.key())))
        .findFirst();
  }
}
