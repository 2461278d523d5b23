package org.articlint.check.schema;

import java.time.LocalDate;
import org.articlint.check.value.BudgetSpentException;
import org.articlint.check.value.Context;
import org.articlint.check.value.Regex;
import org.articlint.check.value.Steps;

/** Counts how often keywords of a schema look at values of one article. Not for several threads. */
final class SchemaWork {

  /**
   * Uses of a keyword, of which each may leave an error and its place in memory. Each of the
   * 100,000 values that metadata may have can be looked at three times. Long keywords and values
   * count as more than one use.
   */
  private static final int MAX_USES = 300_000;

  /** Entries, items or characters of keywords and values that take as long as one more use. */
  private static final int SIZE_OF_USE = 16;

  /** What a use takes, in steps of patterns. */
  private static final int STEPS_OF_USE = 20;

  /**
   * Uses inside each other, which a stack of 1 MiB has room for; metadata has at most 20 levels.
   */
  private static final int MAX_DEPTH = 400;

  private final Context context;
  private final Steps uses;
  private int depth;

  private SchemaWork(Context context, long mostUses) {
    this.context = context;
    this.uses = new Steps(mostUses);
  }

  static SchemaWork of(Context context) {
    return new SchemaWork(context, MAX_USES);
  }

  /** The work on a schema itself, which the meta-schema bounds by the length of the schema. */
  static SchemaWork unlimited() {
    return new SchemaWork(new Context(LocalDate.EPOCH, 0), Long.MAX_VALUE);
  }

  /**
   * Enters the use of a keyword.
   *
   * @param size the number of entries, items or characters that it may look at
   * @throws BudgetSpentException when it is one too many
   */
  void enter(int size) {
    depth++;
    if (depth > MAX_DEPTH) {
      throw new BudgetSpentException(
          "its schema refers to itself without end, or nests more than %s keywords"
              .formatted(MAX_DEPTH));
    }
    int all = 1 + size / SIZE_OF_USE;
    context.count((long) all * STEPS_OF_USE);
    if (!uses.take(all)) {
      throw new BudgetSpentException(
          "its schema looks at the metadata more than %s times; use fewer references inside allOf,"
                  .formatted(MAX_USES)
              + " anyOf and oneOf");
    }
  }

  void leave() {
    depth--;
  }

  /** Whether a pattern is found in a text, with the steps of the rule on this article. */
  boolean isFound(Regex pattern, String text) {
    return context.isFoundAsItStands(pattern, text);
  }
}
