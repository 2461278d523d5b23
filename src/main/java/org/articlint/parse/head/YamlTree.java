package org.articlint.parse.head;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.article.Value;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.article.Value.Sequence;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Reads YAML as a tree with positions, from snakeyaml's events. No value is converted: dates,
 * numbers and booleans stay text. Unlike a composed node graph, events have a position for each
 * alias.
 */
public final class YamlTree {

  private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

  private final int base;
  private final CodePoints offsets;
  private final SourceText source;
  private final BiConsumer<Span, String> problems;
  private final HeadLimits limits = new HeadLimits();
  private final Map<String, Scalar> anchors = new HashMap<>();
  private final Parser events;
  private final YamlFaults faults;

  private YamlTree(SourceText source, Span span, BiConsumer<Span, String> problems) {
    String yaml = YamlTabs.replaced(source.slice(span));
    this.base = span.start();
    this.source = source;
    this.offsets = new CodePoints(yaml);
    this.problems = problems;
    this.faults = new YamlFaults(source, span);
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(HeadLimits.MAX_CHARS + 1);
    // The class Yaml would also set up a constructor and a representer, which costs start-up time.
    this.events = new ParserImpl(new YamlCharacters(yaml), options);
  }

  /**
   * Reads the YAML in a range of a text.
   *
   * @param problems receives each fault, with its span in the text
   * @return the tree; a mapping without entries after a fault that ends the reading
   */
  public static Mapping read(SourceText source, Span span, BiConsumer<Span, String> problems) {
    try {
      if (span.length() > HeadLimits.MAX_CHARS) {
        Span line = source.lineSpan(source.line(span.start()));
        throw new HeadFault(line, HeadLimits.tooMuchMetadata(span.length()));
      }
      return head(source, span, problems);
    } catch (HeadFault fault) {
      problems.accept(fault.span(), fault.getMessage());
      return new Mapping(List.of(), span);
    }
  }

  /**
   * Reads the YAML of a head.
   *
   * @param problems receives each key that is set twice
   * @throws HeadFault when the text cannot be read
   */
  static Mapping head(SourceText source, Span span, BiConsumer<Span, String> problems) {
    try {
      return new YamlTree(source, span, problems).read(span);
    } catch (ReaderException e) {
      int before = new CodePoints(source.slice(span)).toUtf16(e.getPosition());
      int offset = span.start() + before;
      throw new HeadFault(
          new Span(offset, Math.min(offset + 1, span.end())),
          "the invisible character U+%04X is not allowed here; delete it"
              .formatted(e.getCodePoint()));
    }
  }

  private Mapping read(Span span) {
    try {
      return document(new Mapping(List.of(), span));
    } catch (MarkedYAMLException e) {
      throw faults.explain(e.getProblem(), offset(e.getProblemMark()), context(e));
    } catch (YAMLException | IllegalArgumentException e) {
      // snakeyaml throws IllegalArgumentException for a tag such as `!%f`.
      throw faults.explain("", span.start(), span.start());
    }
  }

  private Mapping document(Mapping nothing) {
    events.getEvent(); // stream start
    Event event = events.getEvent(); // document start, or stream end
    if (event.is(Event.ID.StreamEnd)) {
      return nothing;
    }
    Value root = value(events.getEvent(), 1);
    events.getEvent(); // document end
    Event after = events.getEvent();
    if (!after.is(Event.ID.StreamEnd)) {
      throw new HeadFault(
          faults.lineFrom(offset(after.getStartMark())),
          "a line that begins with --- divides the metadata, which must be one block");
    }
    if (root instanceof Mapping mapping) {
      return mapping;
    }
    if (root instanceof Scalar scalar && scalar.text().isEmpty()) {
      return nothing;
    }
    throw faults.noKeys(root);
  }

  private Value value(Event event, int depth) {
    HeadLimits.requireDepth(depth, span(event));
    limits.count(span(event));
    if (event instanceof ScalarEvent scalar) {
      return remember(scalar, scalar(scalar));
    }
    if (event instanceof AliasEvent alias) {
      return aliased(alias);
    }
    if (event instanceof SequenceStartEvent) {
      return sequence(event, depth);
    }
    if (event instanceof MappingStartEvent) {
      return mapping(event, depth);
    }
    throw faults.explain("", offset(event.getStartMark()), offset(event.getStartMark()));
  }

  private Scalar aliased(AliasEvent alias) {
    Scalar known = anchors.get(alias.getAnchor());
    if (known == null) {
      throw faults.alias(alias.getAnchor(), span(alias));
    }
    return new Scalar(known.text(), known.plain(), span(alias));
  }

  private Sequence sequence(Event start, int depth) {
    List<Value> items = new ArrayList<>();
    Event next = events.getEvent();
    for (; !(next instanceof SequenceEndEvent); next = events.getEvent()) {
      items.add(value(next, depth + 1));
    }
    return new Sequence(items, block(start, next));
  }

  private Mapping mapping(Event start, int depth) {
    Keys keys = new Keys(source, problems);
    Event next = events.getEvent();
    for (; !(next instanceof MappingEndEvent); next = events.getEvent()) {
      if (!(next instanceof ScalarEvent key)) {
        throw faults.key(offset(start.getStartMark()), span(next));
      }
      Span keySpan = span(key);
      limits.count(keySpan);
      keys.add(key.getValue(), keySpan, value(events.getEvent(), depth + 1));
    }
    return new Mapping(keys.entries(), block(start, next));
  }

  private Scalar scalar(ScalarEvent event) {
    boolean plain = event.getScalarStyle() == DumperOptions.ScalarStyle.PLAIN;
    String text = plain && NULLS.contains(event.getValue()) ? "" : event.getValue();
    Span span = source.strip(span(event));
    if (!plain) {
      faults.passed(span);
    }
    return new Scalar(text, plain, span);
  }

  private Scalar remember(NodeEvent event, Scalar scalar) {
    if (event.getAnchor() != null) {
      anchors.put(event.getAnchor(), scalar);
    }
    return scalar;
  }

  private Span span(Event event) {
    return block(event, event);
  }

  private Span block(Event first, Event last) {
    int start = offset(first.getStartMark());
    return source.strip(new Span(start, Math.max(start, offset(last.getEndMark()))));
  }

  private int context(MarkedYAMLException e) {
    Mark mark = e.getContextMark();
    return mark == null ? offset(e.getProblemMark()) : offset(mark);
  }

  private int offset(Mark mark) {
    int index = mark == null ? 0 : offsets.toUtf16(mark.getIndex());
    return Math.min(base + index, source.length());
  }
}
