package org.articlint.rule.yaml;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articlint.check.Check;
import org.articlint.check.condition.Who;
import org.articlint.check.value.FieldPath;
import org.articlint.check.value.WordSearch;

/**
 * The named lists that a check refers to.
 *
 * @param words names of word lists, in the order of the options
 * @param fields names of lists of fields, in the order of the options
 */
public record ListReferences(Set<String> words, Set<String> fields) {

  /** Finds the references in the options of a check. */
  public static ListReferences of(Check check) {
    ListReferences found = new ListReferences(new LinkedHashSet<>(), new LinkedHashSet<>());
    found.look(check);
    return found;
  }

  private void look(Object value) {
    if (value instanceof WordSearch search) {
      words.addAll(search.lists());
    } else if (value instanceof FieldPath.Named list) {
      fields.add(list.fields());
    } else if (value instanceof Who who) {
      words.addAll(Who.WORD_LISTS);
      look(who.who());
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(this::look);
    } else if (value instanceof Collection<?> list) {
      list.forEach(this::look);
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(this::look);
    } else if (value instanceof Record record) {
      RecordShape shape = RecordShape.of(record.getClass());
      for (int i = 0; i < shape.keys().size(); i++) {
        look(shape.read(i, record));
      }
    }
  }
}
