package org.articlint.parse.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.articlint.parse.container.ContainerException;
import org.articlint.parse.container.PlacedInput;

/**
 * Finds the records of JSON by its brackets, braces and quotation marks only, so that a fault
 * within one does not hide those after it. They are the elements of the array that the file is or
 * of those at given places; else each object of the file is one, as in JSON Lines.
 */
final class JsonScanner extends RecordScanner {

  /** The most bytes of a key that are kept, to compare it. */
  private static final int MAX_KEY_BYTES = 400;

  private final List<String> lists;

  /** Whether each line is a record, because the first one was, or the file is called so. */
  private boolean isLines;

  /**
   * Begins at the first byte that is no white space.
   *
   * @param isLines whether each line is a record, although the first one does not look like it
   */
  JsonScanner(PlacedInput in, List<String> lists, boolean isLines, Sink records) {
    super(in, records);
    this.lists = lists;
    this.isLines = isLines;
  }

  @Override
  protected void run() throws IOException {
    if (in.peek() == '[') {
      array();
      refuseMore();
      return;
    }
    if (!isLines) {
      begin();
      if (isFirstObjectOfLists()) {
        refuseMore();
        return;
      }
    }
    while (passSpace(in) >= 0) {
      begin();
      if (isLines) {
        passLine();
      } else {
        value();
      }
      end("");
    }
  }

  private void refuseMore() throws IOException {
    if (passSpace(in) >= 0) {
      throw new ContainerException(
          "text follows the end of its JSON (line %s)".formatted(in.place().line()));
    }
  }

  /**
   * Passes the first object, and the records in its lists. If it has no list, it is a record
   * itself.
   */
  private boolean isFirstObjectOfLists() throws IOException {
    int line = in.place().line();
    in.take();
    Passed passed = object("", line);
    if (passed == Passed.WITH_LISTS) {
      return true;
    }
    isLines = passed == Passed.LINE || in.place().line() == line;
    end("");
    return false;
  }

  /** What an object has turned out to be. */
  private enum Passed {
    WITH_LISTS,
    WITHOUT_LISTS,
    /** The rest of a line, behind which another object begins, so that its end is missing. */
    LINE
  }

  /**
   * Passes an object behind its brace.
   *
   * @param path its JSON Pointer
   * @param line the only line on which it may have records of its own: the first of JSON Lines
   */
  private Passed object(String path, int line) throws IOException {
    boolean hasLists = false;
    while (true) {
      int c = passSpace(in);
      if (c < 0) {
        throw hasLists ? listHasNoEnd() : endsWithin();
      }
      if (c == '}') {
        in.take();
        return hasLists ? Passed.WITH_LISTS : Passed.WITHOUT_LISTS;
      }
      if (c == '{' && !hasLists && path.isEmpty() && in.place().line() > line) {
        return Passed.LINE;
      }
      if (c == '"') {
        hasLists |= entry(path, line);
      } else {
        in.take();
      }
    }
  }

  /** Passes a key and its value; returns whether lists of records are in it. */
  private boolean entry(String path, int line) throws IOException {
    String key = path + "/" + string().replace("~", "~0").replace("/", "~1");
    int c = passSpace(in);
    if (c == ':') {
      in.take();
      c = passSpace(in);
    }
    if (c == '[' && lists.contains(key)) {
      array();
      return true;
    }
    if (c == '[' && mayHoldLists(key)) {
      return elements(key, line);
    }
    if (c == '{' && mayHoldLists(key)) {
      in.take();
      return object(key, line) == Passed.WITH_LISTS;
    }
    if (c >= 0 && c != '}' && c != ',') {
      value();
    }
    return false;
  }

  private boolean mayHoldLists(String path) {
    return lists.stream().anyMatch(list -> list.startsWith(path + "/"));
  }

  /** Passes the elements of an array; returns whether lists of records are in them. */
  private boolean elements(String path, int line) throws IOException {
    boolean hasLists = false;
    in.take();
    for (int index = 0; ; ) {
      int c = passSpace(in);
      if (c < 0) {
        throw hasLists ? listHasNoEnd() : endsWithin();
      }
      if (c == '{' && mayHoldLists(path + "/" + index)) {
        in.take();
        hasLists |= object(path + "/" + index, line) == Passed.WITH_LISTS;
      } else if (c != ',' && c != ']') {
        value();
      } else {
        in.take();
        index++;
        if (c == ']') {
          return hasLists;
        }
      }
    }
  }

  private void array() throws IOException {
    in.take();
    while (true) {
      int c = passSpace(in);
      if (c < 0) {
        throw listHasNoEnd();
      }
      if (c == ']') {
        in.take();
        return;
      }
      if (c == ',') {
        in.take();
      } else {
        begin();
        value();
        end("");
      }
    }
  }

  private static ContainerException listHasNoEnd() {
    return new ContainerException(
        "its list of records has no end, so records may be missing; export it again");
  }

  /** Passes a value, by its brackets; a string ends at the end of its line at the latest. */
  private void value() throws IOException {
    int depth = 0;
    do {
      int c = in.peek();
      if (c < 0) {
        throw endsWithin();
      }
      if (c == '"') {
        string();
      } else if (c == '{' || c == '[') {
        depth++;
        in.take();
      } else if (c == '}' || c == ']') {
        depth--;
        in.take();
      } else if (depth > 0) {
        in.take();
      } else {
        word();
      }
    } while (depth > 0);
  }

  /** Passes a number, a word or anything else that is not in brackets or quotation marks. */
  private void word() throws IOException {
    in.take();
    for (int c = in.peek(); c >= 0 && ",]}\n\r".indexOf(c) < 0; c = in.peek()) {
      in.take();
    }
  }

  /** Passes a string, and returns its beginning as it is written. */
  private String string() throws IOException {
    ByteArrayOutputStream begin = new ByteArrayOutputStream();
    in.take();
    for (int c = in.peek(); c >= 0 && c != '\n' && c != '\r'; c = in.peek()) {
      in.take();
      if (c == '"') {
        break;
      }
      if (begin.size() < MAX_KEY_BYTES) {
        begin.write(c);
      }
      if (c == '\\' && in.peek() != '\n') {
        in.take();
      }
    }
    return begin.toString(StandardCharsets.UTF_8);
  }

  private void passLine() throws IOException {
    for (int c = in.peek(); c >= 0 && c != '\n' && c != '\r'; c = in.peek()) {
      in.take();
    }
  }
}
