package org.articlint.rule.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.articlint.article.RootBound;
import org.articlint.article.SourceText;

/**
 * Reads the texts that a pack or configuration keeps in files of their own.
 *
 * @param directory the directory that their names are relative to; empty for a pack of the jar,
 *     whose files stand beside it
 * @param files reads them
 */
public record TextFiles(Optional<Path> directory, SourceFiles files) {

  /** No files. */
  public static final TextFiles NONE =
      new TextFiles(Optional.empty(), new SourceFiles(RootBound.NONE));

  /**
   * Returns the text of a file.
   *
   * @throws IOException when it cannot be read, with a reason for people
   */
  SourceText read(String name) throws IOException {
    try {
      if (directory.isEmpty()) {
        return ofJar(name);
      }
      return files.read(directory.get().resolve(name));
    } catch (InvalidPathException e) {
      throw new IOException("that is no path", e);
    }
  }

  private static SourceText ofJar(String name) throws IOException {
    try (InputStream in = TextFiles.class.getClassLoader().getResourceAsStream("rules/" + name)) {
      if (in == null) {
        throw new IOException("it is not in the jar");
      }
      return SourceText.decode(in.readAllBytes());
    }
  }

  /** Returns the reason why a file cannot be read, in plain words. */
  public static String reason(Exception e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    return e instanceof CharacterCodingException
        ? "it is not UTF-8 text"
        : String.valueOf(e.getMessage());
  }

  /** Splits a text into paragraphs at blank lines. */
  static List<String> paragraphs(SourceText source) {
    return Arrays.stream(source.text().split("\\R[ \\t]*\\R", -1))
        .map(String::strip)
        .filter(paragraph -> !paragraph.isEmpty())
        .toList();
  }

  /** Returns the lines of a text, without empty ones and those that begin with {@code # }. */
  static List<String> lines(SourceText source) {
    return source
        .text()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.equals("#") && !line.startsWith("# "))
        .toList();
  }
}
