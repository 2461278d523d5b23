package org.articlint.cli.server.document;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.articlint.cli.workspace.Workspace;

/** The documents that the editor has open, by their URI. Threads may share it. */
public final class Documents {

  private final Map<String, Document> open = new TreeMap<>();

  /** Adds one that was opened; empty when it is no file. */
  public synchronized Optional<Document> open(String uri, int version, String text) {
    Optional<Path> file = file(uri);
    file.ifPresent(path -> open.put(uri, new Document(uri, path, version, text, true)));
    return file.map(path -> open.get(uri));
  }

  /** Replaces one by what edits make of it; empty when it is not open. */
  public synchronized Optional<Document> edit(String uri, UnaryOperator<Document> edits) {
    Document before = open.get(uri);
    if (before == null) {
      return Optional.empty();
    }
    Document after = edits.apply(before);
    open.put(uri, after);
    return Optional.of(after);
  }

  /** Removes one that was closed; empty when it was not open. */
  public synchronized Optional<Document> close(String uri) {
    return Optional.ofNullable(open.remove(uri));
  }

  /** Returns the document of a URI, if it is open. */
  public synchronized Optional<Document> find(String uri) {
    return Optional.ofNullable(open.get(uri));
  }

  /** Returns the documents of a file; links may give it several names. */
  public synchronized List<Document> of(Path file) {
    List<Document> documents = new ArrayList<>(open.values());
    documents.removeIf(document -> !document.file().equals(file));
    return documents;
  }

  /** Returns the file that a URI names, with its links resolved; empty when it names none. */
  public static Optional<Path> file(String uri) {
    try {
      URI parsed = new URI(uri);
      boolean isFile = "file".equalsIgnoreCase(parsed.getScheme()) && isLocal(parsed);
      return isFile ? Optional.of(Workspace.real(Path.of(parsed))) : Optional.empty();
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }

  private static boolean isLocal(URI uri) {
    return uri.getAuthority() == null && uri.getPath() != null;
  }

  /** Returns the URI of a file. */
  public static String uri(Path file) {
    return file.toUri().toString();
  }
}
