package org.articlint.spark;

import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.io.Serializable;
import java.util.Comparator;
import org.articlint.archive.segment.VersionTree;
import org.articlint.archive.text.Hash128;
import org.articlint.archive.text.TextKey;

/**
 * A text that articles share, among some of the articles that have it.
 *
 * @param comparison the number of the comparison that found it
 * @param kind the ordinal of a {@link TextKey.Kind}: the hash of an enum differs between processes
 * @param parent of the versions that the articles belong to; 0 for all articles
 * @param version the one that they belong to; 0 for all
 */
record Key(int comparison, int kind, long high, long low, long parent, long version)
    implements Serializable {

  /** The order of the fingerprints of texts. */
  static final Comparator<Key> BY_FINGERPRINT =
      (a, b) -> Hash128.compare(a.high, a.low, b.high, b.low);

  private static final TextKey.Kind[] KINDS = TextKey.Kind.values();

  /** A text among all articles. */
  static Key of(int comparison, TextKey text) {
    return new Key(comparison, text.kind().ordinal(), text.high(), text.low(), 0, 0);
  }

  TextKey text() {
    return new TextKey(KINDS[kind], high, low);
  }

  /** The same text among the articles of a documentation, whatever their versions. */
  Key inTreeOf(VersionTree.Key article) {
    return new Key(comparison, kind, high, low, article.parent(), 0);
  }

  /** The same text among the articles of one version. */
  Key inVersionOf(VersionTree.Key article) {
    return new Key(comparison, kind, high, low, article.parent(), article.version());
  }

  /** The same text among the articles that another key is about. */
  Key inScopeOf(Key other) {
    return new Key(comparison, kind, high, low, other.parent, other.version);
  }

  /** The same text among all articles. */
  Key amongAll() {
    return new Key(comparison, kind, high, low, 0, 0);
  }

  boolean isAmongAll() {
    return parent == 0 && version == 0;
  }

  /** Whether the fingerprint of the text comes after that of another. */
  boolean isAfter(Key other) {
    return BY_FINGERPRINT.compare(this, other) > 0;
  }

  boolean isOf(TextKey.Kind other) {
    return kind == other.ordinal();
  }

  /** A number for the text among all articles; that two have the same is rare, but may be. */
  long id() {
    return Hash128.mix(high ^ low ^ ((long) comparison << 8) ^ kind);
  }

  @Override
  public int hashCode() {
    return (int) Hash128.mix(id() ^ parent ^ version);
  }

  static void write(Output out, Key key) {
    out.writeInt(key.comparison, true);
    out.writeByte(key.kind);
    out.writeLong(key.high);
    out.writeLong(key.low);
    out.writeLong(key.parent, true);
    out.writeLong(key.version, true);
  }

  static Key read(Input in) {
    return new Key(
        in.readInt(true),
        in.readByte(),
        in.readLong(),
        in.readLong(),
        in.readLong(true),
        in.readLong(true));
  }
}
