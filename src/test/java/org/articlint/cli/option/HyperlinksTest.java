package org.articlint.cli.option;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyperlinksTest {

  @ParameterizedTest
  @CsvSource({
    "TERM_PROGRAM=iTerm.app, true",
    "TERM_PROGRAM=Apple_Terminal, false",
    "TERM_PROGRAM=vscode, false",
    "TERM=xterm-kitty, true",
    "TERM=xterm-256color, false",
    "VTE_VERSION=5000, true",
    "VTE_VERSION=4999, false",
    "VTE_VERSION=new, false",
    "WT_SESSION=1, true",
    "WT_SESSION=1 TMUX=socket, false",
    "KITTY_WINDOW_ID=1 STY=1.pts, false",
    "TERM=alacritty TERMINAL_EMULATOR=JetBrains-JediTerm, false",
    "KONSOLE_VERSION=220401, true",
    "NOTHING=1, false",
  })
  void terminalsThatFollowLinksAreKnownByTheirVariables(String variables, boolean areFollowed) {
    Hyperlinks links = new Hyperlinks(name -> value(variables, name));
    assertEquals(areFollowed, links.areFollowed());
  }

  private static String value(String variables, String name) {
    for (String variable : variables.split(" ")) {
      if (variable.startsWith(name + "=")) {
        return variable.substring(name.length() + 1);
      }
    }
    return "";
  }
}
