package org.articlint.cli.workspace;

/** Learns what a workspace finds; is called from its threads, one at a time. */
public interface Listener {

  /** Takes what was found in a text that is still open and the same. */
  void judged(Judgement judgement);

  /** Articles are about to be read to be compared, which may take seconds. */
  void archiveReadingBegins();

  /** The articles have been read. */
  void archiveReadingEnds();

  /** Files that are not open, or the configuration, have changed: all that was told may be old. */
  void filesChanged();

  /** Tells the user of something that does not concern a place in a text. */
  void notice(String text);

  /** Tells the user, and whoever reads the log, of a fault of articlint. */
  void crashed(String what, Throwable fault);
}
