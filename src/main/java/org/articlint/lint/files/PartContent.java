package org.articlint.lint.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.articlint.article.TextStart;
import org.articlint.parse.container.Part;

/** The content of an article that is a part of a file. */
record PartContent(ContainerBytes file, Part part) implements ArticleContent {

  @Override
  public byte[] bytes(int most) throws IOException {
    byte[] bytes = file.read(part.offset(), (int) Math.min(part.length(), most));
    byte[] head = part.head().getBytes(StandardCharsets.UTF_8);
    if (head.length == 0) {
      return bytes;
    }
    byte[] both = Arrays.copyOf(head, head.length + bytes.length);
    System.arraycopy(bytes, 0, both, head.length, bytes.length);
    return both;
  }

  @Override
  public TextStart start() {
    TextStart start = part.start();
    int lines = (int) part.head().lines().count();
    return new TextStart(start.line() - lines, start.column(), start.byteColumn());
  }

  /** Whether the file is on the disk, and not in git or with an editor. */
  boolean isOnDisk() {
    return file instanceof ContainerBytes.OnDisk;
  }
}
