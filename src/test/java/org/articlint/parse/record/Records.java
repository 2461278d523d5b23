package org.articlint.parse.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.articlint.article.Article;
import org.articlint.article.SourceText;
import org.articlint.parse.container.Part;
import org.articlint.parse.head.ProfileKeys;
import org.articlint.parse.html.HtmlReader;
import org.articlint.parse.markdown.MarkdownReader;

/** Reads records for tests. */
final class Records {

  private Records() {}

  /** A profile without faults. */
  static RecordProfile profile(String yaml) {
    return RecordProfiles.of(
        ProfileKeys.read(
            SourceText.of("format: records\n" + yaml),
            (span, message) -> {
              throw new AssertionError(message);
            }));
  }

  static RecordContainer container(RecordProfile profile) {
    boolean isHtml = profile.bodyFormat().equals("html");
    return new RecordContainer(
        profile, (id, text) -> isHtml ? new HtmlReader() : new MarkdownReader());
  }

  /** The parts of a file; also those before a fault. */
  static void split(String file, RecordProfile profile, List<Part> parts) throws IOException {
    split("", file.getBytes(UTF_8), profile, parts);
  }

  /** The parts of a file of a name. */
  static void split(String path, byte[] file, RecordProfile profile, List<Part> parts)
      throws IOException {
    container(profile).split(path, new ByteArrayInputStream(file), parts::add);
  }

  static List<Part> split(String file, String profile) throws IOException {
    List<Part> parts = new ArrayList<>();
    split(file, profile(profile), parts);
    return parts;
  }

  /** What each part has, without the names of columns. */
  static List<String> texts(String file, String profile) throws IOException {
    byte[] bytes = file.getBytes(UTF_8);
    return split(file, profile).stream()
        .map(part -> new String(bytes, (int) part.offset(), (int) part.length(), UTF_8))
        .toList();
  }

  static Article read(String record, String profile) {
    return container(profile(profile)).reader().read("a.jsonl#x", SourceText.of(record));
  }

  /** Reads a record with a profile that ships with articlint. */
  static Article readShipped(String record, String profile) {
    RecordProfile shipped = RecordProfiles.shipped(profile);
    return container(shipped).reader().read("a.json#x", SourceText.of(record));
  }
}
