package org.articlint.parse.head;

import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;

/**
 * Lines of {@code key: value} at the top of a text, up to the first blank line, as MultiMarkdown,
 * MkDocs and Pelican read them. A value goes on in lines that are indented by four spaces or a tab.
 *
 * @param bodyStart UTF-16 offset at which the body begins
 */
record MultiMarkdownHead(Mapping tree, int bodyStart) {

  private static final Pattern KEY =
      Pattern.compile("( {0,3})([\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} _.-]{0,59}):(?!//)[ \\t]*(.*)");

  private static final Pattern MORE = Pattern.compile("(?: {4}|\\t)\\s*\\S.*");

  static MultiMarkdownHead read(SourceText source, BiConsumer<Span, String> problems) {
    Keys keys = new Keys(source, problems);
    HeadLimits limits = new HeadLimits();
    int line = 1;
    int end = 0;
    try {
      while (line <= source.lastLine()) {
        Span span = source.lineSpan(line);
        Matcher key = KEY.matcher(source.slice(span));
        if (!key.matches()) {
          break;
        }
        int last = lastLine(source, line);
        Span value = new Span(span.start() + key.start(3), source.lineSpan(last).end());
        Span name = new Span(span.start() + key.start(2), span.start() + key.end(2));
        limits.count(name);
        keys.add(key.group(2), source.strip(name), scalar(source, value));
        line = last + 1;
        end = line > source.lastLine() ? source.length() : source.lineSpan(line).start();
      }
    } catch (HeadFault fault) {
      problems.accept(fault.span(), fault.getMessage());
    }
    return new MultiMarkdownHead(new Mapping(keys.entries(), new Span(0, end)), end);
  }

  private static int lastLine(SourceText source, int line) {
    int last = line;
    while (last < source.lastLine()
        && MORE.matcher(source.slice(source.lineSpan(last + 1))).matches()) {
      last++;
    }
    return last;
  }

  private static Scalar scalar(SourceText source, Span span) {
    Span value = source.strip(span);
    String text = source.slice(value).lines().map(String::strip).collect(Collectors.joining(" "));
    return new Scalar(text, true, value);
  }
}
