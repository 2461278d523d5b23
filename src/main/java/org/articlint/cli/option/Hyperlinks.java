package org.articlint.cli.option;

import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Whether a terminal follows links that a program prints (OSC 8). It cannot be asked; those that do
 * are known by their variables. Editors with a terminal find paths by themselves, and are left
 * alone; so are multiplexers, which may pass nothing on.
 */
final class Hyperlinks {

  private static final Set<String> PROGRAMS =
      Set.of("iTerm.app", "WezTerm", "ghostty", "rio", "Tabby", "Hyper");
  private static final Set<String> TYPES =
      Set.of(
          "xterm-kitty", "xterm-ghostty", "foot", "foot-extra", "alacritty", "wezterm", "contour");
  private static final int VTE_WITH_LINKS = 5000;

  private final UnaryOperator<String> variables;

  /** Creates the question for an environment, in which a variable that is not set is empty. */
  Hyperlinks(UnaryOperator<String> variables) {
    this.variables = variables;
  }

  boolean areFollowed() {
    if (isSet("TMUX") || isSet("STY") || isSet("TERMINAL_EMULATOR")) {
      return false;
    }
    return PROGRAMS.contains(variables.apply("TERM_PROGRAM"))
        || TYPES.contains(variables.apply("TERM"))
        || isSet("KITTY_WINDOW_ID")
        || isSet("WT_SESSION")
        || isSet("KONSOLE_VERSION")
        || number("VTE_VERSION") >= VTE_WITH_LINKS;
  }

  private boolean isSet(String name) {
    return !variables.apply(name).isEmpty();
  }

  private int number(String name) {
    String value = variables.apply(name);
    return value.matches("\\d{1,9}") ? Integer.parseInt(value) : 0;
  }
}
