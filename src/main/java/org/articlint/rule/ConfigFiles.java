package org.articlint.rule;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.articlint.article.SourceText;

/** Where configuration files are and how they are read. */
public final class ConfigFiles {

  /** The names, in the order in which they win. */
  public static final List<String> NAMES =
      List.of("articlint.yaml", ".articlint.yaml", "articlint.yml", ".articlint.yml");

  private ConfigFiles() {}

  /**
   * The nearest configuration from a directory upwards.
   *
   * @param top the last directory looked at
   */
  static Optional<Path> nearest(Path directory, Path top) {
    for (Path at = directory; at != null && at.startsWith(top); at = at.getParent()) {
      for (String name : NAMES) {
        Path file = at.resolve(name);
        if (Files.isRegularFile(file)) {
          return Optional.of(file);
        }
      }
    }
    return Optional.empty();
  }

  /** The top of the git work tree that holds a directory. */
  public static Optional<Path> gitTop(Path directory) {
    for (Path at = directory; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(".git"))) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  static SourceText decode(byte[] bytes) throws IOException {
    try {
      return SourceText.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      throw new IOException("it is not UTF-8 text", e);
    }
  }

  /** A path as messages show it: relative to a directory when it lies below, with {@code /}. */
  public static String display(Path base, Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    Path shown = absolute.startsWith(base) ? base.relativize(absolute) : absolute;
    return slashed(shown);
  }

  /** A path with {@code /} between names. */
  public static String slashed(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator().charAt(0), '/');
  }
}
