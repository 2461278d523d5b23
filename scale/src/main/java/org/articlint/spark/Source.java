package org.articlint.spark;

import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.io.Serializable;

/** An article as it was given. */
record Source(String path, byte[] bytes) implements Serializable {

  static void write(Output out, Source source) {
    out.writeString(source.path);
    out.writeInt(source.bytes.length, true);
    out.writeBytes(source.bytes);
  }

  static Source read(Input in) {
    return new Source(in.readString(), in.readBytes(in.readInt(true)));
  }
}
