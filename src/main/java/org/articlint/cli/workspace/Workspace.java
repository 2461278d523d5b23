package org.articlint.cli.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.articlint.cli.io.Io;
import org.articlint.cli.io.UsageException;
import org.articlint.cli.option.Today;
import org.articlint.lint.LintOptions;
import org.articlint.rule.yaml.ConfigException;
import org.jspecify.annotations.Nullable;

/**
 * The texts that an editor has open, laid over the archives that they belong to. A while after an
 * edit, and at once after one is opened, all open texts of a root are checked: an edit of one may
 * change what is found in another. What is told is never older than the text.
 */
public final class Workspace implements AutoCloseable {

  /** How long nobody must type, so that half a word is not judged. */
  public static final long QUIET_MILLISECONDS = 150;

  private final Io io;
  private final Listener listener;
  private final ScheduledExecutorService checks;
  private final Roots roots = new Roots();
  private final OpenTexts texts = new OpenTexts();
  private final NavigableMap<Path, RootWatch> watches = new TreeMap<>();
  private @Nullable ScheduledFuture<?> next;

  public Workspace(Io io, Listener listener) {
    this.io = io;
    this.listener = listener;
    this.checks =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "articlint-check");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Adds a folder. */
  public synchronized void addFolder(Path folder) {
    roots.add(folder);
  }

  /** Removes a folder. */
  public synchronized void removeFolder(Path folder) {
    roots.remove(folder);
  }

  /** The folders, each with the root that the paths of its findings are relative to. */
  public synchronized Map<Path, Path> rootsOfFolders() {
    return roots.byFolder();
  }

  /** The files that are open. */
  public Set<Path> openFiles() {
    return texts.files();
  }

  /** Resolves the links in a path, as far as it exists. */
  public static Path real(Path path) {
    return Roots.real(path);
  }

  /** Takes a text that was opened, and checks it at once. */
  public synchronized void open(Path file, String text) {
    texts.put(file, text);
    schedule(0);
  }

  /** Takes the text of an edit. */
  public synchronized void edit(Path file, String text) {
    texts.put(file, text);
    schedule(QUIET_MILLISECONDS);
  }

  /** Forgets a text that was closed: from now on its file counts. */
  public synchronized void close(Path file) {
    texts.remove(file);
    RootWatch watch = watches.get(roots.of(file));
    if (watch != null && watch.isSavedSince(file)) {
      forget(watch);
    }
    schedule(QUIET_MILLISECONDS);
  }

  /**
   * Watches the files of a folder, in which no text need be open; returns once it does.
   *
   * @param root that of the folder
   */
  public void watch(Path folder, Path root) {
    CompletableFuture.runAsync(() -> follow(root, folder), checks).join();
  }

  private void follow(Path root, Path folder) {
    try {
      RootWatch watch = rootWatch(root);
      watch.snapshot().touch(folder);
      boolean unused = watch.follow(options(), io);
    } catch (UsageException e) {
      listener.notice(String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Reads everything again at the next check. */
  public synchronized void refresh() {
    new ArrayList<>(watches.values()).forEach(this::forget);
    schedule(0);
  }

  /**
   * Returns what is found in a text as it is now, once that is known; cancelled when it is closed
   * before, or when the workspace is closed.
   *
   * @param compared whether the rules that compare articles must have judged it
   */
  public CompletableFuture<Judgement> judgement(Path file, boolean compared) {
    CompletableFuture<Judgement> answer = texts.judgement(file, compared);
    if (checks.isShutdown()) {
      texts.giveUp(file);
    }
    return answer;
  }

  /** Does something in the thread that checks texts. */
  public <T> CompletableFuture<T> later(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, checks);
  }

  /**
   * Answers a question about an open text, in the thread that checks texts. There is no answer when
   * the text is not what is asked about. It fails with a {@link ConfigException} when the
   * configuration cannot be used.
   */
  public <T> CompletableFuture<Optional<T>> ask(Path file, Question<T> question) {
    return CompletableFuture.supplyAsync(() -> answer(file, question), checks);
  }

  private <T> Optional<T> answer(Path file, Question<T> question) {
    Optional<OpenText> text = texts.find(file);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      Snapshot snapshot = rootWatch(root(file)).snapshot();
      return question.answer(snapshot, text.get(), texts.all(), options());
    } catch (UsageException | ConfigException e) {
      throw new CompletionException(e);
    }
  }

  private synchronized Path root(Path file) {
    return roots.of(file);
  }

  private void schedule(long milliseconds) {
    if (next != null) {
      next.cancel(false);
    }
    if (!checks.isShutdown()) {
      next = checks.schedule(this::checkAll, milliseconds, TimeUnit.MILLISECONDS);
    }
  }

  private void checkAll() {
    Map<Path, List<OpenText>> byRoot = new TreeMap<>();
    for (OpenText text : texts.all()) {
      byRoot.computeIfAbsent(root(text.file()), any -> new ArrayList<>()).add(text);
    }
    forgetOthers(byRoot.keySet());
    byRoot.forEach(this::check);
  }

  /** Gives up what is below roots that have no open texts and no folder any more. */
  private synchronized void forgetOthers(Set<Path> open) {
    Set<Path> used = new TreeSet<>(open);
    used.addAll(roots.byFolder().values());
    new ArrayList<>(watches.values())
        .stream().filter(watch -> !used.contains(watch.root())).forEach(this::forget);
  }

  private void check(Path root, List<OpenText> open) {
    try {
      RootWatch watch = rootWatch(root);
      if (watch.snapshot().isCompared()) {
        compare(watch, open);
      } else {
        watch.snapshot().check(open, options(), false).forEach(this::tell);
        compareFirst(watch, open);
      }
    } catch (UsageException e) {
      fail(open, root, String.valueOf(e.getMessage()));
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      listener.crashed("the open articles could not be checked", e);
      fail(open, root, "articlint failed (%s); its log says more".formatted(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void compareFirst(RootWatch watch, List<OpenText> open)
      throws InterruptedException, UsageException {
    listener.archiveReadingBegins();
    try {
      boolean unused = watch.follow(options(), io);
      compare(watch, open);
    } finally {
      listener.archiveReadingEnds();
    }
  }

  private void compare(RootWatch watch, List<OpenText> open)
      throws InterruptedException, UsageException {
    do {
      watch.snapshot().check(open, options(), true).forEach(this::tell);
    } while (watch.follow(options(), io));
  }

  private void fail(List<OpenText> open, Path root, String reason) {
    open.forEach(text -> tell(Judgement.failed(text, root, reason)));
  }

  /** The options of a check that begins now. */
  public LintOptions options() throws UsageException {
    return LintOptions.plain(
        Today.of(Optional.empty(), io), Runtime.getRuntime().availableProcessors());
  }

  private synchronized RootWatch rootWatch(Path root) throws UsageException {
    RootWatch known = watches.get(root);
    if (known != null && known.snapshot().isOfAnotherDay(options())) {
      forget(known);
      known = null;
    }
    if (known == null) {
      Snapshot snapshot = Snapshot.of(root, options(), io);
      known = new RootWatch(snapshot, this::changed, listener::notice);
      watches.put(root, known);
    }
    return known;
  }

  private void changed(RootWatch watch, Set<Path> files) {
    synchronized (this) {
      if (!Objects.equals(watches.get(watch.root()), watch)) {
        return;
      }
      // An article that is saved from the editor is known already; a configuration only begins to
      // hold.
      Set<Path> known = new TreeSet<>(texts.files());
      known.removeIf(OpenConfigurations::mayBeOne);
      if (watch.isChangedBy(files, known)) {
        forget(watch);
        schedule(0);
      }
    }
    listener.filesChanged();
  }

  private void forget(RootWatch watch) {
    watch.close();
    watches.remove(watch.root());
  }

  private void tell(Judgement judgement) {
    Optional<Runnable> answer = texts.found(judgement);
    if (answer.isPresent()) {
      listener.judged(judgement);
      answer.get().run();
    }
  }

  @Override
  public synchronized void close() {
    checks.shutdownNow();
    texts.files().forEach(texts::giveUp);
    watches.values().forEach(RootWatch::close);
    watches.clear();
  }
}
