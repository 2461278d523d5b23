package org.articlint.cli.mcp;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;

/** The requests that are being answered, by their ids, so that they can be cancelled. */
final class RunningCalls {

  /** A client that asks for more at once is at fault; each may hold a text of some megabytes. */
  static final int MOST = 32;

  private final Map<Object, Disposable> running = new HashMap<>();

  /** Starts a call; false when there are too many, or one has its id. */
  boolean start(Object id, Mono<Void> call) {
    Disposable.Swap subscription = Disposables.swap();
    synchronized (this) {
      if (running.size() >= MOST || running.putIfAbsent(id, subscription) != null) {
        return false;
      }
    }
    // What it throws was answered; what could not be answered has no other listener.
    subscription.update(
        call.doFinally(signal -> end(id, subscription)).subscribe(done -> {}, fault -> {}));
    return true;
  }

  /** Stops a call, which then is not answered; does nothing when there is none. */
  void cancel(Object id) {
    Disposable call;
    synchronized (this) {
      call = running.get(id);
    }
    if (call != null) {
      call.dispose();
    }
  }

  private synchronized void end(Object id, Disposable subscription) {
    running.remove(id, subscription);
    notifyAll();
  }

  /** Waits until all calls have ended, or for some seconds. */
  synchronized void await(int seconds) throws InterruptedException {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    while (!running.isEmpty()) {
      long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
      if (left <= 0) {
        return;
      }
      wait(left);
    }
  }
}
