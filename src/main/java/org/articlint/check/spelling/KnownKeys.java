package org.articlint.check.spelling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articlint.article.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * The keys that rules read in one block of the metadata, and what misspelt ones stand for. Answers
 * are remembered, because the articles of an archive have the same keys. Threads may share it.
 */
public final class KnownKeys {

  /** A shorter key is too near to other words. */
  private static final int MIN_KEY_LETTERS = 8;

  /** A longer one is none of ours. */
  private static final int MAX_KEY_LETTERS = 60;

  /** Words such as by, on and at, in which keys differ. */
  private static final int MAX_SHORT_WORD = 3;

  private static final String ANY_BLOCK = "*";
  private static final String ANY_KEYS = "**";

  /** How many answers are remembered. */
  private static final int MAX_REMEMBERED = 10_000;

  /** A key, its words, and these without anything between them. */
  private record Known(String key, List<String> words, String joined) {

    static Known of(String key) {
      return new Known(key, List.of(key.split("_", -1)), key.replace("_", ""));
    }
  }

  private final Collection<String> paths;

  /** The first keys of the paths, by their normal form. */
  private final Map<String, String> keys = new LinkedHashMap<>();

  private final Supplier<Set<String>> words;
  private final Map<String, List<String>> meant = new ConcurrentHashMap<>();
  private final Map<String, KnownKeys> blocks = new ConcurrentHashMap<>();

  /** Null until a key is nearly like one of ours. */
  private volatile @Nullable Set<String> knownWords;

  /**
   * The keys at the top of the metadata.
   *
   * @param paths the paths that rules read
   * @param words words that are spelt right
   */
  public KnownKeys(Collection<String> paths, Collection<String> words) {
    this(paths, () -> Stream.concat(words.stream(), wordsOf(paths)).collect(Collectors.toSet()));
  }

  private KnownKeys(Collection<String> paths, Supplier<Set<String>> words) {
    this.paths = paths;
    this.words = words;
    for (String path : paths) {
      if (!path.startsWith(ANY_BLOCK)) {
        String first = firstKey(path);
        keys.putIfAbsent(Metadata.normalizeKey(first), first);
      }
    }
  }

  private static Stream<String> wordsOf(Collection<String> paths) {
    return paths.stream()
        .flatMap(path -> Stream.of(Metadata.snakeKey(path.replace('.', '_')).split("_", -1)));
  }

  private static String firstKey(String path) {
    int dot = path.indexOf('.');
    return Metadata.snakeKey(dot < 0 ? path : path.substring(0, dot));
  }

  /** The keys in the block of a key. Those of all keys that no path begins with are the same. */
  public KnownKeys below(String key) {
    String name = Metadata.normalizeKey(key);
    boolean isNamed = keys.containsKey(name) || Metadata.isCustomBlock(key);
    return blocks.computeIfAbsent(isNamed ? name : "", this::in);
  }

  private KnownKeys in(String name) {
    List<String> rest = new ArrayList<>();
    for (String path : paths) {
      int dot = path.indexOf('.');
      if (dot > 0 && (path.startsWith(ANY_BLOCK) || isKey(path.substring(0, dot), name))) {
        rest.add(path.substring(dot + 1));
      }
      if (path.startsWith(ANY_KEYS)) {
        rest.add(path);
      }
    }
    // Below params and extra stand the keys of the site itself.
    return new KnownKeys(Metadata.isCustomBlock(name) ? paths : rest, this::words);
  }

  private static boolean isKey(String key, String normal) {
    return Metadata.normalizeKey(key).equals(normal);
  }

  /**
   * The keys that a misspelt one may stand for, in snake case: the nearest one, or all that are
   * equally near; none when it is right or unlike any.
   */
  public List<String> meant(String key) {
    List<String> known = meant.get(key);
    if (known != null) {
      return known;
    }
    List<String> nearest = nearest(key);
    if (meant.size() < MAX_REMEMBERED) {
      meant.put(key, nearest);
    }
    return nearest;
  }

  private List<String> nearest(String key) {
    if (key.length() > MAX_KEY_LETTERS) {
      return List.of();
    }
    String normal = Metadata.normalizeKey(key);
    List<String> candidates = candidates(normal);
    if (candidates.isEmpty() || keys.containsKey(normal)) {
      return List.of();
    }
    Known written = Known.of(Metadata.snakeKey(key));
    List<String> nearest = new ArrayList<>();
    int fewest = Integer.MAX_VALUE;
    for (String candidate : candidates) {
      int edits = edits(written, Known.of(candidate));
      if (edits > 0 && edits < fewest) {
        nearest.clear();
        fewest = edits;
      }
      if (edits == fewest) {
        nearest.add(candidate);
      }
    }
    return List.copyOf(nearest);
  }

  /** The keys that begin with the same letter and are about as long: few are, so this is quick. */
  private List<String> candidates(String normal) {
    List<String> candidates = new ArrayList<>();
    for (Map.Entry<String, String> known : keys.entrySet()) {
      if (known.getValue().length() >= MIN_KEY_LETTERS
          && !normal.isEmpty()
          && known.getKey().charAt(0) == normal.charAt(0)
          && Math.abs(known.getKey().length() - normal.length()) <= Typo.MAX_EDITS) {
        candidates.add(known.getValue());
      }
    }
    return candidates;
  }

  private boolean isWord(String word) {
    return words().contains(word);
  }

  private Set<String> words() {
    Set<String> known = knownWords;
    if (known == null) {
      known = words.get();
      knownWords = known;
    }
    return known;
  }

  /** The number of letters that are wrong; 0 when it is another key. */
  private int edits(Known written, Known known) {
    if (Math.abs(written.joined.length() - known.joined.length()) > Typo.MAX_EDITS) {
      return 0;
    }
    if (written.words.size() != known.words.size()) {
      return written.words.size() == 1 ? joined(written, known) : 0;
    }
    int sum = 0;
    for (int i = 0; i < known.words.size(); i++) {
      if (!written.words.get(i).equals(known.words.get(i))) {
        int edits = Typo.edits(written.words.get(i), known.words.get(i), this::isWord);
        if (edits == 0) {
          return 0;
        }
        sum += edits;
      }
    }
    return sum > Typo.MAX_EDITS ? 0 : sum;
  }

  /** Compares a key whose words are not told apart; a short last word has to be the same. */
  private int joined(Known written, Known known) {
    String last = known.words.get(known.words.size() - 1);
    boolean isLike =
        known.joined.length() > MIN_KEY_LETTERS
            && (last.length() > MAX_SHORT_WORD || written.key.endsWith(last));
    return isLike && Typo.edits(written.key, known.joined, this::isWord) == 1 ? 1 : 0;
  }

  /** Spells a key in snake case as the article spells the one that it replaces. */
  public static String inStyleOf(String written, String meant) {
    String spelt;
    if (written.indexOf('_') >= 0) {
      spelt = meant;
    } else if (written.indexOf('-') >= 0) {
      spelt = meant.replace('_', '-');
    } else if (written.indexOf(' ') >= 0) {
      spelt = meant.replace('_', ' ');
    } else if (written.substring(1).chars().anyMatch(Character::isUpperCase)) {
      spelt = humped(meant);
    } else {
      spelt = meant;
    }
    return Character.isUpperCase(written.charAt(0)) ? capital(spelt) : spelt;
  }

  private static String humped(String snake) {
    String[] parts = snake.split("_", -1);
    return parts[0]
        + Stream.of(parts).skip(1).map(KnownKeys::capital).collect(Collectors.joining());
  }

  private static String capital(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
