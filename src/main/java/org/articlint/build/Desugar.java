package org.articlint.build;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Replaces what compiled classes link at run time: lambdas by classes of their own, strings that
 * are joined by calls of {@link StringBuilder}, and what compares records by code that does. On JDK
 * 17, the first use of a lambda takes a tenth of a millisecond even where its class comes from a
 * class archive, and that of any other class a hundredth. A check of one article uses three hundred
 * lambdas: without them it takes 0.86 times the CPU time. The first string that is joined takes
 * eight milliseconds; javac can avoid that, but not in libraries, which come as classes. The first
 * comparison of a record takes twenty milliseconds.
 *
 * <p>Lambdas that must be serializable or have marker interfaces stay as they are.
 */
public final class Desugar {

  /**
   * The first version of class files with nests, in which a class may call private methods of
   * another.
   */
  private static final int JAVA_11 = 55;

  /**
   * The file of a class that this program made; its name is a constant of the class that uses it.
   */
  private static final Pattern MADE = Pattern.compile("(?<name>(?<user>.+)\\$Lambda\\d+)\\.class");

  private final Path root;
  private final Map<String, Set<String>> nests = new TreeMap<>();

  private Desugar(Path root) {
    this.root = root;
  }

  /**
   * Rewrites the class files below the given directory.
   *
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    rewrite(Path.of(args[0]));
  }

  /** Rewrites the class files below a directory, where there is something to rewrite. */
  static void rewrite(Path root) throws IOException {
    Desugar classes = new Desugar(root);
    for (Path file : classes.files()) {
      classes.rewriteClass(file);
    }
    classes.addNestMembers();
    classes.removeUnused();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    }
  }

  private void rewriteClass(Path file) throws IOException {
    ClassReader reader = new ClassReader(Files.readAllBytes(file));
    if (reader.readUnsignedShort(6) < JAVA_11) {
      return;
    }
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    DesugarVisitor visitor = new DesugarVisitor(writer);
    reader.accept(visitor, 0);
    if (!visitor.hasChanged()) {
      return;
    }
    Files.write(file, writer.toByteArray());
    for (LambdaClass lambda : visitor.lambdas()) {
      Files.write(path(lambda.name()), lambda.toBytes(visitor.nestHost()));
      nests.computeIfAbsent(visitor.nestHost(), host -> new TreeSet<>()).add(lambda.name());
    }
  }

  /** A class may call private methods of another only if the host of their nest names both. */
  private void addNestMembers() throws IOException {
    for (Map.Entry<String, Set<String>> nest : nests.entrySet()) {
      Path host = path(nest.getKey());
      ClassReader reader = new ClassReader(Files.readAllBytes(host));
      ClassWriter writer = new ClassWriter(reader, 0);
      reader.accept(
          new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public void visitEnd() {
              nest.getValue().forEach(this::visitNestMember);
              super.visitEnd();
            }
          },
          0);
      Files.write(host, writer.toByteArray());
    }
  }

  /** Removes what an earlier build made for a class that is gone, or has other lambdas now. */
  private void removeUnused() throws IOException {
    for (Path file : files()) {
      Matcher made = MADE.matcher(String.valueOf(file.getFileName()));
      if (made.matches()) {
        Path user = file.resolveSibling(made.group("user") + ".class");
        if (!Files.exists(user)
            || !Files.readString(user, ISO_8859_1).contains(made.group("name"))) {
          Files.delete(file);
        }
      }
    }
  }

  private Path path(String name) {
    return root.resolve(name + ".class");
  }
}
