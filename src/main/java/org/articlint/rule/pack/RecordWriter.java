package org.articlint.rule.pack;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.rule.ParseMethod;
import org.articlint.rule.yaml.RecordShape;

/** Writes records and their components as bytes for {@link RecordReader}. */
final class RecordWriter {

  static final int TEXT = 0;
  static final int NUMBER = 1;
  static final int BOOLEAN = 2;
  static final int CONSTANT = 3;
  static final int LIST = 4;
  static final int MAP = 5;
  static final int ABSENT = 6;
  static final int PRESENT = 7;
  static final int PERIOD = 8;
  static final int RECORD = 9;

  /** A value whose class parses the text that its {@code toString} returns. */
  static final int PARSED = 10;

  /** A list of texts, written as one. */
  static final int TEXTS = 11;

  static final String BETWEEN_TEXTS = "\n";

  private final DataOutputStream out;
  private final List<Class<?>> types = new ArrayList<>();

  RecordWriter(DataOutputStream out) {
    this.out = out;
  }

  /**
   * Writes a value.
   *
   * @throws IOException when it cannot be written, or its class is not supported
   */
  void write(Object value) throws IOException {
    if (value instanceof Optional<?> optional) {
      out.writeByte(optional.isPresent() ? PRESENT : ABSENT);
      if (optional.isPresent()) {
        write(optional.get());
      }
    } else if (value instanceof List<?> list && isOfTexts(list)) {
      out.writeByte(TEXTS);
      text(String.join(BETWEEN_TEXTS, list.stream().map(String.class::cast).toList()));
    } else if (value instanceof List<?> list) {
      out.writeByte(LIST);
      out.writeShort(list.size());
      for (Object item : list) {
        write(item);
      }
    } else if (value instanceof Map<?, ?> map) {
      out.writeByte(MAP);
      out.writeShort(map.size());
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        write(entry.getKey());
        write(entry.getValue());
      }
    } else if (value instanceof Record record) {
      writeRecord(record);
    } else {
      writeSingle(value);
    }
  }

  private static boolean isOfTexts(List<?> list) {
    return !list.isEmpty()
        && list.stream()
            .allMatch(item -> item instanceof String text && !text.contains(BETWEEN_TEXTS));
  }

  private void text(String text) throws IOException {
    boolean isLatin = StandardCharsets.ISO_8859_1.newEncoder().canEncode(text);
    byte[] bytes = text.getBytes(isLatin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    out.writeBoolean(isLatin);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private void writeRecord(Record record) throws IOException {
    out.writeByte(RECORD);
    type(record.getClass());
    RecordShape shape = RecordShape.of(record.getClass());
    for (int i = 0; i < shape.keys().size(); i++) {
      write(shape.read(i, record));
    }
  }

  private void writeSingle(Object value) throws IOException {
    if (value instanceof String text) {
      out.writeByte(TEXT);
      text(text);
    } else if (value instanceof Integer number) {
      out.writeByte(NUMBER);
      out.writeInt(number);
    } else if (value instanceof Boolean bool) {
      out.writeByte(BOOLEAN);
      out.writeBoolean(bool);
    } else if (value instanceof Enum<?> constant) {
      out.writeByte(CONSTANT);
      type(constant.getDeclaringClass());
      text(constant.name());
    } else if (value instanceof Period period) {
      out.writeByte(PERIOD);
      text(period.toString());
    } else if (ParseMethod.takesText(value.getClass())) {
      out.writeByte(PARSED);
      type(value.getClass());
      text(value.toString());
    } else {
      throw new IOException("cannot write a " + value.getClass());
    }
  }

  /** Writes the number of a class, and its name the first time. */
  private void type(Class<?> type) throws IOException {
    int known = types.indexOf(type);
    out.writeShort(known < 0 ? types.size() : known);
    if (known < 0) {
      types.add(type);
      text(type.getName());
    }
  }
}
