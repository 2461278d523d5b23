package org.articlint.lint.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.article.RegularFile;
import org.articlint.article.RootBound;
import org.articlint.lint.files.Reasons;

/**
 * The owners of files by CODEOWNERS, as GitHub, GitLab and Gitea read it: the last pattern that
 * matches a path names its owners, in GitLab for each section.
 */
final class CodeOwners {

  /** Where hosts look, in their order; only the first file that exists counts. */
  private static final List<String> PLACES =
      List.of(".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS");

  /** GitHub reads no larger ones. */
  private static final int MAX_BYTES = 3 << 20;

  /** {@code [Docs]}, {@code ^[Docs][2] @owner}: GitLab only. */
  private static final Pattern SECTION =
      Pattern.compile("\\^?\\[[^\\]]+\\](?:\\[\\d+\\])?(?:\\s+(?<owners>.*))?");

  private record Line(OwnerPattern pattern, List<String> owners) {}

  private record Section(List<String> owners, List<Line> lines) {

    Optional<Line> last(String path) {
      for (int i = lines.size() - 1; i >= 0; i--) {
        if (lines.get(i).pattern().matches(path)) {
          return Optional.of(lines.get(i));
        }
      }
      return Optional.empty();
    }
  }

  private final List<Section> sections = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  private CodeOwners() {
    sections.add(new Section(List.of(), new ArrayList<>()));
  }

  /** Reads the file of a work tree; without one, nobody owns anything. */
  static CodeOwners of(Path root) {
    CodeOwners owners = new CodeOwners();
    for (String place : PLACES) {
      Path file = root.resolve(place);
      if (Files.exists(file)) {
        owners.read(file, place, root);
        break;
      }
    }
    return owners;
  }

  private void read(Path file, String place, Path root) {
    try {
      byte[] bytes = RegularFile.read(RootBound.of(root).real(file), MAX_BYTES);
      String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\\R", -1);
      for (int i = 0; i < lines.length; i++) {
        add(lines[i].strip(), place + ":" + (i + 1));
      }
    } catch (IOException e) {
      faults.add("%s is not used: %s".formatted(place, Reasons.of(e)));
    }
  }

  private void add(String line, String place) {
    Matcher section = SECTION.matcher(line);
    if (section.matches()) {
      String owners = section.group("owners");
      sections.add(new Section(owners == null ? List.of() : words(owners), new ArrayList<>()));
      return;
    }
    List<String> words = words(line);
    if (words.isEmpty()) {
      return;
    }
    Section last = sections.get(sections.size() - 1);
    List<String> owners = words.subList(1, words.size());
    try {
      last.lines.add(
          new Line(
              OwnerPattern.parse(words.get(0)),
              owners.isEmpty() ? last.owners : List.copyOf(owners)));
    } catch (IllegalArgumentException e) {
      faults.add("%s is passed over: %s".formatted(place, e.getMessage()));
    }
  }

  /**
   * The words of a line before a comment; a backslash takes the meaning from a space or {@code #}.
   */
  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= line.length(); i++) {
      char c = i < line.length() ? line.charAt(i) : ' ';
      if (c == '#' && word.length() == 0) {
        break;
      }
      if (c == '\\' && i + 1 < line.length()) {
        word.append(line.charAt(++i));
      } else if (!Character.isWhitespace(c)) {
        word.append(c);
      } else if (word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }

  /** What of the file could not be used, for people. */
  List<String> faults() {
    return faults;
  }

  /** The owners of a path relative to the top, with {@code /}. */
  List<String> of(String path) {
    Set<String> owners = new LinkedHashSet<>();
    sections.forEach(section -> section.last(path).ifPresent(line -> owners.addAll(line.owners())));
    return List.copyOf(owners);
  }
}
