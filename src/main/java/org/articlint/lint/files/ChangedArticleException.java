package org.articlint.lint.files;

import java.io.IOException;

/** An article that is another text than the one in which something was found. */
public final class ChangedArticleException extends IOException {
  private static final long serialVersionUID = 1;

  ChangedArticleException() {
    super("it has changed since it was checked; run the check again");
  }
}
