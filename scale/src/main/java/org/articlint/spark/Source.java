package org.articlint.spark;

import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.io.Serializable;

/**
 * A record as it was given.
 *
 * @param path of the article; where the record has none, the place of the record in the input
 * @param isNamed whether it is the path of an article
 * @param fault why the record has no article; empty when it has one
 */
record Source(String path, boolean isNamed, byte[] bytes, String fault) implements Serializable {

  private static final byte[] NOTHING = {};

  static Source of(String path, byte[] bytes) {
    return new Source(path, true, bytes, "");
  }

  /** A record with a path and no text. */
  static Source withoutText(String path) {
    return new Source(path, true, NOTHING, "this record of the input has no text");
  }

  /**
   * A record of which not even the path is known.
   *
   * @param place of the record in the input
   */
  static Source unnamed(String place, String fault) {
    return new Source(place, false, NOTHING, "this record of the input " + fault);
  }

  static void write(Output out, Source source) {
    out.writeString(source.path);
    out.writeBoolean(source.isNamed);
    Fields.bytes(out, source.bytes);
    out.writeString(source.fault);
  }

  static Source read(Input in) {
    return new Source(in.readString(), in.readBoolean(), Fields.bytes(in), in.readString());
  }
}
