package org.articlint.cli.watch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.articlint.cli.io.Io;
import org.articlint.cli.option.TerminalOptions;

/** What stands before each check of {@code --watch}. */
public final class WatchScreen {

  private static final int MAX_NAMED_FILES = 3;

  /** Goes to the corner, clears the screen and what was scrolled out of it (ECMA-48, xterm). */
  private static final String CLEAR = "\u001b[H\u001b[2J\u001b[3J";

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  private final Io io;
  private final boolean clears;

  /**
   * Creates a screen.
   *
   * @param clears whether a terminal is cleared, because each check prints everything anew
   */
  public WatchScreen(Io io, boolean clears) {
    this.io = io;
    this.clears = clears;
  }

  /** Begins the check that a change of files calls for. */
  public void begin(Collection<Path> changed, LocalTime time) {
    if (clears && TerminalOptions.isTerminal(io)) {
      io.out().write(out -> out.write(CLEAR));
    }
    List<Path> saved = changed.stream().filter(Files::exists).toList();
    List<Path> gone = changed.stream().filter(file -> !Files.exists(file)).toList();
    List<String> parts = new ArrayList<>();
    if (!saved.isEmpty()) {
      parts.add("saved " + names(saved));
    }
    if (!gone.isEmpty()) {
      parts.add("no longer there: " + names(gone));
    }
    io.notice("%s: %s".formatted(TIME.format(time), String.join("; ", parts)));
  }

  private String names(List<Path> files) {
    String named =
        String.join(", ", files.stream().limit(MAX_NAMED_FILES).map(io::display).toList());
    int more = files.size() - MAX_NAMED_FILES;
    return more > 0 ? "%s and %s more".formatted(named, more) : named;
  }
}
