package org.articlint.parse.asciidoc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articlint.article.Prose;

/** The text of a block, what has been written of it, and places that were looked for in it. */
final class InlineText {

  private final JoinedLines lines;
  private final Map<String, Occurrences> found = new HashMap<>();
  private final List<Prose> footnotes = new ArrayList<>();
  private ProseWriter writer;

  /** The index up to which the text is written, or left out. */
  private int done;

  InlineText(JoinedLines lines) {
    this.lines = lines;
    this.writer = new ProseWriter(lines);
  }

  String text() {
    return lines.text();
  }

  Prose build() {
    return writer.build();
  }

  List<Prose> footnotes() {
    return footnotes;
  }

  /** The places of a word. */
  Occurrences find(String word) {
    return found.computeIfAbsent(word, any -> Occurrences.of(word, text()));
  }

  /** The index up to which the text is written, or left out. */
  int done() {
    return done;
  }

  /** Goes to a part of the text. */
  void begin(int from) {
    done = from;
  }

  /** Writes what stands before an index and is not written yet. */
  void writeTo(int end, boolean isCode) {
    if (end > done) {
      writer.add(done, end, isCode);
      done = end;
    }
  }

  /** Writes what a range of the text stands for. */
  void write(String shown, int from, int to, boolean isCode) {
    writer.add(shown, from, to, isCode);
  }

  /** Leaves out what stands before an index, and returns the index. */
  int skipTo(int end) {
    done = end;
    return end;
  }

  void addLink(String destination, int from, int to) {
    writer.addLink(destination, from, to);
  }

  void addImage(String alternative, String destination, int from, int to) {
    writer.addImage(alternative, destination, from, to);
  }

  /** Reads a footnote, whose text is no part of this one. */
  void footnote(Runnable content) {
    ProseWriter outer = writer;
    writer = new ProseWriter(lines);
    content.run();
    footnotes.add(writer.build());
    writer = outer;
  }
}
