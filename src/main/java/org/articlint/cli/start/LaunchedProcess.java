package org.articlint.cli.start;

import java.util.Optional;
import org.articlint.cli.io.ExitCode;

/**
 * What the launcher and this process have agreed on, in system properties. Without a launcher, none
 * of them is set.
 */
public final class LaunchedProcess {

  /** The exit code, with the base, that asks the launcher for another start in another locale. */
  private static final int OTHER_LOCALE = 4;

  private static final long MILLIS_BETWEEN_LOOKS = 1_000;

  private LaunchedProcess() {}

  /**
   * Ends the process at once where the locale has no UTF-8 and the launcher knows another: Java
   * could not open a file whose name goes beyond ASCII.
   */
  public static void leaveUnfitLocale() {
    if (Boolean.getBoolean("articlint.other-locale")
        && !"UTF-8".equals(System.getProperty("sun.jnu.encoding"))) {
      Runtime.getRuntime().halt(exitCode(OTHER_LOCALE));
    }
  }

  /**
   * Ends this process when the launcher has been killed by force, which it cannot pass on. A short
   * run is over before the first look, and nothing is loaded for it.
   */
  public static void endWithLauncher() {
    Thread thread = new Thread(LaunchedProcess::awaitEndOfLauncher, "articlint-launcher");
    thread.setDaemon(true);
    if (Integer.getInteger("articlint.exit-base") != null) {
      thread.start();
    }
  }

  private static void awaitEndOfLauncher() {
    try {
      Thread.sleep(MILLIS_BETWEEN_LOOKS);
      Optional<ProcessHandle> launcher = ProcessHandle.current().parent();
      while (launcher.isPresent() && launcher.get().isAlive()) {
        Thread.sleep(MILLIS_BETWEEN_LOOKS);
      }
      if (launcher.isPresent()) {
        System.exit(exitCode(ExitCode.INCOMPLETE.code()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Returns the code of the process, by which the launcher tells it from a JVM that failed. */
  public static int exitCode(int code) {
    return code + Integer.getInteger("articlint.exit-base", 0);
  }
}
