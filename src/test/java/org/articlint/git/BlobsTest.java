package org.articlint.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Reads contents from real git, and from programs in its place that fail. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BlobsTest {

  private static final int PLENTY = 1 << 20;

  @TempDir Path directory;
  @TempDir Path programs;
  private GitRepository repository;

  @BeforeEach
  void makeRepository() throws Exception {
    repository = GitRepository.init(directory);
    repository.write("folder/ä b.md", "hello\n");
    repository.write("empty.md", "");
    repository.commit();
  }

  @Test
  void contentsAreReadByNameAndById() throws Exception {
    String id = repository.git("rev-parse", "HEAD:folder/ä b.md");
    try (Blobs blobs = new Blobs(new Git(directory))) {
      assertEquals("hello\n", text(blobs, "HEAD:folder/ä b.md", PLENTY));
      assertEquals("", text(blobs, "HEAD:empty.md", PLENTY));
      assertEquals("hello\n", text(blobs, id, PLENTY));
    }
  }

  @Test
  void noMoreIsReadThanAskedFor() throws Exception {
    try (Blobs blobs = new Blobs(new Git(directory))) {
      assertEquals("hello", text(blobs, "HEAD:folder/ä b.md", 5));
      assertEquals("hello\n", text(blobs, "HEAD:folder/ä b.md", 6));
      assertEquals("hello\n", text(blobs, "HEAD:folder/ä b.md", 7));
      assertEquals("", text(blobs, "HEAD:folder/ä b.md", 0));
    }
  }

  @Test
  void whatIsNoFileIsRefusedAndTheNextAnswerIsRight() throws Exception {
    try (Blobs blobs = new Blobs(new Git(directory))) {
      assertRefused(blobs, "HEAD:gone.md", "git has no content for it: HEAD:gone.md missing");
      // Words of a header in the name.
      assertRefused(blobs, "HEAD:x blob", "git has no content for it: HEAD:x blob missing");
      String tree = repository.git("rev-parse", "HEAD:folder");
      assertRefused(blobs, "HEAD:folder", "git has no content for it: " + tree + " tree 35");
      assertRefused(
          blobs, "HEAD:a\nb", "git cannot be asked for a name that contains a line break");
      assertEquals("hello\n", text(blobs, "HEAD:folder/ä b.md", PLENTY));
    }
  }

  @Test
  void treesAreFoundByName() throws Exception {
    String head = repository.git("rev-parse", "HEAD^{tree}");
    try (Blobs blobs = new Blobs(new Git(directory))) {
      assertEquals(head, blobs.tree("HEAD^{tree}"));
      assertEquals("", blobs.tree("HEAD:empty.md"));
      assertEquals("", blobs.tree("nowhere^{tree}"));
      assertEquals("hello\n", text(blobs, "HEAD:folder/ä b.md", PLENTY));
    }
  }

  @Test
  void moreErrorsThanAPipeHoldsDoNotBlockTheAnswers() throws Exception {
    String noisy = "yes warning | head -c 300000 >&2; exec git \"$@\"";
    try (Blobs blobs = new Blobs(new Git(directory, GitRepository.program(programs, noisy)))) {
      assertEquals("hello\n", text(blobs, "HEAD:folder/ä b.md", PLENTY));
    }
  }

  @Test
  void aProcessThatDoesNotAnswerGivesItsReason() throws Exception {
    try (Blobs blobs = new Blobs(new Git(programs))) {
      IOException failure = assertThrows(IOException.class, () -> blobs.read("HEAD:a", PLENTY));
      assertTrue(
          failure.getMessage().startsWith("git cat-file failed: fatal: not a git repository"),
          failure.getMessage());
      // It is asked again when it has long ended.
      failure = assertThrows(IOException.class, () -> blobs.tree("HEAD^{tree}"));
      assertTrue(
          failure.getMessage().startsWith("git cat-file failed: fatal: not a git repository"),
          failure.getMessage());
    }
  }

  @Test
  void aProcessThatDiesInTheMiddleOfAnAnswerIsAFailure() throws Exception {
    String id = "1".repeat(40);
    String half =
        "read name; printf '%s blob 10\\nhalf' >&1; echo 'fatal: disk' >&2; exit 128".formatted(id);
    try (Blobs blobs = new Blobs(new Git(directory, GitRepository.program(programs, half)))) {
      assertRefused(blobs, "HEAD:a", "git cat-file failed: fatal: disk");
    }
    String header = "read name; printf '%s bl'; exit 1".formatted(id);
    try (Blobs blobs = new Blobs(new Git(directory, GitRepository.program(programs, header)))) {
      assertRefused(blobs, "HEAD:a", "git cat-file failed: exit code 1");
    }
  }

  private static String text(Blobs blobs, String object, int maxBytes) throws IOException {
    return new String(blobs.read(object, maxBytes), StandardCharsets.UTF_8);
  }

  private static void assertRefused(Blobs blobs, String object, String message) {
    assertEquals(
        message, assertThrows(IOException.class, () -> blobs.read(object, PLENTY)).getMessage());
  }
}
