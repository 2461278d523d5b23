package org.articlint.parse.record;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.articlint.article.SourceText;
import org.articlint.parse.container.Container;
import org.articlint.parse.container.ContainerException;
import org.articlint.parse.container.Part;
import org.articlint.parse.reader.ArticleReader;

/**
 * A file of JSON, JSON Lines or CSV of which each record is an article.
 *
 * @param profile where the records are, and how they are read
 * @param bodies the reader of the body of a record, by the record's id and the text
 */
public record RecordContainer(
    RecordProfile profile, BiFunction<String, SourceText, ArticleReader> bodies)
    implements Container {

  private static final int MAX_NAME_CHARS = 80;

  /** The most records that cannot be read: more of them tell nothing new, and each is reported. */
  private static final int MAX_BROKEN = 1_000;

  private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}\\p{N}_]+");

  /** Only a configuration tells that a file has such records. */
  @Override
  public boolean begins(byte[] head) {
    return false;
  }

  @Override
  public ArticleReader reader() {
    return new RecordReader(profile, bodies);
  }

  @Override
  public void split(String path, InputStream file, Parts parts) throws IOException {
    Split split = new Split(parts);
    RecordScanner.scan(path, file, profile.lists(), split);
    split.requireBody();
  }

  /** A run through one file. */
  private final class Split implements RecordScanner.Sink {
    private final Parts parts;

    /** How many records there were of each id. */
    private final Map<String, Integer> counts = new HashMap<>();

    private final Set<String> names = new HashSet<>();
    private int records;
    private int broken;
    private boolean hasBody;
    private boolean isEmpty = true;

    /** The fields of which the profile names values, and which no record has had. */
    private final Set<Pointer> neverFound = new LinkedHashSet<>();

    Split(Parts parts) {
      this.parts = parts;
      profile
          .where()
          .forEach(
              (field, values) -> {
                if (!values.contains(ParsedRecord.ANY)) {
                  neverFound.add(field);
                }
              });
    }

    @Override
    public void accept(RecordScanner.Place place, byte[] bytes) throws IOException {
      Optional<ParsedRecord> record = ParsedRecord.of(place, bytes, profile);
      boolean isBroken = record.isEmpty() || record.get().fault().isPresent();
      boolean isSelected = isBroken || record.get().isSelected();
      broken += isBroken || (isSelected && !record.get().isReadable()) ? 1 : 0;
      refuseMoreBroken(place);
      boolean isArticle = isBroken || record.get().body().isPresent();
      records += isSelected ? 1 : 0;
      isEmpty = false;
      record.ifPresent(each -> neverFound.removeIf(field -> field.find(each.root()).isPresent()));
      hasBody |= isArticle;
      parts.accept(
          new Part(
              name(record.map(ParsedRecord::id).orElse("")),
              place.offset(),
              place.length(),
              place.start(),
              place.head(),
              !isSelected || !isArticle));
    }

    private void refuseMoreBroken(RecordScanner.Place place) throws ContainerException {
      if (broken > MAX_BROKEN) {
        throw new ContainerException(
            String.format(
                Locale.ROOT,
                "more than %,d of its records cannot be read, each of which is reported; those from"
                    + " line %s on are not checked",
                MAX_BROKEN,
                place.start().line()));
      }
    }

    /** What is no file of records at all is mostly one row, as a page with an error is. */
    @Override
    public void acceptNone(String record) throws ContainerException {
      if (ParsedRecord.row(SourceText.of(record), profile).body().isEmpty()) {
        throw new ContainerException(
            "it is no JSON, and as CSV its only row names no column with a text (%s); export it again, or"
                    .formatted(bodyFields())
                + " name the column in a profile");
      }
    }

    /** The name of a record: its id, and its place among those of the same id. */
    private String name(String id) {
      String words = NO_NAME.matcher(id).replaceAll("-").replaceAll("^-|-$", "");
      String name = words.isEmpty() ? "record" : words;
      int end = Math.min(name.length(), MAX_NAME_CHARS);
      boolean isWithinLetter = end < name.length() && Character.isLowSurrogate(name.charAt(end));
      String base = name.substring(0, isWithinLetter ? end - 1 : end);
      int count = counts.merge(base, 1, Integer::sum);
      String numbered = count == 1 && !words.isEmpty() ? base : base + "-" + count;
      while (!names.add(numbered)) {
        numbered = base + "-" + counts.merge(base, 1, Integer::sum);
      }
      return numbered;
    }

    /** A profile that fits no record reads nothing, which nobody must take for clean. */
    void requireBody() throws ContainerException {
      if (records == 0 && !isEmpty && !neverFound.isEmpty()) {
        throw new ContainerException(
            "none of its records has the field %s, of which the profile names the values under 'where'"
                .formatted(neverFound.iterator().next().text()));
      }
      if (records > 0 && !hasBody) {
        throw new ContainerException(
            "it has %s without a text (%s); name the list of records and the field of the text in a profile"
                .formatted(records == 1 ? "one record" : records + " records", bodyFields()));
      }
    }

    private String bodyFields() {
      return profile.body().stream().map(Pointer::text).collect(Collectors.joining(", "));
    }
  }
}
