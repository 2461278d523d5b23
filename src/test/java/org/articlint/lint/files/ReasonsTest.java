package org.articlint.lint.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class ReasonsTest {

  @Test
  void reasonsAreForPeople() {
    assertEquals("permission denied", Reasons.of(new AccessDeniedException("a.md")));
    assertEquals(
        "there is no such file, or it is a link that leads nowhere",
        Reasons.of(new NoSuchFileException("a.md")));
    assertEquals(
        "the link leads to itself",
        Reasons.of(new FileSystemException("a", null, "Too many levels of symbolic links")));
    assertEquals("Is a fifo", Reasons.of(new FileSystemException("a", null, "Is a fifo")));
    assertEquals("a.md", Reasons.of(new FileSystemException("a.md")));
    assertEquals("other", Reasons.of(new IOException("other")));
  }
}
