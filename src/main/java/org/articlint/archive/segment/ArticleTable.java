package org.articlint.archive.segment;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.articlint.archive.column.Column;
import org.articlint.archive.column.ColumnSpace;
import org.articlint.archive.column.IntList;
import org.articlint.archive.text.ContentHash;

/**
 * The articles of a segment, numbered in the order of their paths.
 *
 * @param pathEnds the offset in {@code paths} at which each path ends, in bytes
 * @param paths the paths in UTF-8
 * @param contents the {@link ContentHash} of each article, two numbers each
 * @param versions the {@link VersionTree.Key} of each article, three numbers each; empty when no
 *     path names a version
 * @param paragraphEnds for each article, the number of its last paragraph plus one
 * @param pieces the hashes of the pieces of each article, ascending
 */
public record ArticleTable(
    Column pathEnds,
    Column paths,
    Column contents,
    Column versions,
    Column paragraphEnds,
    PieceLists pieces) {

  int size() {
    return pathEnds.ints();
  }

  public String path(int article) {
    byte[] bytes = paths.bytes(pathEnds.start(article), pathEnds.end(article));
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Returns the number of the article with a path, or -1. */
  int find(String path) {
    int low = 0;
    int high = size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = path(middle).compareTo(path);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  ContentHash content(int article) {
    return new ContentHash(contents.longAt(2 * article), contents.longAt(2 * article + 1));
  }

  /** Returns whether some paths name versions of a documentation. */
  public boolean hasVersions() {
    return versions.size() > 0;
  }

  public VersionTree.Key version(int article) {
    return hasVersions()
        ? new VersionTree.Key(
            versions.longAt(3 * article),
            versions.longAt(3 * article + 1),
            versions.longAt(3 * article + 2))
        : VersionTree.keyOf(path(article));
  }

  public int firstParagraph(int article) {
    return paragraphEnds.start(article);
  }

  public int endOfParagraphs(int article) {
    return paragraphEnds.end(article);
  }

  /** Returns the article that contains a paragraph. */
  public int articleOf(int paragraph) {
    int low = 0;
    int high = size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (paragraphEnds.end(middle) <= paragraph) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Collects articles in the order of their paths. */
  static final class Builder {
    private final List<byte[]> paths = new ArrayList<>();
    private final List<ContentHash> contents = new ArrayList<>();
    private final IntList paragraphEnds = new IntList();
    private final PieceLists.Builder pieces = new PieceLists.Builder();
    private String last = "";
    private int bytes;
    private boolean hasVersions;

    void withVersions() {
      hasVersions = true;
    }

    void add(String path, ContentHash content) {
      if (!paths.isEmpty() && path.compareTo(last) <= 0) {
        throw new IllegalArgumentException("articles must be added in the order of their paths");
      }
      hasVersions = hasVersions || VersionTree.isNamed(path);
      last = path;
      byte[] encoded = path.getBytes(StandardCharsets.UTF_8);
      bytes += encoded.length;
      paths.add(encoded);
      contents.add(content);
    }

    /** Adds the different pieces of the last article, ascending. */
    void addPieces(int[] hashes) {
      pieces.add(hashes);
    }

    void endParagraphs(int end) {
      paragraphEnds.add(end);
    }

    ArticleTable build(ColumnSpace space) {
      byte[] joined = new byte[bytes];
      int[] ends = new int[paths.size()];
      long[] hashes = new long[2 * paths.size()];
      int at = 0;
      for (int i = 0; i < ends.length; i++) {
        byte[] path = paths.get(i);
        System.arraycopy(path, 0, joined, at, path.length);
        at += path.length;
        ends[i] = at;
        hashes[2 * i] = contents.get(i).high();
        hashes[2 * i + 1] = contents.get(i).low();
      }
      return new ArticleTable(
          Column.ofInts(ends),
          Column.of(joined),
          Column.ofLongs(hashes),
          hasVersions ? versions() : Column.EMPTY,
          Column.ofInts(paragraphEnds.toArray()),
          pieces.build(space));
    }

    private Column versions() {
      long[] trees = new long[3 * paths.size()];
      for (int i = 0; i < paths.size(); i++) {
        VersionTree.Key version =
            VersionTree.keyOf(new String(paths.get(i), StandardCharsets.UTF_8));
        trees[3 * i] = version.parent();
        trees[3 * i + 1] = version.version();
        trees[3 * i + 2] = version.article();
      }
      return Column.ofLongs(trees);
    }
  }
}
