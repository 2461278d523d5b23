package org.articlint.rule.pack;

import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.rule.yaml.RecordShape;

/** Writes records, and what they are made of, as bytes for {@link RecordReader}. */
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

  /** A class that reads itself from the text that its {@code toString} returns. */
  static final int PARSED = 10;

  private final DataOutputStream out;
  private final List<Class<?>> types = new ArrayList<>();

  RecordWriter(DataOutputStream out) {
    this.out = out;
  }

  /**
   * Writes a value.
   *
   * @throws IOException when it cannot be written, or is of a class that is not provided for
   */
  void write(Object value) throws IOException {
    if (value instanceof String text) {
      out.writeByte(TEXT);
      out.writeUTF(text);
    } else if (value instanceof Integer number) {
      out.writeByte(NUMBER);
      out.writeInt(number);
    } else if (value instanceof Boolean bool) {
      out.writeByte(BOOLEAN);
      out.writeBoolean(bool);
    } else if (value instanceof Enum<?> constant) {
      out.writeByte(CONSTANT);
      type(constant.getDeclaringClass());
      out.writeUTF(constant.name());
    } else if (value instanceof Optional<?> optional) {
      out.writeByte(optional.isPresent() ? PRESENT : ABSENT);
      if (optional.isPresent()) {
        write(optional.get());
      }
    } else if (value instanceof Period period) {
      out.writeByte(PERIOD);
      out.writeUTF(period.toString());
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
    } else if (value instanceof Record) {
      out.writeByte(RECORD);
      type(value.getClass());
      RecordShape shape = RecordShape.of(value.getClass());
      for (int i = 0; i < shape.keys().size(); i++) {
        write(shape.read(i, value));
      }
    } else if (isParsed(value.getClass())) {
      out.writeByte(PARSED);
      type(value.getClass());
      out.writeUTF(value.toString());
    } else {
      throw new IOException("no way is known to write a " + value.getClass());
    }
  }

  private static boolean isParsed(Class<?> type) {
    return RecordShape.parser(type)
        .filter(parse -> parse.getParameterTypes()[0] == String.class)
        .isPresent();
  }

  /** A class by its number; its name stands behind a number that is new. */
  private void type(Class<?> type) throws IOException {
    int known = types.indexOf(type);
    out.writeShort(known < 0 ? types.size() : known);
    if (known < 0) {
      types.add(type);
      out.writeUTF(type.getName());
    }
  }
}
