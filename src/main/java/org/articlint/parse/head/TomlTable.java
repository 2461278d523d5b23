package org.articlint.parse.head;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Sequence;

/** A table of TOML while it is read: dotted keys and later headers may still add to it. */
final class TomlTable {

  /** What a key stands for: a value, a table, or a list of tables. */
  private record Item(Span key, List<Value> values, List<TomlTable> tables, boolean isList) {}

  private final SourceText source;
  private final BiConsumer<Span, String> problems;
  private final int start;
  private final Map<String, Item> items = new LinkedHashMap<>();
  private final Keys keys;
  private boolean hasHeader;

  /**
   * A table.
   *
   * @param start UTF-16 offset at which it begins
   */
  TomlTable(SourceText source, BiConsumer<Span, String> problems, int start) {
    this.source = source;
    this.problems = problems;
    this.start = start;
    this.keys = new Keys(source, problems);
  }

  void put(TomlText.Key key, Value value) {
    if (keys.isNew(key.text(), key.span())) {
      items.put(key.text(), new Item(key.span(), List.of(value), List.of(), false));
    }
  }

  /** The table that a path of keys leads to; tables on the way are made. */
  TomlTable below(List<TomlText.Key> path) {
    TomlTable table = this;
    for (TomlText.Key key : path) {
      table = table.child(key);
    }
    return table;
  }

  private TomlTable child(TomlText.Key key) {
    Item item = items.get(key.text());
    if (item != null && !item.tables().isEmpty()) {
      return item.tables().get(item.tables().size() - 1);
    }
    TomlTable table = new TomlTable(source, problems, key.span().start());
    if (keys.isNew(key.text(), key.span())) {
      items.put(key.text(), new Item(key.span(), List.of(), List.of(table), false));
    }
    return table;
  }

  /** The table of a header {@code [a.b]}. */
  TomlTable header(List<TomlText.Key> path) {
    TomlText.Key last = path.get(path.size() - 1);
    TomlTable parent = below(path.subList(0, path.size() - 1));
    TomlTable table = parent.child(last);
    if (table.hasHeader) {
      parent.keys.isNew(last.text(), last.span());
    }
    table.hasHeader = true;
    return table;
  }

  /** A new table of the list of a header {@code [[a.b]]}. */
  TomlTable listHeader(List<TomlText.Key> path) {
    TomlText.Key last = path.get(path.size() - 1);
    TomlTable parent = below(path.subList(0, path.size() - 1));
    TomlTable table = new TomlTable(source, problems, last.span().start());
    Item item = parent.items.get(last.text());
    if (item != null && item.isList()) {
      item.tables().add(table);
    } else if (parent.keys.isNew(last.text(), last.span())) {
      List<TomlTable> tables = new ArrayList<>(List.of(table));
      parent.items.put(last.text(), new Item(last.span(), List.of(), tables, true));
    }
    return table;
  }

  /**
   * The table as a value.
   *
   * @param end UTF-16 offset up to which it reaches at least
   */
  Mapping build(int end) {
    List<Entry> entries = new ArrayList<>();
    int last = Math.max(start, end);
    for (Map.Entry<String, Item> each : items.entrySet()) {
      Value value = value(each.getValue());
      entries.add(new Entry(each.getKey(), each.getValue().key(), value));
      last = Math.max(last, value.span().end());
    }
    return new Mapping(entries, new Span(start, last));
  }

  private static Value value(Item item) {
    if (!item.values().isEmpty()) {
      return item.values().get(0);
    }
    List<Value> tables = new ArrayList<>();
    for (TomlTable table : item.tables()) {
      tables.add(table.build(table.start));
    }
    if (!item.isList()) {
      return tables.get(0);
    }
    int end = tables.get(tables.size() - 1).span().end();
    return new Sequence(tables, new Span(item.key().start(), end));
  }
}
