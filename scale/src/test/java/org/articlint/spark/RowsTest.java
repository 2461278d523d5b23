package org.articlint.spark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.SparkConf;
import org.apache.spark.serializer.KryoSerializer;
import org.apache.spark.serializer.SerializerInstance;
import org.articlint.archive.Neighbourhood;
import org.articlint.archive.segment.VersionTree;
import org.articlint.lint.files.Failure;
import org.junit.jupiter.api.Test;
import scala.reflect.ClassTag;

class RowsTest {

  private static final Key KEY = new Key(300, 1, -1, Long.MAX_VALUE, 7, 8);
  private static final Neighbourhood.Holder PLACE = new Neighbourhood.Holder("ä/b.md", 1, 2, 300);
  private static final Holder HOLDER =
      new Holder(PLACE, "text", new VersionTree.Key(7, 8, Long.MIN_VALUE));
  private static final int[] WORDS = {Integer.MIN_VALUE, 0, 1};
  private static final byte[] BYTES = {-1, 0, 1};
  private static final ListedForm LISTED =
      new ListedForm(new Key(2, 0, -1, 5, 0, 0), Long.MIN_VALUE, true, false);
  private static final Form FORM = new Form(KEY, WORDS, true, HOLDER);
  private static final Holders HOLDERS =
      Holders.of(new KeepLimit(12, true), HOLDER, 1, WORDS)
          .merge(Holders.ofCount(new KeepLimit(12, true), 1L << 40, 0));

  private static final SerializerInstance SERIALIZER =
      new KryoSerializer(Session.configured(new SparkConf())).newInstance();

  private static <T> T again(T row, Class<T> type) {
    ClassTag<T> tag = ClassTag.apply(type);
    ByteBuffer written = SERIALIZER.serialize(row, tag);
    T read = SERIALIZER.deserialize(written.duplicate(), tag);
    byte[] first = bytes(written);
    assertArrayEquals(first, bytes(SERIALIZER.serialize(read, tag)));
    return read;
  }

  private static byte[] bytes(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.remaining()];
    buffer.duplicate().get(bytes);
    return bytes;
  }

  private static <T> void assertSame(T row, Class<T> type) {
    assertEquals(row, again(row, type));
  }

  @Test
  void readsRowsThatAreEqual() {
    assertSame(KEY, Key.class);
    assertSame(HOLDER, Holder.class);
    assertSame(LISTED, ListedForm.class);
    assertSame(new ListedForm(LISTED.form(), 1, false, true), ListedForm.class);
    assertSame(new LongList.Row(-1, true), LongList.Row.class);
    assertSame(new NearPair(KEY, LISTED.form()), NearPair.class);
    assertSame(new Admitted("reason", true), Admitted.class);
    assertSame(new CopyText.Of(1, "a.md"), CopyText.Of.class);
    assertSame(new Summary(1, 2, true, Map.of("rule a", 3L)), Summary.class);
    assertSame(Result.ofLeftOut("a.md"), Result.class);
    assertSame(Result.ofFailure(new Failure("a.md", "unreadable")), Result.class);
    assertSame(
        new NearFirstForms(List.of(new NearPair(KEY, KEY)), List.of(LISTED)), NearFirstForms.class);
  }

  @Test
  void readsSharedTexts() {
    Holders holders = again(HOLDERS, Holders.class);
    assertEquals((1L << 40) + 1, holders.articles());
    assertEquals(1, holders.identities());
    assertArrayEquals(WORDS, holders.words());
    assertEquals(List.of(HOLDER), holders.first());
    NearList near = again(NearList.of(KEY, HOLDERS), NearList.class);
    assertArrayEquals(WORDS, near.entries().get(0).words());
    assertEquals(HOLDER, near.entries().get(0).holder());
    HeldTexts held = new HeldTexts(List.of(new HeldTexts.Settings(3, 80, 50)), true);
    again(KnownText.of(ListedNearTest.key(1), HOLDERS, Optional.of(near), held), KnownText.class);
  }

  @Test
  void readsLists() {
    ShortList list = again(ShortList.of(LISTED), ShortList.class);
    assertEquals(List.of(LISTED), list.forms());
    Candidates candidates = again(Candidates.of(List.of(LISTED)), Candidates.class);
    assertArrayEquals(new long[] {LISTED.form().id()}, candidates.ids());
    assertTrue(again(Candidates.TOO_MANY, Candidates.class).areTooMany());
    Form form = again(FORM, Form.class);
    assertEquals(KEY, form.key());
    assertArrayEquals(WORDS, form.words());
    assertEquals(1, again(FirstForms.of(FORM), FirstForms.class).forms().size());
  }

  @Test
  void readsArticles() {
    Source source = again(Source.of("a.md", BYTES), Source.class);
    assertArrayEquals(BYTES, source.bytes());
    CheckedArticle article =
        again(
            new CheckedArticle(
                source,
                BYTES,
                List.of(new Failure("a.md", "why"), new Failure("a.md", Optional.of("r"), "w")),
                List.of(BYTES, new byte[0]),
                List.of(List.of("text"), List.of())),
            CheckedArticle.class);
    assertEquals("a.md", article.path());
    assertEquals("r", article.failures().get(1).rule().orElseThrow());
    CopyText copy = again(new CopyText(3, PLACE, BYTES), CopyText.class);
    assertEquals(PLACE, copy.start());
  }
}
