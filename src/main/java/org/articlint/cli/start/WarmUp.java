package org.articlint.cli.start;

import java.nio.file.Path;
import java.util.List;
import org.articlint.lint.Rehearsal;
import org.articlint.rule.config.ConfigFiles;
import org.articlint.rule.pack.ShippedPacks;

/**
 * Work that every check needs, done on a second processor while the command line is read: most of a
 * short run is the loading of classes. Nothing depends on it; it only comes sooner.
 */
public final class WarmUp {

  private WarmUp() {}

  /**
   * Begins, for a command that checks articles.
   *
   * @param args the command and its arguments
   * @param directory the working directory
   */
  public static void begin(List<String> args, Path directory, ShippedPacks packs) {
    if (args.get(0).equals("check") && Runtime.getRuntime().availableProcessors() > 1) {
      boolean configured = !args.contains("--no-config") && ConfigFiles.isBelowOne(directory);
      Thread thread = new Thread(() -> work(packs, configured), "articlint-ahead");
      thread.setDaemon(true);
      // Whatever fails here fails again where it is needed, and is told there.
      thread.setUncaughtExceptionHandler((failed, fault) -> {});
      thread.start();
    }
  }

  private static void work(ShippedPacks packs, boolean configured) {
    packs.readAhead(configured);
    Rehearsal.run();
  }
}
