package org.articlint.cli.start;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Makes the class archive: the loaded classes as one file, which the JVM maps into memory instead
 * of reading, parsing and verifying the classes at each start. A JVM silently ignores an archive
 * that another build of Java made, or for jars with another path, size or time of change, and then
 * takes 1.7 times as long to start. So a run that had to do without its archive makes a new one at
 * its end, where the launcher says: in the user's cache directory.
 *
 * <p>See <a href="https://openjdk.org/jeps/310">JEP 310, Application Class-Data Sharing</a>.
 */
public final class ClassArchive {

  /** The system property in which the launcher passes on the path of the archive. */
  static final String PROPERTY = "articlint.class-archive";

  private static final long SECONDS_WITHOUT_NOTICE = 1;

  private final Path file;
  private final String classPath = System.getProperty("java.class.path");
  private final Class<?> training;
  private final PrintWriter err;

  private ClassArchive(Path file, Class<?> training, PrintWriter err) {
    this.file = file;
    this.training = training;
    this.err = err;
  }

  /**
   * Makes the archive unless this JVM uses it. A failure, in a directory that cannot be written for
   * example, only means that the next start is not faster.
   *
   * @param training a program that needs the classes of every run
   * @param err gets a notice when this takes longer than a second
   */
  public static void makeIfUnused(Class<?> training, PrintWriter err) {
    String file = System.getProperty(PROPERTY, "");
    if (file.isEmpty() || System.getProperty("java.vm.info", "").contains("sharing")) {
      return;
    }
    try {
      new ClassArchive(Path.of(file), training, err).makeOnce();
    } catch (IOException e) {
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Makes the archive unless another process is making it, or this was tried before with the same
   * Java and jars: then the JVM has other reasons to do without, such as an option of the user.
   */
  private void makeOnce() throws IOException, InterruptedException {
    Files.createDirectories(file.resolveSibling(""));
    try (FileChannel channel =
            FileChannel.open(
                sibling(".tried-for"),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      byte[] wanted = javaAndJars().getBytes(StandardCharsets.UTF_8);
      if (lock == null || isContent(channel, wanted)) {
        return;
      }
      try {
        make();
        removeOthers();
      } finally {
        channel.truncate(0).write(ByteBuffer.wrap(wanted), 0);
      }
    }
  }

  private Path sibling(String suffix) {
    return file.resolveSibling(file.getFileName() + suffix);
  }

  /** Describes everything that an archive has to fit. */
  private String javaAndJars() throws IOException {
    StringBuilder text = new StringBuilder();
    for (String property : List.of("java.vm.name", "java.vm.version", "java.home")) {
      text.append(System.getProperty(property)).append('\n');
    }
    for (String jar : classPath.split(File.pathSeparator, -1)) {
      Path path = Path.of(jar);
      text.append(path).append(' ').append(Files.size(path));
      text.append(' ').append(Files.getLastModifiedTime(path)).append('\n');
    }
    return text.toString();
  }

  private static boolean isContent(FileChannel channel, byte[] bytes) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(bytes.length);
    channel.read(buffer, 0);
    return channel.size() == bytes.length && buffer.flip().equals(ByteBuffer.wrap(bytes));
  }

  /** Records the classes of a training run, and has a JVM write them to the archive. */
  private void make() throws IOException, InterruptedException {
    Path directory = Files.createTempDirectory("articlint-training");
    IsolatedJava java = new IsolatedJava(directory);
    Path list = sibling(".classes");
    Path aside = sibling(".new");
    try {
      Process run =
          java.start(
              "-Xshare:off",
              "-XX:DumpLoadedClassList=" + list,
              "-cp",
              classPath,
              training.getName());
      if (!run.waitFor(SECONDS_WITHOUT_NOTICE, TimeUnit.SECONDS)) {
        err.println("articlint: preparing faster starts, once for this Java and directory ...");
      }
      run.waitFor();
      Process dump =
          java.start(
              // From JDK 24 on, classes can be kept linked.
              "-XX:+IgnoreUnrecognizedVMOptions",
              "-XX:+AOTClassLinking",
              // Only this collector writes objects to the archive; it is no default on small
              // machines.
              "-XX:+UseG1GC",
              "-Xshare:dump",
              "-XX:SharedClassListFile=" + list,
              "-XX:SharedArchiveFile=" + aside,
              "-cp",
              classPath);
      if (dump.waitFor() == 0) {
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
      }
    } finally {
      Files.deleteIfExists(list);
      Files.deleteIfExists(aside);
      delete(directory);
    }
  }

  /** Removes the archives of what is gone from the directory of all archives. */
  private void removeOthers() throws IOException {
    Path jar = Path.of(classPath.split(File.pathSeparator, -1)[0]).toAbsolutePath();
    String lib = jar.resolveSibling("").toString().replace(":", "");
    int at = file.toString().indexOf(lib + File.separator + "java");
    if (at > 0) {
      new GoneInstallations(Path.of(file.toString().substring(0, at))).remove();
    }
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
