package org.articlint.cli.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;

/** The texts that are open, and what was last found in each. Threads may share it. */
final class OpenTexts {

  private final NavigableMap<Path, OpenText> open = new TreeMap<>();
  private final NavigableMap<Path, Judgement> judgements = new TreeMap<>();
  private final NavigableMap<Path, List<CompletableFuture<Judgement>>> waiting = new TreeMap<>();

  synchronized void put(Path file, String text) {
    open.put(file, new OpenText(file, text));
  }

  void remove(Path file) {
    synchronized (this) {
      open.remove(file);
      judgements.remove(file);
    }
    giveUp(file);
  }

  synchronized Set<Path> files() {
    return new TreeSet<>(open.keySet());
  }

  synchronized Optional<OpenText> find(Path file) {
    return Optional.ofNullable(open.get(file));
  }

  synchronized List<OpenText> all() {
    return List.copyOf(open.values());
  }

  /** Whether a text is still what the editor shows. */
  synchronized boolean isCurrent(OpenText text) {
    return text.equals(open.get(text.file()));
  }

  /**
   * Returns what is found in a text as it is now, once it is known; cancelled when it is closed.
   */
  synchronized CompletableFuture<Judgement> judgement(Path file) {
    CompletableFuture<Judgement> answer = new CompletableFuture<>();
    Judgement known = judgements.get(file);
    if (!open.containsKey(file)) {
      answer.cancel(false);
    } else if (known != null && isCurrent(known.text())) {
      answer.complete(known);
    } else {
      waiting.computeIfAbsent(file, any -> new ArrayList<>()).add(answer);
    }
    return answer;
  }

  /** Keeps what was found, and answers those who wait for it. */
  void found(Judgement judgement) {
    Path file = judgement.text().file();
    synchronized (this) {
      judgements.put(file, judgement);
    }
    answers(file).forEach(answer -> answer.complete(judgement));
  }

  /** Tells those who wait for a text that nothing will be found. */
  void giveUp(Path file) {
    answers(file).forEach(answer -> answer.cancel(false));
  }

  private synchronized List<CompletableFuture<Judgement>> answers(Path file) {
    return Optional.ofNullable(waiting.remove(file)).orElse(List.of());
  }
}
