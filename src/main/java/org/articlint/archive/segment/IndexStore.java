package org.articlint.archive.segment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.articlint.archive.column.CorruptIndexException;
import org.articlint.archive.text.ContentHash;
import org.jspecify.annotations.Nullable;

/**
 * The index of an archive in a directory: immutable segment files and a manifest that names the
 * current ones. Every file is written under a temporary name and renamed, the manifest last, so
 * that a reader sees either the old or the new index, and of two concurrent writers the later one
 * wins. The manifest bears a code that only its user can compute; the names of segments are random,
 * so that nobody else can replace one. Segments that the manifest does not name are removed after a
 * grace period, when no writer can be about to name them.
 */
public final class IndexStore {

  private static final String MANIFEST = "manifest";
  private static final String SEGMENT = ".segment";
  private static final String ASIDE = ".tmp";
  private static final int MAGIC = 0x4c494e31; // "LIN1"

  /** The time after which an unnamed file is removed. */
  private static final Duration GRACE = Duration.ofMinutes(30);

  /** An index with more segments is merged. */
  private static final int MAX_SEGMENTS = 5;

  /**
   * An index is merged when its later segments have more paragraphs than this percentage of those
   * of the first one, or when more than this percentage of articles is dead.
   */
  private static final int MAX_LATER_PERCENT = 10;

  private final Path directory;
  private final IndexKey key;
  private final @Nullable Runnable beforeStep;

  /**
   * Creates a store in a directory, which need not exist yet.
   *
   * @param key tells the user's own indexes from others
   */
  public IndexStore(Path directory, IndexKey key) {
    this(directory, key, null);
  }

  /**
   * Creates a store that can be made to fail.
   *
   * @param beforeStep runs before each change of the file system
   */
  IndexStore(Path directory, IndexKey key, @Nullable Runnable beforeStep) {
    this.directory = directory;
    this.key = key;
    this.beforeStep = beforeStep;
  }

  private void step() {
    if (beforeStep != null) {
      beforeStep.run();
    }
  }

  /**
   * Loads the index; empty when there is none.
   *
   * @throws CorruptIndexException when there is one that cannot be used
   */
  public Optional<StoredIndex> load() {
    try {
      return Optional.of(read());
    } catch (NoSuchFileException e) {
      if (!Files.exists(directory.resolve(MANIFEST))) {
        return Optional.empty();
      }
      // Another process replaced the index after this one had read the manifest.
      return loadAgain();
    } catch (IOException | IllegalArgumentException e) {
      throw corrupt(e);
    }
  }

  private Optional<StoredIndex> loadAgain() {
    try {
      return Optional.of(read());
    } catch (IOException | IllegalArgumentException e) {
      throw corrupt(e);
    }
  }

  private static CorruptIndexException corrupt(Exception cause) {
    String reason =
        cause instanceof FileSystemException fault && fault.getReason() != null
            ? fault.getReason()
            : cause.getMessage();
    CorruptIndexException corrupt = new CorruptIndexException("it cannot be read: " + reason);
    corrupt.initCause(cause);
    return corrupt;
  }

  private StoredIndex read() throws IOException {
    byte[] manifest = Seal.read(directory.resolve(MANIFEST), key);
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(manifest))) {
      if (in.readInt() != MAGIC) {
        throw new CorruptIndexException("the manifest is of another version");
      }
      String tree = in.readUTF();
      Map<String, ContentHash> watched = new HashMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        watched.put(in.readUTF(), new ContentHash(in.readLong(), in.readLong()));
      }
      List<LiveSegment> segments = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        Segment segment = SegmentFile.open(directory.resolve(in.readUTF()));
        long[] dead = new long[in.readInt()];
        for (int i = 0; i < dead.length; i++) {
          dead[i] = in.readLong();
        }
        segments.add(LiveSegment.of(segment, BitSet.valueOf(dead)));
      }
      return new StoredIndex(
          segments, tree.isEmpty() ? Optional.empty() : Optional.of(tree), watched);
    }
  }

  /**
   * Saves an index, merging its segments when there are many.
   *
   * @throws IOException when it cannot be written; the old index then stays valid
   */
  public void save(StoredIndex index) throws IOException {
    step();
    key.make();
    CacheDirectory.make(directory.resolveSibling(""));
    Files.createDirectories(directory);
    List<LiveSegment> segments =
        needsMerging(index.segments()) ? merged(index.segments()) : index.segments();
    List<String> names = new ArrayList<>();
    for (LiveSegment segment : segments) {
      names.add(nameOf(segment));
    }
    write(manifest(index, segments, names));
    tidy(new HashSet<>(names));
  }

  private void write(byte[] manifest) throws IOException {
    Path aside = directory.resolve(UUID.randomUUID() + ASIDE);
    step();
    Files.write(aside, manifest, StandardOpenOption.CREATE_NEW);
    step();
    Files.move(aside, directory.resolve(MANIFEST), StandardCopyOption.ATOMIC_MOVE);
  }

  private byte[] manifest(StoredIndex index, List<LiveSegment> segments, List<String> names)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(MAGIC);
      out.writeUTF(index.tree().orElse(""));
      out.writeInt(index.watched().size());
      for (Map.Entry<String, ContentHash> file : index.watched().entrySet()) {
        out.writeUTF(file.getKey());
        out.writeLong(file.getValue().high());
        out.writeLong(file.getValue().low());
      }
      out.writeInt(segments.size());
      for (int i = 0; i < names.size(); i++) {
        out.writeUTF(names.get(i));
        long[] dead = segments.get(i).dead().toLongArray();
        out.writeInt(dead.length);
        for (long bits : dead) {
          out.writeLong(bits);
        }
      }
    }
    return Seal.on(bytes.toByteArray(), key);
  }

  private static List<LiveSegment> merged(List<LiveSegment> segments) {
    try {
      return List.of(SegmentMerge.of(segments));
    } catch (CollisionException e) {
      // Apart they stay usable: the index compares the words of texts in different segments.
      return segments;
    }
  }

  private static boolean needsMerging(List<LiveSegment> segments) {
    if (segments.size() < 2) {
      return false;
    }
    int later = 0;
    int dead = 0;
    for (int i = 0; i < segments.size(); i++) {
      later += i == 0 ? 0 : segments.get(i).paragraphs();
      dead += segments.get(i).dead().cardinality();
    }
    return segments.size() > MAX_SEGMENTS
        || 100L * later > (long) MAX_LATER_PERCENT * segments.get(0).paragraphs()
        || 100L * dead > (long) MAX_LATER_PERCENT * segments.get(0).articles();
  }

  /** Names the file of a segment, which is written unless it exists. */
  private String nameOf(LiveSegment live) throws IOException {
    Optional<String> known = live.segment().file();
    if (known.isPresent() && Files.exists(directory.resolve(known.get()))) {
      return known.get();
    }
    String name = UUID.randomUUID() + SEGMENT;
    Path aside = directory.resolve(name + ASIDE);
    try {
      step();
      SegmentFile.write(live.segment(), aside);
      step();
      Files.move(aside, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(aside);
    }
    return name;
  }

  private void tidy(Set<String> named) throws IOException {
    step();
    FileTime oldest = FileTime.from(Instant.now().minus(GRACE));
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.toList()) {
        String name = String.valueOf(file.getFileName());
        boolean ours = name.endsWith(SEGMENT) || name.endsWith(ASIDE);
        if (ours && !named.contains(name) && isOlder(file, oldest)) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private static boolean isOlder(Path file, FileTime time) throws IOException {
    try {
      return Files.getLastModifiedTime(file).compareTo(time) < 0;
    } catch (NoSuchFileException e) {
      // Another process renamed or removed it meanwhile.
      return false;
    }
  }

  /** Measures the bytes on disk of the manifest and the segments that it names. */
  public long bytes() throws IOException {
    long bytes = Files.size(directory.resolve(MANIFEST));
    for (LiveSegment live : read().segments()) {
      bytes += Files.size(directory.resolve(live.segment().file().orElseThrow()));
    }
    return bytes;
  }
}
