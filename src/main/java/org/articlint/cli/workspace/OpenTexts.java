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
  private final NavigableMap<Path, List<Waiting>> waiting = new TreeMap<>();

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

  /**
   * Returns what is found in a text as it is now, once it is known; cancelled when it is closed.
   *
   * @param compared whether the rules that compare articles must have judged it
   */
  synchronized CompletableFuture<Judgement> judgement(Path file, boolean compared) {
    Waiting asked = new Waiting(compared, new CompletableFuture<>());
    Judgement known = judgements.get(file);
    if (!open.containsKey(file)) {
      asked.answer.cancel(false);
    } else if (known != null && isCurrent(known) && asked.isAnsweredBy(known)) {
      asked.answer.complete(known);
    } else {
      waiting.computeIfAbsent(file, any -> new ArrayList<>()).add(asked);
    }
    return asked.answer;
  }

  private boolean isCurrent(Judgement judgement) {
    return judgement.text().equals(open.get(judgement.text().file()));
  }

  /**
   * Keeps what was found, if the text is still what the editor shows.
   *
   * @return answers those who have waited for it; empty when the text is another one by now
   */
  synchronized Optional<Runnable> found(Judgement judgement) {
    if (!isCurrent(judgement)) {
      return Optional.empty();
    }
    Path file = judgement.text().file();
    judgements.put(file, judgement);
    List<Waiting> answered = new ArrayList<>(waiting.getOrDefault(file, List.of()));
    answered.removeIf(each -> !each.isAnsweredBy(judgement));
    List<Waiting> left = new ArrayList<>(waiting.getOrDefault(file, List.of()));
    left.removeAll(answered);
    waiting.put(file, left);
    return Optional.of(() -> answered.forEach(each -> each.answer.complete(judgement)));
  }

  /** Tells those who wait for a text that nothing will be found. */
  void giveUp(Path file) {
    List<Waiting> left;
    synchronized (this) {
      left = Optional.ofNullable(waiting.remove(file)).orElse(List.of());
    }
    left.forEach(each -> each.answer.cancel(false));
  }

  /** Who waits for what is found in a text. */
  private record Waiting(boolean compared, CompletableFuture<Judgement> answer) {
    boolean isAnsweredBy(Judgement judgement) {
      return judgement.isCompared() || !compared;
    }
  }
}
