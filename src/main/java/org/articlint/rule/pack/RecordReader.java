package org.articlint.rule.pack;

import java.io.DataInputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.rule.ParseMethod;
import org.articlint.rule.yaml.RecordShape;

/** Reads what {@link RecordWriter} wrote. The bytes come from the jar, so they are trusted. */
final class RecordReader {

  private final DataInputStream in;
  private final List<Class<?>> types = new ArrayList<>();
  private final Map<Class<?>, Constructor<?>> constructors = new HashMap<>();

  RecordReader(DataInputStream in) {
    this.in = in;
  }

  /**
   * Reads the next value.
   *
   * @throws IOException when the bytes end too soon
   * @throws ReflectiveOperationException when they are of another version of the classes
   */
  Object read() throws IOException, ReflectiveOperationException {
    int tag = in.readByte();
    return switch (tag) {
      case RecordWriter.TEXT -> text();
      case RecordWriter.NUMBER -> in.readInt();
      case RecordWriter.BOOLEAN -> in.readBoolean();
      case RecordWriter.CONSTANT -> constant(type(), text());
      case RecordWriter.ABSENT -> Optional.empty();
      case RecordWriter.PRESENT -> Optional.of(read());
      case RecordWriter.PERIOD -> Period.parse(text());
      case RecordWriter.LIST -> list();
      case RecordWriter.TEXTS -> new TextList(text());
      case RecordWriter.MAP -> map();
      case RecordWriter.RECORD -> record(type());
      case RecordWriter.PARSED -> ParseMethod.of(type()).orElseThrow().invoke(null, text());
      default -> throw new IOException("no value begins with " + tag);
    };
  }

  /**
   * Decoded as a whole, and if possible without a look at each byte, which takes long in a short
   * run.
   */
  private String text() throws IOException {
    boolean isLatin = in.readBoolean();
    byte[] bytes = in.readNBytes(in.readInt());
    return new String(bytes, isLatin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
  }

  private static Object constant(Class<?> type, String name) throws IOException {
    for (Object constant : type.getEnumConstants()) {
      if (((Enum<?>) constant).name().equals(name)) {
        return constant;
      }
    }
    throw new IOException(type + " has no " + name);
  }

  private List<Object> list() throws IOException, ReflectiveOperationException {
    Object[] items = new Object[in.readShort()];
    for (int i = 0; i < items.length; i++) {
      items[i] = read();
    }
    return List.of(items);
  }

  private Map<Object, Object> map() throws IOException, ReflectiveOperationException {
    Map<Object, Object> map = new LinkedHashMap<>();
    for (int left = in.readShort(); left > 0; left--) {
      map.put(read(), read());
    }
    return map;
  }

  private Object record(Class<?> type) throws IOException, ReflectiveOperationException {
    Constructor<?> constructor = constructors.computeIfAbsent(type, RecordShape::constructor);
    Object[] components = new Object[constructor.getParameterCount()];
    for (int i = 0; i < components.length; i++) {
      components[i] = read();
    }
    return constructor.newInstance(components);
  }

  private Class<?> type() throws IOException, ClassNotFoundException {
    int number = in.readShort();
    if (number == types.size()) {
      types.add(Class.forName(text()));
    }
    return types.get(number);
  }
}
