package org.articlint.parse.record;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the records of a file are, which of them are articles, and what their fields are called.
 *
 * @param lists the JSON Pointers of lists of records, besides the file itself
 * @param id the fields that may identify a record; the first that is there does
 * @param body the fields that may hold the text; the first that is there does
 * @param bodyFormat the format of the text, as a configuration names it, or {@link #BY_NAME}
 * @param fields the objects whose keys are metadata
 * @param metadata the paths of metadata, by the fields that hold it
 * @param where the values that fields of an article have; any value where there are none
 * @param locale the language that is read of fields that have one value for each
 */
public record RecordProfile(
    List<String> lists,
    List<Pointer> id,
    List<Pointer> body,
    String bodyFormat,
    List<Pointer> fields,
    Map<Pointer, String> metadata,
    Map<Pointer, List<String>> where,
    String locale) {

  /** What distinguishes a profile of this kind: {@code format: records}. */
  public static final String FORMAT = "records";

  /** The format that the ending of a record's id tells: Markdown where it tells none. */
  public static final String BY_NAME = "by-name";

  /** Copies what it is given. */
  public RecordProfile {
    lists = List.copyOf(lists);
    id = List.copyOf(id);
    body = List.copyOf(body);
    fields = List.copyOf(fields);
    metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
    where = Collections.unmodifiableMap(new LinkedHashMap<>(where));
  }
}
