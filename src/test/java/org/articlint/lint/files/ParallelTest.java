package org.articlint.lint.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ParallelTest {

  /** 16 things in a chunk, 8 finished chunks for each thread, and those that are worked on. */
  private static final int MAX_AHEAD = 16 * (8 * 2 + 1 + 2);

  @Test
  void resultsAreTakenInTheOrderOfTheThings() {
    for (int size : new int[] {0, 1, 2, 15, 16, 17, 1_000}) {
      List<Integer> things = IntStream.range(0, size).boxed().toList();
      List<Integer> taken = new ArrayList<>();
      new Parallel(4)
          .each(
              things,
              thing -> {
                if (thing % 3 == 0) {
                  Thread.yield();
                }
                return thing * 2;
              },
              taken::add);
      assertEquals(things.stream().map(thing -> thing * 2).toList(), taken);
    }
  }

  @Test
  void resultsAreTakenByTheCaller() {
    Thread caller = Thread.currentThread();
    Set<Thread> takers = ConcurrentHashMap.newKeySet();
    Set<Thread> workers = ConcurrentHashMap.newKeySet();
    new Parallel(2)
        .each(
            List.of(1, 2, 3, 4),
            thing -> workers.add(Thread.currentThread()),
            added -> takers.add(Thread.currentThread()));
    assertEquals(Set.of(caller), takers);
    assertTrue(!workers.contains(caller) && workers.size() <= 2, workers.toString());
  }

  @Test
  void aFewThingsAreSpreadOverTheThreads() {
    CountDownLatch together = new CountDownLatch(2);
    List<Boolean> met = new ArrayList<>();
    new Parallel(2)
        .each(
            List.of(1, 2, 3, 4),
            thing -> {
              together.countDown();
              return meet(together);
            },
            met::add);
    assertEquals(List.of(true, true, true, true), met);
  }

  private static boolean meet(CountDownLatch latch) {
    try {
      return latch.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void onlyAFewResultsWaitToBeTaken() {
    AtomicInteger done = new AtomicInteger();
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger ahead = new AtomicInteger();
    new Parallel(2)
        .each(
            IntStream.range(0, 5_000).boxed().toList(),
            thing -> {
              ahead.accumulateAndGet(done.incrementAndGet() - taken.get(), Math::max);
              return thing;
            },
            thing -> taken.incrementAndGet());
    assertEquals(5_000, taken.get());
    assertTrue(ahead.get() <= MAX_AHEAD, "finished and not taken: " + ahead.get());
  }

  @Test
  void oneThatFailsEndsTheWork() {
    List<Integer> taken = new ArrayList<>();
    IllegalArgumentException failure =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                new Parallel(1)
                    .each(
                        IntStream.range(0, 100).boxed().toList(),
                        thing -> {
                          if (thing == 50) {
                            throw new IllegalArgumentException("fifty");
                          }
                          return thing;
                        },
                        taken::add));
    assertEquals("fifty", failure.getMessage());
    assertTrue(taken.size() <= 50, taken.toString());
  }

  /** The work must not be done before anybody waits for it. */
  @Test
  void anInterruptionEndsTheWorkAndIsKept() {
    CountDownLatch never = new CountDownLatch(1);
    Thread.currentThread().interrupt();
    IllegalStateException failure =
        assertThrows(
            IllegalStateException.class,
            () ->
                new Parallel(1)
                    .each(
                        List.of(1, 2),
                        thing -> {
                          awaitEndOf(never);
                          return thing;
                        },
                        thing -> {}));
    assertEquals("the run was interrupted", failure.getMessage());
    assertTrue(Thread.interrupted(), "whoever interrupted it is heard");
  }

  private static void awaitEndOf(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void workersDoNotKeepTheProgramAlive() {
    List<Boolean> daemons = new ArrayList<>();
    new Parallel(1).each(List.of(1), thing -> Thread.currentThread().isDaemon(), daemons::add);
    assertEquals(List.of(true), daemons);
  }

  @Test
  void anErrorIsTheCause() {
    IllegalStateException failure =
        assertThrows(
            IllegalStateException.class,
            () ->
                new Parallel(1)
                    .each(
                        List.of(1),
                        thing -> {
                          throw new StackOverflowError();
                        },
                        thing -> {}));
    assertEquals(StackOverflowError.class, failure.getCause().getClass());
  }

  @Test
  void outOfMemoryIsThrownAsItIs() {
    OutOfMemoryError full = new OutOfMemoryError();
    OutOfMemoryError thrown =
        assertThrows(
            OutOfMemoryError.class,
            () ->
                new Parallel(1)
                    .each(
                        List.of(1),
                        thing -> {
                          throw full;
                        },
                        thing -> {}));
    assertSame(full, thrown);
  }

  @Test
  void deepRecursionHasRoom() {
    List<Integer> depths = new ArrayList<>();
    new Parallel(1).each(List.of(20_000), ParallelTest::depth, depths::add);
    assertEquals(List.of(20_000), depths);
  }

  private static int depth(int left) {
    return left == 0 ? 0 : 1 + depth(left - 1);
  }
}
