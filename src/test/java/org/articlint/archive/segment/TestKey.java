package org.articlint.archive.segment;

import com.google.common.jimfs.Jimfs;
import java.util.Optional;

/** The key of the user who runs the tests. */
public final class TestKey {

  public static final IndexKey KEY =
      new IndexKey(Optional.of(Jimfs.newFileSystem().getPath("cache/index-key")));

  private TestKey() {}
}
