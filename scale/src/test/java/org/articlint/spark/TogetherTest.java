package org.articlint.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.articlint.archive.segment.VersionTree;
import org.junit.jupiter.api.Test;

class TogetherTest {

  private static final int PARTS = 7;
  private static final Together PARTITIONER = new Together(PARTS);

  @Test
  void allAboutATextIsInOnePart() {
    for (int i = 0; i < 100; i++) {
      Key key = new Key(1, 0, i, 31L * i, 0, 0);
      int part = PARTITIONER.getPartition(key);
      VersionTree.Key version = new VersionTree.Key(i + 5, i + 6, 9);
      assertEquals(part, PARTITIONER.getPartition(key.id()));
      assertEquals(part, PARTITIONER.getPartition(key.inTreeOf(version)));
      assertEquals(part, PARTITIONER.getPartition(key.inVersionOf(version)));
    }
  }

  @Test
  void allOfAListIsInOnePart() {
    for (long list = -50; list < 50; list++) {
      int part = PARTITIONER.getPartition(list);
      assertEquals(part, PARTITIONER.getPartition(new LongList.Row(list, true)));
      assertEquals(part, PARTITIONER.getPartition(new LongList.Row(list, false)));
    }
  }

  @Test
  void usesAllParts() {
    long used =
        IntStream.range(0, 200)
            .map(i -> PARTITIONER.getPartition(new Key(0, 1, i, 0, 0, 0)))
            .peek(part -> assertTrue(part >= 0 && part < PARTS))
            .distinct()
            .count();
    assertEquals(PARTS, used);
  }

  @Test
  void isEqualToOneOfAsManyParts() {
    assertEquals(PARTITIONER, new Together(PARTS));
    assertEquals(PARTITIONER.hashCode(), new Together(PARTS).hashCode());
    assertNotEquals(PARTITIONER, new Together(PARTS + 1));
  }
}
