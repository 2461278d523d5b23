package org.articlint.archive.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IndexKeyTest {

  private static final byte[] BYTES = {1, 2, 3};

  private final FileSystem files =
      Jimfs.newFileSystem(
          Configuration.unix().toBuilder().setAttributeViews("basic", "owner", "posix").build());
  private final Path file = files.getPath("/home/.cache/articlint/index-key");
  private final IndexKey key = new IndexKey(Optional.of(file));

  @Test
  void aKeyConfirmsWhatItHasSigned() throws IOException {
    key.make();
    long code = key.code(BYTES, 3);
    assertTrue(key.confirms(code, BYTES, 3));
    assertFalse(key.confirms(code, BYTES, 2));
    assertFalse(key.confirms(code ^ 1, BYTES, 3));
    key.make();
    assertTrue(key.confirms(code, BYTES, 3), "it is kept");
    Files.delete(file);
    assertFalse(key.confirms(code, BYTES, 3));
    key.make();
    assertFalse(key.confirms(code, BYTES, 3), "another one");
  }

  @Test
  void onlyItsOwnerReadsIt() throws IOException {
    key.make();
    assertEquals(16, Files.size(file));
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    try (Stream<Path> beside = Files.list(file.resolveSibling(""))) {
      assertEquals(List.of(file), beside.toList());
    }
  }

  @Test
  void whatIsNoKeyIsReplaced() throws IOException {
    Files.createDirectories(file.resolveSibling(""));
    Files.write(file, new byte[15]);
    assertThrows(IOException.class, () -> key.code(BYTES, 3));
    key.make();
    assertTrue(key.confirms(key.code(BYTES, 3), BYTES, 3));
  }

  @Test
  void withoutAPlaceThereIsNone() {
    assertThrows(IOException.class, IndexKey.NONE::make);
    assertThrows(IOException.class, () -> IndexKey.NONE.code(BYTES, 3));
    assertFalse(IndexKey.NONE.confirms(0, BYTES, 3));
  }
}
