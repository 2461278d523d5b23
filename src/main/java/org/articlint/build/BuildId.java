package org.articlint.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes a hash of everything that decides what a build finds: its classes and resources, and the
 * POM, which names the versions of the libraries. What one build has found is not believed by
 * another.
 */
public final class BuildId {

  private static final String FILE = "org/articlint/rule/build-id";

  private BuildId() {}

  /**
   * Writes the hash into the directory of classes.
   *
   * @param args the directory, and the POM
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    Path classes = Path.of(args[0]);
    Files.writeString(classes.resolve(FILE), of(classes, Path.of(args[1])));
  }

  /** Returns the hash, in hex digits. */
  static String of(Path classes, Path pom) throws IOException {
    MessageDigest digest = sha256();
    add(digest, "pom", Files.readAllBytes(pom));
    for (Path file : files(classes)) {
      String name = classes.relativize(file).toString().replace('\\', '/');
      if (!name.equals(FILE)) {
        add(digest, name, Files.readAllBytes(file));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<Path> files(Path classes) throws IOException {
    try (Stream<Path> all = Files.walk(classes)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void add(MessageDigest digest, String name, byte[] bytes) {
    String head = name + '\0' + bytes.length + '\0';
    digest.update(head.getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
