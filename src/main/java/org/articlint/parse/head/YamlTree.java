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
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.article.Value.Sequence;
import org.jspecify.annotations.Nullable;
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
import org.yaml.snakeyaml.reader.StreamReader;

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
  private final Map<String, Scalar> anchors = new HashMap<>();
  private final Parser events;

  private YamlTree(SourceText source, Span span, BiConsumer<Span, String> problems) {
    String yaml = source.slice(span);
    this.base = span.start();
    this.source = source;
    this.offsets = new CodePoints(yaml);
    this.problems = problems;
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(HeadLimits.MAX_CHARS + 1);
    // The class Yaml would also set up a constructor and a representer, which costs start-up time.
    this.events = new ParserImpl(new StreamReader(yaml), options);
  }

  /**
   * Reads the YAML in a range of a text.
   *
   * @param problems receives each fault, with its span in the text
   * @return the tree; a mapping without entries after a fault that ends the reading
   */
  public static Mapping read(SourceText source, Span span, BiConsumer<Span, String> problems) {
    Mapping nothing = new Mapping(List.of(), span);
    if (span.length() > HeadLimits.MAX_CHARS) {
      problems.accept(
          source.lineSpan(source.line(span.start())), HeadLimits.tooMuchMetadata(span.length()));
      return nothing;
    }
    YamlTree tree = new YamlTree(source, span, problems);
    try {
      return tree.document(nothing);
    } catch (Fault fault) {
      problems.accept(fault.span, fault.getMessage());
    } catch (MarkedYAMLException e) {
      Mark mark = e.getProblemMark();
      problems.accept(
          mark == null ? Span.at(span.start()) : tree.lineFrom(mark), sentence(e.getProblem()));
    } catch (ReaderException e) {
      int offset = span.start() + tree.offsets.toUtf16(e.getPosition());
      problems.accept(
          new Span(offset, Math.min(offset + 1, span.end())),
          "the character U+%04X is not allowed in YAML".formatted(e.getCodePoint()));
    } catch (YAMLException | IllegalArgumentException e) {
      // snakeyaml throws IllegalArgumentException for a tag such as `!%f`.
      problems.accept(source.lineSpan(source.line(span.start())), sentence(e.getMessage()));
    }
    return nothing;
  }

  private static String sentence(@Nullable String text) {
    String line = text == null ? "" : text.strip().split("\\R", 2)[0];
    return line.isEmpty() ? "the metadata is not YAML" : "the metadata is not YAML: " + line;
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
      throw new Fault(lineFrom(after.getStartMark()), "a second YAML document begins here");
    }
    if (root instanceof Mapping mapping) {
      return mapping;
    }
    if (root instanceof Scalar scalar && scalar.text().isEmpty()) {
      return nothing;
    }
    throw new Fault(
        root.span(), "the metadata is a single value, where keys with values were expected");
  }

  private Value value(Event event, int depth) {
    if (depth > HeadLimits.MAX_YAML_DEPTH) {
      throw new Fault(
          span(event),
          "the metadata is nested deeper than %s levels".formatted(HeadLimits.MAX_YAML_DEPTH));
    }
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
    throw new Fault(span(event), "the metadata is not YAML");
  }

  private Scalar aliased(AliasEvent alias) {
    Scalar known = anchors.get(alias.getAnchor());
    if (known == null) {
      throw new Fault(
          span(alias),
          "the alias *%s does not stand for a single value; lists and mappings cannot be reused"
              .formatted(alias.getAnchor()));
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
    List<Entry> entries = new ArrayList<>();
    Map<String, Span> seen = new HashMap<>();
    Event next = events.getEvent();
    for (; !(next instanceof MappingEndEvent); next = events.getEvent()) {
      if (!(next instanceof ScalarEvent key)) {
        throw new Fault(span(next), "a key must be a single value");
      }
      Span keySpan = span(key);
      Value value = value(events.getEvent(), depth + 1);
      Span first = seen.putIfAbsent(key.getValue(), keySpan);
      if (first == null) {
        entries.add(new Entry(key.getValue(), keySpan, value));
      } else {
        problems.accept(
            keySpan,
            "the key '%s' is already set in line %s; only the first value is read"
                .formatted(key.getValue(), source.line(first.start())));
      }
    }
    return new Mapping(entries, block(start, next));
  }

  private Scalar scalar(ScalarEvent event) {
    boolean plain = event.getScalarStyle() == DumperOptions.ScalarStyle.PLAIN;
    String text = plain && NULLS.contains(event.getValue()) ? "" : event.getValue();
    return new Scalar(text, plain, source.strip(span(event)));
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

  private Span lineFrom(Mark mark) {
    int start = offset(mark);
    return new Span(start, Math.max(start, source.lineSpan(source.line(start)).end()));
  }

  private int offset(Mark mark) {
    return Math.min(base + offsets.toUtf16(mark.getIndex()), source.length());
  }

  /** Ends the reading; the message is for the author of the article. */
  private static final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Span span;

    Fault(Span span, String message) {
      super(message);
      this.span = span;
    }
  }
}
