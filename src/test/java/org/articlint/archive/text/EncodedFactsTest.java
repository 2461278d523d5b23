package org.articlint.archive.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.articlint.archive.RandomArchive;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.junit.jupiter.api.Test;

/** Facts that were written as bytes are the same in every field, also in one that is new. */
class EncodedFactsTest {

  /** Shows every field of an object, and of what it holds. */
  private static String show(Object value) throws IllegalAccessException {
    StringBuilder shown = new StringBuilder();
    if (value.getClass().isArray()) {
      for (int i = 0; i < Array.getLength(value); i++) {
        shown.append(Array.get(value, i)).append(' ');
      }
    } else if (value instanceof Collection<?> all) {
      shown.append(new TreeSet<>(all));
    } else if (value.getClass().getPackageName().equals("org.articlint.archive.text")) {
      for (Field field : value.getClass().getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          shown.append(field.getName()).append('=').append(show(field.get(value))).append('\n');
        }
      }
    } else {
      shown.append(value);
    }
    return shown.toString();
  }

  private static void assertSame(ArticleFacts facts) throws IllegalAccessException {
    Encoder out = new Encoder();
    facts.encode(out);
    assertEquals(show(facts), show(ArticleFacts.decode(new Decoder(out.toBytes()))));
  }

  @Test
  void ofRandomArticles() throws IllegalAccessException {
    RandomArchive archive = new RandomArchive(3, 60);
    for (List<String> texts : archive.articles.values()) {
      assertSame(RandomArchive.facts(texts));
    }
  }

  @Test
  void ofAnArticleWithNamesLinesAndSteps() throws IllegalAccessException {
    FactsBuilder builder = new FactsBuilder(Slots.NONE, 2, 2);
    SourceText source = SourceText.of("One two three. Four five six.\n\n| a | b |\n");
    builder.name(new TreeSet<>(List.of("two", "five")));
    builder.add("One two three. Four five six.", source, new Span(0, 29), 7);
    builder.addLines(source, new Span(31, 40));
    ArticleFacts facts = builder.build();
    assertTrue(show(facts).contains("[five, two]"), show(facts));
    assertSame(facts);
    assertSame(new FactsBuilder(Slots.NONE, 1, 1).build());
  }
}
