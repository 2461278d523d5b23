package org.articlint.spark;

import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.io.Serializable;
import org.articlint.archive.Neighbourhood;
import org.articlint.archive.text.ArticleFacts;
import org.articlint.archive.text.Decoder;
import org.articlint.archive.text.Encoder;
import org.articlint.archive.text.Pieces;

/**
 * The whole text of an article, which others may have copied.
 *
 * @param start the first paragraph that is compared
 * @param pieces of the text, as bytes
 */
record CopyText(int comparison, Neighbourhood.Holder start, byte[] pieces) implements Serializable {

  /** Names the text of an article, as a comparison has it. */
  record Of(int comparison, String path) implements Serializable {

    static void write(Output out, Of of) {
      out.writeInt(of.comparison, true);
      out.writeString(of.path);
    }

    static Of read(Input in) {
      return new Of(in.readInt(true), in.readString());
    }
  }

  static CopyText of(Of named, CheckedArticle article) {
    ArticleFacts facts = article.facts(named.comparison).orElseThrow();
    Encoder out = new Encoder();
    facts.pieces().encode(out);
    Neighbourhood.Holder start =
        new Neighbourhood.Holder(article.path(), 0, facts.line(0), facts.column(0));
    return new CopyText(named.comparison, start, out.toBytes());
  }

  void addTo(Neighbourhood neighbourhood) {
    neighbourhood.add(Pieces.decode(new Decoder(pieces)), start);
  }

  static void write(Output out, CopyText text) {
    out.writeInt(text.comparison, true);
    Holder.write(out, new Holder(text.start, "", Holder.NO_VERSION));
    Fields.bytes(out, text.pieces);
  }

  static CopyText read(Input in) {
    return new CopyText(in.readInt(true), Holder.read(in).place(), Fields.bytes(in));
  }
}
