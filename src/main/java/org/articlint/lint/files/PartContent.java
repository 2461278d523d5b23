package org.articlint.lint.files;

import java.io.IOException;
import org.articlint.article.TextStart;
import org.articlint.parse.container.Part;

/** The content of an article that is a part of a file. */
record PartContent(ContainerBytes file, Part part) implements ArticleContent {

  @Override
  public byte[] bytes(int most) throws IOException {
    return file.read(part.offset(), (int) Math.min(part.length(), most));
  }

  @Override
  public TextStart start() {
    return part.start();
  }

  /** Whether the file is on the disk, and not in git or with an editor. */
  boolean isOnDisk() {
    return file instanceof ContainerBytes.OnDisk;
  }
}
