package org.articlint.parse.wordpress;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.article.TextStart;
import org.articlint.parse.container.Container;
import org.articlint.parse.container.ContainerException;
import org.articlint.parse.container.Part;
import org.articlint.parse.reader.ArticleReader;

/**
 * An export of WordPress: RSS with further elements, in which each post is an item (WordPress
 * eXtended RSS, as {@code wp-admin/includes/export.php} of WordPress writes it).
 *
 * @param profile which posts are read, and how
 */
public record WordPressExport(WordPressProfile profile) implements Container {

  /** Some exports that were edited have {@code https:}. */
  private static final Pattern NAMESPACE =
      Pattern.compile(
          "xmlns:[^\\s=\"'<>]{1,40}+\\s*+=\\s*+[\"']\\s*+https?://wordpress\\.org/export/");

  private static final String ITEM = "item";
  private static final Pattern ENCODING = Pattern.compile("encoding\\s*+=\\s*+[\"']([^\"']++)");
  private static final Set<String> READABLE = Set.of("utf-8", "utf8", "us-ascii", "ascii");

  /** One that is saved as UTF-16 is an export, too; dividing it tells the fault. */
  @Override
  public boolean begins(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1).replace("\0", "");
    return NAMESPACE.matcher(text).find();
  }

  @Override
  public ArticleReader reader() {
    return new WordPressReader(profile);
  }

  @Override
  public void split(String path, InputStream file, Parts parts) throws IOException {
    new Split(new MarkupScanner(file), parts).run();
  }

  /** A run through one file. */
  private final class Split {
    private final MarkupScanner scanner;
    private final Parts parts;

    /** How many posts there were of each name. */
    private final Map<String, Integer> names = new HashMap<>();

    /** How many elements called {@code item} are open. */
    private int depth;

    private long offset;
    private TextStart start = TextStart.TOP;
    private String id = "";
    private String type = "";
    private String status = "";
    private boolean isWhole;

    Split(MarkupScanner scanner, Parts parts) {
      this.scanner = scanner;
      this.parts = parts;
    }

    void run() throws IOException {
      for (MarkupScanner.Kind kind = scanner.next();
          kind != MarkupScanner.Kind.END_OF_FILE;
          kind = scanner.next()) {
        switch (kind) {
          case INSTRUCTION -> checkEncoding(scanner.name());
          case START -> begin();
          case END -> end();
          default -> {
            // An empty element says nothing.
          }
        }
      }
      if (depth > 0) {
        throw new ContainerException(
            "it ends in the middle of the post that begins on line %s; export it again"
                .formatted(start.line()));
      }
      if (!isWhole) {
        throw new ContainerException(
            "it ends before </rss>, so posts may be missing; export it again");
      }
    }

    private void begin() throws ContainerException {
      Namespaces.check(scanner.attributes());
      if (!scanner.name().equals(ITEM)) {
        return;
      }
      depth++;
      if (depth == 1) {
        offset = scanner.markOffset();
        start = scanner.markStart();
        id = "";
        type = "";
        status = "";
      }
    }

    private void end() throws IOException {
      switch (scanner.name()) {
        case "wp:post_id" -> id = scanner.textBefore();
        case "wp:post_type" -> type = scanner.textBefore();
        case "wp:status" -> status = scanner.textBefore();
        case "rss" -> isWhole = true;
        case ITEM -> endItem();
        default -> {
          // Its reader looks at the others.
        }
      }
    }

    private void endItem() throws IOException {
      if (depth == 1) {
        parts.accept(
            new Part(
                name(), offset, scanner.offset() - offset, start, !profile.reads(type, status)));
      }
      depth = Math.max(0, depth - 1);
    }

    /**
     * The name of a post. Its place among those of the same number counts, and not its place in the
     * file, which changes with each post before it.
     */
    private String name() {
      boolean isNumber = id.matches("\\d{1,18}+");
      String name = isNumber ? "post-" + id : ITEM;
      int count = names.merge(name, 1, Integer::sum);
      return isNumber && count == 1 ? name : name + "-" + count;
    }

    private static void checkEncoding(String instruction) throws ContainerException {
      Matcher encoding = ENCODING.matcher(instruction);
      if (encoding.find() && !READABLE.contains(encoding.group(1).toLowerCase(Locale.ROOT))) {
        throw new ContainerException(
            "it is saved as %s, not as UTF-8; WordPress itself exports UTF-8"
                .formatted(encoding.group(1)));
      }
    }
  }
}
