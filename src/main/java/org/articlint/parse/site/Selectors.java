package org.articlint.parse.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.article.Span;
import org.articlint.article.Value.Scalar;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;

/** Selectors of CSS. */
final class Selectors {

  /** More of them make no sense, and each is asked about every element. */
  private static final int MAX_SELECTORS = 200;

  private static final int MAX_CHARS = 200;

  /** Text in quotation marks or brackets, in which nothing is an operator. */
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'|\\[[^\\]=~]*");

  /**
   * What jsoup looks for with patterns, or among all elements beside one, so that a page could make
   * it take very long.
   */
  private static final Pattern COSTLY =
      Pattern.compile("~|:(?!not\\(|is\\(|has\\(|first-child\\b)[a-zA-Z-]*");

  /** The name of a class, an id, a role or a property. */
  private static final Pattern NAME =
      Pattern.compile("(?:[.#]|\\[(?:role|itemprop)=['\"]?)([\\w-]+)");

  /** Of what stands in brackets, nothing or only one part need match. */
  private static final Pattern IN_BRACKETS = Pattern.compile(":[a-z-]+\\([^)]*\\)");

  /** The attributes whose values are names. */
  private static final List<String> NAMING = List.of("id", "role", "itemprop");

  /**
   * A selector.
   *
   * @param names those that a page has if the selector matches
   */
  private record One(Evaluator evaluator, List<String> names) {

    static One of(String text) {
      Matcher name = NAME.matcher(IN_BRACKETS.matcher(text).replaceAll(""));
      List<String> names = new ArrayList<>();
      while (text.indexOf(',') < 0 && name.find()) {
        names.add(name.group(1));
      }
      return new One(QueryParser.parse(text), names);
    }
  }

  private final List<One> all;

  private Selectors(List<String> texts) {
    all = texts.stream().map(One::of).toList();
  }

  /**
   * Reads selectors.
   *
   * @param problems receives each fault, with its span in the text
   */
  static Selectors of(List<Scalar> written, BiConsumer<Span, String> problems) {
    List<String> texts = new ArrayList<>();
    for (Scalar selector : written) {
      String text = selector.text().strip();
      Optional<String> fault =
          texts.size() < MAX_SELECTORS ? fault(text) : Optional.of("there are too many");
      if (fault.isPresent()) {
        problems.accept(selector.span(), "the selector '%s': %s".formatted(text, fault.get()));
      } else {
        texts.add(text);
      }
    }
    return new Selectors(texts);
  }

  private static Optional<String> fault(String text) {
    if (text.isEmpty() || text.length() > MAX_CHARS) {
      return Optional.of("1 to %s characters were expected".formatted(MAX_CHARS));
    }
    Matcher costly = COSTLY.matcher(QUOTED.matcher(text).replaceAll(""));
    if (costly.find()) {
      return Optional.of(
          "'%s' is not read; elements, .classes, #ids, [attributes], :not(), :is(), :has(),"
                  .formatted(costly.group())
              + " :first-child and the combinators space, > and + are");
    }
    try {
      QueryParser.parse(text);
      return Optional.empty();
    } catch (Selector.SelectorParseException | IllegalArgumentException e) {
      return Optional.of("it is no selector of CSS");
    }
  }

  /** The names by which selectors find elements of a page. */
  static Set<String> names(Document page) {
    Set<String> names = new TreeSet<>();
    for (Element element : page.getAllElements()) {
      names.addAll(element.classNames());
      for (String attribute : NAMING) {
        if (element.hasAttr(attribute)) {
          names.add(element.attr(attribute));
        }
      }
    }
    return names;
  }

  /**
   * The selectors that may match, in order. To ask all elements takes much longer than to look at
   * the names that a page has.
   */
  List<Evaluator> in(Set<String> names) {
    return all.stream().filter(one -> names.containsAll(one.names())).map(One::evaluator).toList();
  }
}
