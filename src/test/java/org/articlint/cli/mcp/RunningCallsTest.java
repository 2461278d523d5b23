package org.articlint.cli.mcp;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class RunningCallsTest {

  private final RunningCalls calls = new RunningCalls();

  @Test
  void oneMoreThanTheLimitIsRefusedUntilOneEnds() {
    for (int i = 0; i < RunningCalls.MOST; i++) {
      assertTrue(calls.start(i, Mono.never()));
    }
    assertFalse(calls.start("more", Mono.never()));
    calls.cancel(0);
    assertTrue(calls.start("more", Mono.never()));
  }

  @Test
  void anIdIsFreeAgainOnceItsCallHasEnded() {
    assertTrue(calls.start(1, Mono.never()));
    assertFalse(calls.start(1, Mono.never()));
    assertTrue(calls.start("1", Mono.empty()));
    assertTrue(calls.start("1", Mono.error(new IllegalStateException("x"))));
    assertTrue(calls.start("1", Mono.empty()));
  }

  @Test
  void cancellingInterruptsTheWork() throws InterruptedException {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch interrupted = new CountDownLatch(1);
    Mono<Void> work =
        Mono.<Void>fromRunnable(
                () -> {
                  started.countDown();
                  try {
                    new CountDownLatch(1).await();
                  } catch (InterruptedException e) {
                    interrupted.countDown();
                  }
                })
            .subscribeOn(Schedulers.boundedElastic());
    assertTrue(calls.start(1, work));
    assertTrue(started.await(10, TimeUnit.SECONDS));
    calls.cancel(1);
    assertTrue(interrupted.await(10, TimeUnit.SECONDS));
  }

  @Test
  void waitingEndsWithTheCallsOrAfterATime() throws InterruptedException {
    calls.await(60);
    calls.start(1, Mono.never());
    long before = System.nanoTime();
    calls.await(1);
    assertTrue(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - before) >= 990);
  }
}
