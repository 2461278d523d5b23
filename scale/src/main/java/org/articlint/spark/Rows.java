package org.articlint.spark;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import com.esotericsoftware.kryo.serializers.JavaSerializer;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.apache.spark.serializer.KryoRegistrator;
import org.apache.spark.util.sketch.BloomFilter;

/** How the rows of the plan are written between its stages. Made by Spark, by its name. */
public final class Rows implements KryoRegistrator {

  @Override
  public void registerClasses(Kryo kryo) {
    register(kryo, Key.class, Key::write, Key::read);
    register(kryo, Holder.class, Holder::write, Holder::read);
    register(kryo, Holders.class, Holders::write, Holders::read);
    register(kryo, NearList.class, NearList::write, NearList::read);
    register(kryo, Source.class, Source::write, Source::read);
    register(kryo, CheckedArticle.class, CheckedArticle::write, CheckedArticle::read);
    register(kryo, ListedForm.class, ListedForm::write, ListedForm::read);
    register(kryo, ShortList.class, ShortList::write, ShortList::read);
    register(kryo, ListedNear.class, ListedNear::write, ListedNear::read);
    register(kryo, FirstForms.class, FirstForms::write, FirstForms::read);
    register(kryo, Candidates.class, Candidates::write, Candidates::read);
    register(kryo, LongList.Row.class, LongList.Row::write, LongList.Row::read);
    register(kryo, NearPair.class, NearPair::write, NearPair::read);
    register(kryo, NearFirstForms.class, NearFirstForms::write, NearFirstForms::read);
    register(kryo, Admitted.class, Admitted::write, Admitted::read);
    register(kryo, Form.class, Form::write, Form::read);
    register(kryo, Result.class, Result::write, Result::read);
    register(kryo, Summary.class, Summary::write, Summary::read);
    registerSent(kryo, PairLists.class);
    registerSent(kryo, BloomFilter.create(1).getClass());
    register(kryo, CopyText.class, CopyText::write, CopyText::read);
    register(kryo, CopyText.Of.class, CopyText.Of::write, CopyText.Of::read);
    register(kryo, KnownText.class, KnownText::write, KnownText::read);
  }

  /** Of which there is only one, sent once. */
  private static void registerSent(Kryo kryo, Class<?> type) {
    kryo.register(type, new JavaSerializer());
  }

  private static <T> void register(
      Kryo kryo, Class<T> type, BiConsumer<Output, T> writer, Function<Input, T> reader) {
    kryo.register(
        type,
        new Serializer<T>(false, true) {
          @Override
          public void write(Kryo any, Output out, T row) {
            writer.accept(out, row);
          }

          @Override
          public T read(Kryo any, Input in, Class<T> of) {
            return reader.apply(in);
          }
        });
  }
}
