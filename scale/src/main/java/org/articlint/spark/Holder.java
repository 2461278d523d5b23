package org.articlint.spark;

import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.io.Serializable;
import org.articlint.archive.Neighbourhood;
import org.articlint.archive.segment.VersionTree;

/**
 * An article that has a text, and the first paragraph that does.
 *
 * @param text of the paragraph, where a report may quote it; else empty
 * @param version of the article; of none when the archive has no versions
 */
record Holder(Neighbourhood.Holder place, String text, VersionTree.Key version)
    implements Serializable {

  static final VersionTree.Key NO_VERSION = new VersionTree.Key(0, 0, 0);

  Holder withoutText() {
    return new Holder(place, "", version);
  }

  String path() {
    return place.path();
  }

  /** A number that all versions of the article share, and no other article has. */
  Object identity() {
    return version.equals(NO_VERSION) ? place.path() : version.article();
  }

  /** Whether the article belongs to a version of a documentation. */
  boolean isVersioned() {
    return version.version() != 0;
  }

  /** How many bytes it takes in memory, roughly. */
  long estimatedSize() {
    return 200 + place.path().length() + text.length();
  }

  static void write(Output out, Holder holder) {
    out.writeString(holder.place.path());
    out.writeInt(holder.place.paragraph(), true);
    out.writeInt(holder.place.line(), true);
    out.writeInt(holder.place.column(), true);
    out.writeString(holder.text);
    out.writeLong(holder.version.parent(), true);
    out.writeLong(holder.version.version(), true);
    out.writeLong(holder.version.article(), true);
  }

  static Holder read(Input in) {
    return new Holder(
        new Neighbourhood.Holder(
            in.readString(), in.readInt(true), in.readInt(true), in.readInt(true)),
        in.readString(),
        new VersionTree.Key(in.readLong(true), in.readLong(true), in.readLong(true)));
  }
}
