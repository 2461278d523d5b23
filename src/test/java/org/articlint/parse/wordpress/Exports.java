package org.articlint.parse.wordpress;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.SourceText;
import org.articlint.parse.container.Part;

/** Makes exports of WordPress, and reads them. */
public final class Exports {

  static final String BEFORE =
      """
      <?xml version="1.0" encoding="UTF-8" ?>
      <rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/">
      <channel>
      """;

  static final String AFTER = "</channel>\n</rss>\n";

  private Exports() {}

  /** An export with some items. */
  public static String of(String... items) {
    return BEFORE + String.join("", items) + AFTER;
  }

  /** A published post. */
  public static String post(int id, String content) {
    return post(id, "post", "publish", content);
  }

  /** A post of some kind and state. */
  public static String post(int id, String type, String status, String content) {
    return """
        <item>
        <title>Post %s</title>
        <content:encoded><![CDATA[%s]]></content:encoded>
        <wp:post_id>%s</wp:post_id>
        <wp:status><![CDATA[%s]]></wp:status>
        <wp:post_type><![CDATA[%s]]></wp:post_type>
        </item>
        """
        .formatted(id, content, id, status, type);
  }

  /** An item with something in it. */
  static String item(String inner) {
    return "<item>" + inner + "</item>";
  }

  /** Post meta. */
  public static String meta(String key, String value) {
    return "<wp:postmeta><wp:meta_key><![CDATA[%s]]></wp:meta_key>".formatted(key)
        + "<wp:meta_value><![CDATA[%s]]></wp:meta_value></wp:postmeta>".formatted(value);
  }

  static List<Part> split(String export) throws IOException {
    List<Part> parts = new ArrayList<>();
    split(export, parts);
    return parts;
  }

  static void split(String export, List<Part> parts) throws IOException {
    new WordPressExport(WordPressProfile.DEFAULT)
        .split("export.xml", new ByteArrayInputStream(export.getBytes(UTF_8)), parts::add);
  }

  static Article read(String item) {
    return read(item, Map.of());
  }

  /** Reads an item, with the names that a profile gives. */
  static Article read(String item, Map<String, String> names) {
    WordPressProfile profile = new WordPressProfile(List.of(), List.of(), names);
    return new WordPressReader(profile).read("export.xml#post-1", SourceText.of(item));
  }

  /** The text of each paragraph. */
  static List<String> paragraphs(Article article) {
    return article.paragraphs().stream().map(Block.Paragraph::text).toList();
  }

  static Article content(String content) {
    return read(item("<content:encoded><![CDATA[" + content + "]]></content:encoded>"));
  }
}
