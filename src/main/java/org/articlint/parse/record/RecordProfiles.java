package org.articlint.parse.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.articlint.parse.head.ProfileKeys;

/** Reads profiles of records: those of a site, and those that ship with articlint. */
public final class RecordProfiles {

  private static final String LISTS = "records";
  private static final String ID = "id";
  private static final String TITLE = "title";
  private static final String BODY = "body";
  private static final String BODY_FORMAT = "body-format";
  private static final String FIELDS = "fields";
  private static final String METADATA = "metadata";
  private static final String WHERE = "where";
  private static final String LOCALE = "locale";

  private static final List<String> KEYS =
      List.of("format", LISTS, ID, TITLE, BODY, BODY_FORMAT, FIELDS, METADATA, WHERE, LOCALE);

  /** The formats that a body may have. */
  private static final List<String> BODY_FORMATS =
      List.of(
          "asciidoc",
          "html",
          "markdown",
          "mdx",
          "multimarkdown",
          "rst",
          "text",
          "wordpress",
          RecordProfile.BY_NAME);

  /** The profiles that ship with articlint, by the names that a configuration uses. */
  private static final Set<String> SHIPPED =
      new TreeSet<>(
          List.of("contentful", "ghost", RecordProfile.FORMAT, "strapi", "wordpress-rest"));

  private RecordProfiles() {}

  /** The names of the profiles that ship with articlint. */
  public static Set<String> names() {
    return SHIPPED;
  }

  /**
   * Reads a profile that ships with articlint.
   *
   * @param name one of {@link #names}
   */
  public static RecordProfile shipped(String name) {
    return of(ProfileKeys.shipped(RecordProfiles.class, name + ".yaml"));
  }

  /** Reads a profile. */
  public static RecordProfile of(ProfileKeys keys) {
    keys.check("profile for records", KEYS);
    Map<Pointer, String> metadata = new LinkedHashMap<>();
    pointers(keys, TITLE, List.of()).forEach(pointer -> metadata.put(pointer, TITLE));
    keys.names(METADATA).forEach((pointer, name) -> metadata.put(new Pointer(pointer), name));
    Map<Pointer, List<String>> where = new LinkedHashMap<>();
    keys.values(WHERE).forEach((pointer, values) -> where.put(new Pointer(pointer), values));
    return new RecordProfile(
        lists(keys),
        pointers(keys, ID, List.of(new Pointer(ID))),
        pointers(keys, BODY, List.of(new Pointer(BODY))),
        bodyFormat(keys),
        pointers(keys, FIELDS, List.of(Pointer.ROOT)),
        metadata,
        where,
        keys.word(LOCALE, ""));
  }

  private static List<String> lists(ProfileKeys keys) {
    return keys.words(LISTS, List.of(), "/data").stream()
        .map(list -> list.startsWith("/") ? list : "/" + list)
        .toList();
  }

  private static List<Pointer> pointers(ProfileKeys keys, String key, List<Pointer> usual) {
    List<String> texts = usual.stream().map(Pointer::text).toList();
    List<Pointer> pointers = new ArrayList<>();
    for (String text : keys.words(key, texts, "/data/" + key)) {
      pointers.add(text.equals("/") ? Pointer.ROOT : new Pointer(text));
    }
    return pointers;
  }

  private static String bodyFormat(ProfileKeys keys) {
    String format = keys.word(BODY_FORMAT, "markdown");
    if (!BODY_FORMATS.contains(format)) {
      keys.report(
          BODY_FORMAT,
          "unknown format '%s'; expected one of %s"
              .formatted(format, String.join(", ", BODY_FORMATS)));
      return "markdown";
    }
    return format;
  }
}
