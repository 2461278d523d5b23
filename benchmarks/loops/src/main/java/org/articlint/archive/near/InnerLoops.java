package org.articlint.archive.near;

import org.articlint.archive.text.ArticleFacts;
import org.articlint.archive.column.FormWords;
import org.articlint.archive.text.Slots;
import org.articlint.archive.column.WordLists;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.articlint.article.SourceText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Measures the work done for each paragraph of 45 words among 20,000, half of which are edited copies:
 * extracting its facts, comparing it with all candidates as an audit does, finding candidates as a
 * look-up does, and comparing two texts word by word.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class InnerLoops {

  private static final int TEXTS = 20_000;
  private static final int WORDS = 45;
  private static final int SIMILARITY = 80;

  private final List<String> texts = new ArrayList<>();
  private final int[][] words = new int[TEXTS][];
  private FormWords forms;
  private NearForms near;
  private int next;

  @Setup
  public void prepare() {
    Random random = new Random(1);
    WordLists.Builder builder = new WordLists.Builder();
    int[] order = new int[TEXTS];
    for (int i = 0; i < TEXTS; i++) {
      int[] text;
      if (i > 0 && random.nextBoolean()) {
        text = words[random.nextInt(i)].clone();
        text[random.nextInt(WORDS)] = random.nextInt();
      } else {
        // Common words are much more frequent than rare ones.
        text = random.doubles(WORDS).mapToInt(u -> (int) Math.exp(u * 11) * 0x9E3779B1).toArray();
      }
      words[i] = text;
      order[i] = i;
      builder.add(text);
      StringBuilder prose = new StringBuilder();
      for (int word : text) {
        prose.append(prose.length() % 90 > 80 ? ". " : " ").append(Integer.toString(word, 36));
      }
      texts.add(prose.append('.').toString().replace('-', 'x'));
    }
    forms = builder.build(order);
    near = NearForms.of(forms, SIMILARITY);
  }

  private int next() {
    next = (next + 7919) % TEXTS;
    return next;
  }

  @Benchmark
  public ArticleFacts facts() {
    SourceText source = SourceText.of(texts.get(next()));
    ArticleFacts.Builder facts = new ArticleFacts.Builder(Slots.NONE, 12, 6);
    facts.add(source.text(), source, source.span());
    return facts.build();
  }

  @Benchmark
  @OperationsPerInvocation(TEXTS)
  public NearPairs nearPairs() {
    return NearPairs.of(forms, near, new Prefixes(SIMILARITY));
  }

  @Benchmark
  public int candidatesOfAText() {
    FormCursor candidates = near.cursor(words[next()]);
    int count = 0;
    while (candidates.next() != FormCursor.END) {
      count++;
    }
    return count;
  }

  @Benchmark
  public int commonWords() {
    return new CommonWords(words[next()]).with(words[next()], 0);
  }
}
