package org.articlint.lint.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.articlint.article.TextStart;
import org.articlint.parse.container.Container;
import org.jspecify.annotations.Nullable;

/** The articles of a file as it was before a change. It is read once, if one is asked for. */
final class PartsBefore {

  private final String path;
  private final ArticleContent file;
  private final Container container;
  private @Nullable Map<String, PartContent> parts;

  /** Why it cannot be read. */
  private @Nullable IOException fault;

  PartsBefore(String path, ArticleContent file, Container container) {
    this.path = path;
    this.file = file;
    this.container = container;
  }

  /** The former content of an article; it cannot be read when there was none. */
  ArticleContent part(String name) {
    return new PartBefore(this, name);
  }

  /** Whether an article was the same before, perhaps in another place. */
  boolean has(PartContent now) {
    try {
      PartContent before = find(now.part().name());
      return before.part().length() == now.part().length()
          && now.part().length() < ArticleFile.MOST_BYTES_READ
          && Arrays.equals(before.bytes(), now.bytes());
    } catch (IOException e) {
      // What is not known to be the same is judged.
      return false;
    }
  }

  private synchronized PartContent find(String name) throws IOException {
    IOException known = fault;
    if (known != null) {
      throw known;
    }
    Map<String, PartContent> all = parts;
    if (all == null) {
      all = splitOnce();
      parts = all;
    }
    PartContent found = all.get(name);
    if (found == null) {
      throw new NoSuchFileException(name);
    }
    return found;
  }

  private Map<String, PartContent> splitOnce() throws IOException {
    try {
      return split();
    } catch (IOException e) {
      fault = e;
      throw e;
    }
  }

  private Map<String, PartContent> split() throws IOException {
    Map<String, PartContent> all = new HashMap<>();
    ContainerBytes bytes = ContainerBytes.of(file);
    try (InputStream in = bytes.open()) {
      container.split(
          path,
          in,
          part -> {
            ContainedArticles.refuseMore(all.size());
            all.put(part.name(), new PartContent(bytes, part));
          });
    }
    return all;
  }

  private record PartBefore(PartsBefore all, String name) implements ArticleContent {
    @Override
    public byte[] bytes(int most) throws IOException {
      return all.find(name).bytes(most);
    }

    @Override
    public TextStart start() {
      try {
        return all.find(name).start();
      } catch (IOException e) {
        // Its bytes cannot be read either, which tells why.
        return TextStart.TOP;
      }
    }
  }
}
