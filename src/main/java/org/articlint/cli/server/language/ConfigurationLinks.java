package org.articlint.cli.server.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.articlint.article.RootBound;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.article.Value.Sequence;
import org.articlint.cli.server.document.Documents;
import org.articlint.cli.server.document.TextPositions;
import org.articlint.cli.server.yaml.LenientYaml;
import org.articlint.cli.workspace.OpenConfiguration;
import org.eclipse.lsp4j.DocumentLink;

/**
 * Links the files that a configuration or a pack names: packs, profiles of formats, and what it
 * keeps in files of their own. Only files below the root are linked, as only these are read.
 */
public final class ConfigurationLinks {

  /** A list may name thousands of files, each of which is looked for. */
  private static final int MAX = 200;

  private final String text;
  private final Path directory;
  private final RootBound bound;
  private final boolean isPack;
  private final List<DocumentLink> links = new ArrayList<>();

  public ConfigurationLinks(OpenConfiguration configuration) {
    this.text = configuration.text().text();
    this.directory = configuration.text().file().resolveSibling("");
    this.bound = RootBound.of(configuration.root());
    this.isPack = configuration.isPack();
  }

  /** Returns the links, in the order of the text but for those of the top, which come first. */
  public List<DocumentLink> all() {
    Mapping root = LenientYaml.read(text);
    root.entry("extends").map(Entry::value).ifPresent(packs -> addTexts(packs, "Open the pack"));
    if (!isPack) {
      root.entry("formats")
          .map(Entry::value)
          .ifPresent(formats -> addTexts(formats, "Open the profile"));
    }
    addNamed(root);
    return List.copyOf(links);
  }

  private void addTexts(Value value, String tooltip) {
    if (value instanceof Scalar name) {
      add(name, tooltip);
    } else if (value instanceof Sequence list) {
      list.items().forEach(item -> addTexts(item, tooltip));
    } else if (value instanceof Mapping mapping) {
      mapping.entries().forEach(entry -> addTexts(entry.value(), tooltip));
    }
  }

  /** Links each {@code {file: PATH}}. */
  private void addNamed(Value value) {
    if (value instanceof Sequence list) {
      list.items().forEach(this::addNamed);
    } else if (value instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        boolean isOnlyFile = mapping.entries().size() == 1 && entry.key().equals("file");
        if (isOnlyFile && entry.value() instanceof Scalar name) {
          add(name, "Open the file");
        } else {
          addNamed(entry.value());
        }
      }
    }
  }

  private void add(Scalar name, String tooltip) {
    if (links.size() == MAX || name.text().isBlank()) {
      return;
    }
    try {
      Path file = bound.real(directory.resolve(name.text()));
      if (Files.isRegularFile(file)) {
        links.add(
            new DocumentLink(
                TextPositions.range(text, name.span().start(), name.span().end()),
                Documents.uri(file),
                null,
                tooltip));
      }
    } catch (IOException | InvalidPathException e) {
      // The diagnostics say what is wrong with it.
    }
  }
}
