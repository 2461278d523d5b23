package org.articlint.cli.start;

/**
 * What the launcher and this process have agreed on, in system properties. Without a launcher, none
 * of them is set.
 */
public final class LaunchedProcess {

  /** The exit code, with the base, that asks the launcher for another start in another locale. */
  private static final int OTHER_LOCALE = 4;

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

  /** Returns the code of the process, by which the launcher tells it from a JVM that failed. */
  public static int exitCode(int code) {
    return code + Integer.getInteger("articlint.exit-base", 0);
  }
}
