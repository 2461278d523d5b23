package org.articlint.lint.files;

import java.io.IOException;
import java.io.InputStream;
import org.articlint.article.TextStart;
import org.articlint.parse.container.Container;
import org.articlint.parse.container.Part;
import org.articlint.parse.reader.ArticleReader;

/** A format of files that have a number of articles, none of which is read. */
record CountedArticles(long count) implements Container {

  @Override
  public boolean begins(byte[] head) {
    return true;
  }

  @Override
  public void split(String path, InputStream file, Parts parts) throws IOException {
    for (long i = 1; i <= count; i++) {
      parts.accept(new Part("a-" + i, 0, 0, TextStart.TOP, true));
    }
  }

  @Override
  public ArticleReader reader() {
    throw new AssertionError("nothing is read");
  }
}
