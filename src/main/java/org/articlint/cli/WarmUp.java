package org.articlint.cli;

import org.articlint.lint.Rehearsal;
import org.articlint.rule.pack.ShippedPacks;

/**
 * Work that every check needs, done on a second processor while the command line is read: most of a
 * short run is the loading of classes. Nothing depends on it; it only comes sooner.
 */
final class WarmUp {

  private WarmUp() {}

  /** Begins, for a command that checks articles. */
  static void begin(String command, ShippedPacks packs) {
    if (command.equals("check") && Runtime.getRuntime().availableProcessors() > 1) {
      Thread thread = new Thread(() -> work(packs), "articlint-ahead");
      thread.setDaemon(true);
      // Whatever fails here fails again where it is needed, and is told there.
      thread.setUncaughtExceptionHandler((failed, fault) -> {});
      thread.start();
    }
  }

  private static void work(ShippedPacks packs) {
    packs.readAhead();
    Rehearsal.run();
  }
}
