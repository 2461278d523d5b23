package org.articlint.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.Project;

/**
 * A Markdown file that tells people how to use articlint, such as README.md.
 *
 * @param path relative to the project
 */
record Guide(String path, String text) {

  private static final Pattern BLOCK =
      Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

  private static final Pattern FENCED =
      Pattern.compile("^(```+|~~~+).*?^\\1$", Pattern.DOTALL | Pattern.MULTILINE);

  private static final Pattern CODE = Pattern.compile("`[^`\\n]+`");

  static Guide read(String path) {
    try {
      return new Guide(path, Files.readString(Project.DIRECTORY.resolve(path)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text without fenced blocks, in which other rules hold. */
  String prose() {
    return FENCED.matcher(text).replaceAll("");
  }

  /** The text without any code, of which links are made. */
  String linkText() {
    return CODE.matcher(prose()).replaceAll("");
  }

  /** The content of the fenced blocks of a language, in order. */
  List<String> blocks(String language) {
    Matcher matcher = BLOCK.matcher(text);
    return matcher.results().filter(b -> b.group(1).equals(language)).map(b -> b.group(2)).toList();
  }
}
