package org.articlint.check.value;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.article.Value.Sequence;

/**
 * Words and phrases for one purpose, as a list or by language: {@code {en: [...], de: [...]}}. A
 * list adds to the one of the same name in the packs below; under {@code without} it takes words
 * out of that one.
 *
 * @param words the words to add, as terms ({@link Term})
 * @param without the words to take out, as written where they were added
 */
public record WordList(List<String> words, List<String> without) {

  private static final String WITHOUT = "without";

  /**
   * Reads a list.
   *
   * @throws ValueFault when it is neither a list of words nor a mapping from languages to such
   *     lists, or when one of them is no term
   */
  public static WordList parse(Value value) {
    List<ValueFault.Part> faults = new ArrayList<>();
    Map<String, List<String>> byKey = new LinkedHashMap<>();
    if (value instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        if (!entry.key().equals(WITHOUT) && !Keys.LANGUAGE.matcher(entry.key()).matches()) {
          faults.add(
              new ValueFault.Part(
                  entry.keySpan(),
                  "'%s' is neither a language such as en nor 'without'".formatted(entry.key())));
        }
        byKey.put(entry.key(), terms(entry.value(), faults));
      }
    } else {
      byKey.put("", terms(value, faults));
    }
    if (!faults.isEmpty()) {
      throw new ValueFault(faults);
    }
    List<String> without = byKey.getOrDefault(WITHOUT, List.of());
    byKey.remove(WITHOUT);
    return new WordList(byKey.values().stream().flatMap(List::stream).distinct().toList(), without);
  }

  private static List<String> terms(Value value, List<ValueFault.Part> faults) {
    List<String> terms = new ArrayList<>();
    for (Value item : value instanceof Sequence list ? list.items() : List.of(value)) {
      if (!(item instanceof Scalar scalar)) {
        faults.add(new ValueFault.Part(item.span(), "a list of words holds single values"));
        continue;
      }
      try {
        terms.add(Term.parse(scalar.text()).text());
      } catch (IllegalArgumentException e) {
        faults.add(new ValueFault.Part(item.span(), String.valueOf(e.getMessage())));
      }
    }
    return terms;
  }

  /** Adds the words to those of the packs below, without those to take out. */
  List<String> addedTo(List<String> below) {
    if (below.isEmpty()) {
      return words;
    }
    List<String> sum = new ArrayList<>(below);
    sum.removeAll(new HashSet<>(without));
    sum.addAll(words);
    return sum.stream().distinct().toList();
  }

  /** In a class of its own, because the shipped lists are read in compiled form. */
  private static final class Keys {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z]{2,4})?");

    private Keys() {}
  }
}
