package org.articlint.archive.segment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;

/**
 * The secret by which the indexes that a user's own runs have made are told from those that come
 * with a checkout. An index leaves out whatever its author likes, and so would hide findings.
 *
 * @param file holds 16 random bytes once an index has been made; empty when there is no place for
 *     it, so that no index is kept
 */
public record IndexKey(Optional<Path> file) {

  private static final int BYTES = 16;

  /** Without a place: no index is ever one's own. */
  public static final IndexKey NONE = new IndexKey(Optional.empty());

  /** Returns whether somebody who has the key computed a code for the first bytes of an array. */
  boolean confirms(long code, byte[] bytes, int length) {
    Optional<byte[]> key = existing();
    return key.isPresent() && SipHash.of(key.get(), bytes, length) == code;
  }

  /**
   * Computes the code for the first bytes of an array.
   *
   * @throws IOException when there is no key
   */
  long code(byte[] bytes, int length) throws IOException {
    byte[] key = existing().orElseThrow(() -> new IOException("the key of indexes cannot be read"));
    return SipHash.of(key, bytes, length);
  }

  /**
   * Returns the hashes by this key, which is made when there is none; empty when none can be kept.
   */
  public Optional<KeyedHash> hash() {
    try {
      make();
      return existing().map(KeyedHash::new);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Optional<byte[]> existing() {
    try {
      if (file.isEmpty() || !Files.isRegularFile(file.get(), LinkOption.NOFOLLOW_LINKS)) {
        return Optional.empty();
      }
      byte[] key = Files.readAllBytes(file.get());
      return key.length == BYTES ? Optional.of(key) : Optional.empty();
    } catch (IOException e) {
      // As if there were none: the index is made again.
      return Optional.empty();
    }
  }

  /**
   * Makes a key when there is none.
   *
   * @throws IOException when none can be kept
   */
  void make() throws IOException {
    if (existing().isPresent()) {
      return;
    }
    Path place = file.orElseThrow(() -> new IOException("there is no place for a key"));
    byte[] key = new byte[BYTES];
    new SecureRandom().nextBytes(key);
    Path directory = Files.createDirectories(place.resolveSibling(""));
    Path aside = directory.resolve("." + place.getFileName() + "." + UUID.randomUUID());
    Files.createFile(aside, forOwner(directory));
    try {
      Files.write(aside, key);
      // Of several processes that make one at once, the last one's counts.
      Files.move(aside, place, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  private static FileAttribute<?>[] forOwner(Path directory) {
    return directory.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
