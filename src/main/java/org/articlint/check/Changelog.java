package org.articlint.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.check.value.PrefilteredPattern;

/**
 * Tells what of an article lists changes, version by version or day by day. The same fix is listed
 * in each version that has it, often by a program. Goes through the blocks of an article in order.
 */
final class Changelog {

  /** Files and folders that hold changelogs, and files that are named after a version. */
  private static final PrefilteredPattern PATH =
      new PrefilteredPattern(
          Pattern.compile(
              "(?:^|/)(?:change-?_?logs?|release-?_?notes?|releases)(?:[-_. ][^/]*)?(?:/|$)"
                  + "|(?:^|/)(?:v\\d+(?:\\.\\d+)++|\\d+(?:\\.\\d+){2,}+)(?:-\\w+(?:\\.\\d+)*+)?\\.[a-z]+$"
                  + "|(?:^|/)(?-i:CHANGES|HISTORY|NEWS)\\.[a-z]+$"
                  + "|[-_]rn\\d+(?:\\.\\d+)++\\.[a-z]+$",
              Pattern.CASE_INSENSITIVE));

  private static final PrefilteredPattern TITLE =
      new PrefilteredPattern(
          Pattern.compile(
              "\\bchange[ -]?logs?\\b|\\brelease notes?\\b|\\bversion history\\b|\\bwhat['’]s new\\b"
                  + "|\\bversionshinweise|\\bänderungsprotokoll|\\bnotes de (?:version|publication)\\b"
                  + "|\\bjournal des (?:modifications|changements)\\b"
                  + "|\\bnotas de (?:la )?(?:versi[oó]n|vers[aã]o|lanzamiento|lançamento)\\b"
                  + "|\\bregistr[eo] de (?:cambios|alterações|mudanças)\\b"
                  + "|更新日志|变更日志|更新日誌|變更日誌|变更记录|更新记录|发布说明|发行说明|版本说明|變更紀錄"
                  + "|変更履歴|更新履歴|リリースノート|변경 로그|변경 이력|릴리스 노트",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));

  /** A version or a day; what else the heading of a release has is short. */
  private static final PrefilteredPattern RELEASE =
      new PrefilteredPattern(
          Pattern.compile(
              "[^\\p{L}\\p{N}]*+(?:(?:version|release|released|v)\\.?[\\s_-]*+)?"
                  + "(?:v?\\d++(?:\\.(?:\\d++|x))++[\\w.+-]*+|\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?|unreleased)"
                  + "[^\\p{L}\\p{N}]*+(?:(?:released?|on|v?\\d[\\w.-]*+|\\p{L}{3,9}\\.?)[^\\p{L}\\p{N}]*+){0,4}$",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));

  /** How the entry of a program begins: what it raised to which version, or the kind of change. */
  private static final PrefilteredPattern BEGINNING =
      new PrefilteredPattern(
          Pattern.compile(
              "\\W*(?:bumps? \\S+ from \\S+ to \\S|(?:feat|fix|docs|chore|refactor|test|build|ci|perf|style"
                  + "|revert)(?:\\([^)]*\\))?!?: )",
              Pattern.CASE_INSENSITIVE));

  /** What else a program writes of a change: who made it where. */
  private static final Pattern ORIGIN =
      Pattern.compile("\\bby @[\\w-]+(?:\\[bot])? in \\S|\\(#\\d+\\)\\W*$");

  /** Nobody names a release at such length, and a pattern goes down a level for each number. */
  private static final int MAX_RELEASE_CHARS = 200;

  /** A title of megabytes, which a file may have, would take seconds. */
  private static final int MAX_TITLE_CHARS = 1_000;

  private final boolean isWhole;

  /** The levels of the headings around the block at hand that are releases. */
  private final Deque<Integer> releases = new ArrayDeque<>();

  private Changelog(boolean isWhole) {
    this.isWhole = isWhole;
  }

  static Changelog of(Article article) {
    return new Changelog(
        PATH.isIn(article.path())
            || article.title().map(title -> TITLE.isIn(start(title.text()))).orElse(false));
  }

  private static String start(String title) {
    return title.substring(0, Math.min(title.length(), MAX_TITLE_CHARS));
  }

  /** Takes the next heading. */
  void enter(Block.Heading heading) {
    while (!releases.isEmpty() && releases.element() >= heading.level()) {
      releases.pop();
    }
    if (heading.text().length() <= MAX_RELEASE_CHARS && RELEASE.begins(heading.text())) {
      releases.push(heading.level());
    }
  }

  /**
   * Whether a paragraph tells of a change.
   *
   * @param isItem whether it stands in a list
   */
  boolean has(Block.Paragraph paragraph, boolean isItem) {
    return isWhole || (isItem && (!releases.isEmpty() || isEntry(paragraph.text())));
  }

  private static boolean isEntry(String text) {
    return BEGINNING.begins(text)
        || ((text.contains("by @") || text.contains("(#")) && ORIGIN.matcher(text).find());
  }
}
