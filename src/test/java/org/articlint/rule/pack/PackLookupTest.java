package org.articlint.rule.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.articlint.article.RootBound;
import org.articlint.rule.yaml.ConfigProblem;
import org.articlint.rule.yaml.SourceFiles;
import org.articlint.rule.yaml.TextFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Packs from files, in memory. */
class PackLookupTest {

  private static final int MEBIBYTE = 1024 * 1024;

  private final FileSystem files = Jimfs.newFileSystem(Configuration.unix());
  private final Path site = files.getPath("/site");
  private final List<ConfigProblem> problems = new ArrayList<>();
  private final PackLookup lookup =
      new PackLookup(new ShippedPacks(), new SourceFiles(RootBound.of(site)), site, problems);

  @BeforeEach
  void makeSite() throws IOException {
    Files.createDirectories(site);
  }

  @AfterEach
  void close() throws IOException {
    files.close();
  }

  @Test
  void aPackIsReadOnceHoweverItIsNamed() throws IOException {
    Path pack = write("own.yaml", "pack: own\ntitle: Ours\nextends: recommended\n");
    Pack read = lookup.file(pack);
    assertEquals("own", read.name());
    assertEquals("Ours", read.title());
    assertEquals(List.of("recommended"), read.parents().stream().map(Pack::name).toList());
    assertSame(read, lookup.file(site.resolve("./own.yaml").normalize()));
    assertSame(read, lookup.within(RootBound.NONE).file(pack));
    assertEquals(List.of(), problems);
  }

  @Test
  void packsThatExtendEachOtherAreReportedOnce() throws IOException {
    write("b.yaml", "pack: b\nextends: a.yaml\n");
    lookup.file(write("a.yaml", "pack: a\nextends: b.yaml\n"));
    assertEquals(
        List.of("a.yaml: the pack extends itself: a.yaml -> b.yaml -> a.yaml"), messages());
  }

  @Test
  void aPackThatTwoOthersExtendIsNoCycle() throws IOException {
    write("base.yaml", "pack: base\n");
    write("b.yaml", "pack: b\nextends: base.yaml\n");
    lookup.file(write("a.yaml", "pack: a\nextends: [base.yaml, b.yaml]\n"));
    assertEquals(List.of(), messages());
  }

  @Test
  void aFileOutsideTheRootIsRefusedEvenBehindALink() throws IOException {
    Path outside = Files.writeString(files.getPath("/outside.yaml"), "pack: outside\n");
    assertReason("it lies outside /site", outside);
    assertReason(
        "a link leads outside /site", Files.createSymbolicLink(site.resolve("in.yaml"), outside));
    assertEquals("outside", lookup.within(RootBound.NONE).file(outside).name());
  }

  @Test
  void aFileMayHaveAMebibyteAndNoByteMore() throws IOException {
    String pack = "pack: p\n";
    Path file = write("big.yaml", pack + "#".repeat(MEBIBYTE - pack.length()));
    assertEquals("p", lookup.file(file).name());
    assertEquals(List.of(), messages());
    assertReason(
        "it has 1048577 bytes; at most 1048576 are read",
        write("more.yaml", "#".repeat(MEBIBYTE + 1)));
    assertReason("it is not a regular file", Files.createDirectory(site.resolve("dir.yaml")));
  }

  @Test
  void aFileThatIsNotUtf8OrNotThereIsRefused() throws IOException {
    Path latin =
        Files.write(site.resolve("l.yaml"), "pack: é\n".getBytes(StandardCharsets.ISO_8859_1));
    assertReason("it is not UTF-8 text", latin);
    assertReason("there is no such file", site.resolve("none.yaml"));
  }

  @Test
  void namesThatAreNoPacksAreReportedWhereTheyStand() throws IOException {
    write("a.yaml", "pack: a\nextends:\n- recomended\n- https://x.org/p.yaml\n- none.yml\n- ''\n");
    lookup.file(site.resolve("a.yaml"));
    assertEquals(
        List.of(
            "a.yaml:3: unknown pack 'recomended', did you mean 'recommended'; expected one of"
                + " recommended, operations, freshness, ai-disclosure, alphanode, or a file ending"
                + " in .yaml",
            "a.yaml:4: packs are not read from the network; copy 'https://x.org/p.yaml' here",
            "a.yaml:5: the pack 'none.yml' cannot be read: there is no such file",
            "a.yaml:6: extends has no value"),
        messages().stream().sorted().toList());
  }

  private void assertReason(String expected, Path file) {
    IOException refused = assertThrows(IOException.class, () -> lookup.file(file));
    assertEquals(expected, TextFiles.reason(refused));
  }

  private List<String> messages() {
    return problems.stream()
        .map(
            each ->
                each.file() + (each.line() == 0 ? "" : ":" + each.line()) + ": " + each.message())
        .toList();
  }

  private Path write(String name, String yaml) throws IOException {
    return Files.writeString(site.resolve(name), yaml);
  }
}
