package org.articlint.lint.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articlint.archive.segment.SegmentBuilder;
import org.articlint.archive.segment.StoredIndex;
import org.articlint.archive.text.ContentHash;
import org.articlint.archive.text.FactsBuilder;
import org.articlint.archive.text.Slots;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.ArticleFilter;
import org.articlint.lint.files.ConfigFormats;
import org.articlint.rule.config.ConfigOptions;
import org.articlint.rule.config.Configs;
import org.articlint.rule.pack.ShippedPacks;
import org.articlint.rule.yaml.ConfigException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is in an index already, by the bytes of the files. */
class WorkTreeListingTest {

  private FileSystem files;
  private Path root;

  @BeforeEach
  void makeRoot() throws IOException {
    files = Jimfs.newFileSystem(Configuration.unix());
    root = Files.createDirectories(files.getPath("/site"));
    Files.writeString(root.resolve("articlint.yaml"), "fail-on: error\n");
    Files.writeString(root.resolve(".gitignore"), "none\n");
    for (String name : List.of("a.md", "b.md", "c.md")) {
      Files.writeString(root.resolve(name), name);
    }
  }

  @AfterEach
  void close() throws IOException {
    files.close();
  }

  @Test
  void anArchiveIsListedOnceForAllOfItsIndexes() throws Exception {
    ArchiveListing listing = listing();
    listing.step(StoredIndex.EMPTY, root);
    Files.writeString(root.resolve("d.md"), "d.md");
    assertEquals(List.of("a.md", "b.md", "c.md"), changed(listing.step(StoredIndex.EMPTY, root)));
    assertEquals(
        List.of("a.md", "b.md", "c.md", "d.md"), changed(listing().step(StoredIndex.EMPTY, root)));
  }

  @Test
  void withoutAnIndexEveryArticleIsNew() throws ConfigException {
    ArchiveListing.Step step = listing().step(StoredIndex.EMPTY, root);
    assertEquals(List.of("a.md", "b.md", "c.md"), changed(step));
    assertEquals(StoredIndex.EMPTY, step.from());
  }

  @Test
  void onlyChangedAndNewArticlesAreReadAgain() throws IOException, ConfigException {
    StoredIndex stored = stored("a.md", "b.md", "c.md");
    Files.writeString(root.resolve("b.md"), "other");
    Files.delete(root.resolve("c.md"));
    Files.writeString(root.resolve("d.md"), "new");
    ArchiveListing.Step step = listing().step(stored, root);
    assertEquals(List.of("b.md", "d.md"), changed(step));
    assertEquals(Set.of("c.md"), step.changes().gone());
    assertEquals(3, step.changes().size());
    assertEquals(Optional.empty(), step.tree());
  }

  @Test
  void anIndexThatIsUpToDateKeepsItsTree() throws ConfigException, IOException {
    ArchiveListing.Step step = listing().step(stored("a.md", "b.md", "c.md"), root);
    assertEquals(0, step.changes().size());
    assertEquals(Optional.of("tree"), step.tree());
  }

  @Test
  void anIndexOfAnotherConfigurationIsNotUsed() throws IOException, ConfigException {
    StoredIndex stored = stored("a.md", "b.md", "c.md");
    Files.writeString(root.resolve(".gitignore"), "another\n");
    assertEquals(List.of(), changed(listing().step(stored, root)));
    Files.writeString(root.resolve("articlint.yaml"), "extends: [recommended]\n");
    ArchiveListing.Step step = listing().step(stored, root);
    assertEquals(List.of("a.md", "b.md", "c.md"), changed(step));
    assertEquals(StoredIndex.EMPTY, step.from());
  }

  /** Such a file decides whether {@code .md} is read as MDX. */
  @Test
  void anIndexOfAnotherConfigurationOfDocusaurusIsNotUsed() throws IOException, ConfigException {
    StoredIndex without = stored("a.md", "b.md", "c.md");
    Path site = root.resolve("docusaurus.config.js");
    Files.writeString(site, "module.exports = {};");
    assertEquals(StoredIndex.EMPTY, listing().step(without, root).from());
    StoredIndex with = watching(without, "docusaurus.config.js");
    assertEquals(with, listing().step(with, root).from());
    Files.writeString(site, "module.exports = {markdown: {format: 'md'}};");
    assertEquals(StoredIndex.EMPTY, listing().step(with, root).from());
    Files.delete(site);
    assertEquals(StoredIndex.EMPTY, listing().step(with, root).from());
    assertEquals(without, listing().step(without, root).from());
  }

  @Test
  void anIndexOfAConfigurationThatIsGoneIsNotUsed() throws IOException, ConfigException {
    Path config = Files.createDirectory(root.resolve("sub")).resolve("articlint.yaml");
    Files.writeString(config, "formats: {\"*.md\": text}\n");
    StoredIndex stored = watching(stored("a.md", "b.md", "c.md"), "sub/articlint.yaml");
    Files.delete(config);
    assertEquals(StoredIndex.EMPTY, listing().step(stored, root).from());
  }

  @Test
  void anArticleIsKnownByItsPathOnceItWasListed() throws ConfigException {
    WorkTreeListing listing = listing();
    assertEquals(Optional.empty(), listing.article("a.md"));
    listing.step(StoredIndex.EMPTY, root);
    assertEquals("a.md", listing.article("a.md").orElseThrow().path());
    assertEquals(Optional.empty(), listing.article("z.md"));
  }

  @Test
  void aFileThatCannotBeReadHasNoHash() {
    assertEquals(ContentHash.NONE, WorkTreeListing.hash(root.resolve("none.md")));
  }

  private WorkTreeListing listing() {
    Configs configs =
        new Configs(
            root,
            root,
            Optional.empty(),
            true,
            ConfigOptions.withPacks(new ShippedPacks(), List.of()));
    return new WorkTreeListing(
        root, new ArticleFilter(root, configs, new ConfigFormats(root, root)), 2);
  }

  private StoredIndex stored(String... paths) throws IOException {
    SegmentBuilder builder = new SegmentBuilder(80);
    for (String path : paths) {
      builder.add(
          path,
          ContentHash.of(Files.readAllBytes(root.resolve(path))),
          new FactsBuilder(Slots.NONE, 12, 6).build());
    }
    Map<String, ContentHash> watched = new HashMap<>();
    for (String name : List.of("articlint.yaml", ".gitignore")) {
      watched.put(name, WorkTreeListing.hash(root.resolve(name)));
    }
    return new StoredIndex(List.of(builder.build()), Optional.of("tree"), watched);
  }

  /** The same index, made while another file decided how articles are read. */
  private StoredIndex watching(StoredIndex index, String file) {
    Map<String, ContentHash> watched = new HashMap<>(index.watched());
    watched.put(file, WorkTreeListing.hash(root.resolve(file)));
    return new StoredIndex(index.segments(), index.tree(), watched);
  }

  private static List<String> changed(ArchiveListing.Step step) {
    return step.changes().changed().stream().map(ArticleFile::path).toList();
  }
}
