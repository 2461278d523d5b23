package org.articlint.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.Section;

/**
 * Headings that are the items of a checklist, whose title is above them: "Check the version of the
 * compiler". One or two words are rather the name of a part of it: "Before lunch".
 */
final class ChecklistItems {

  private static final Pattern CHECKLIST =
      Pattern.compile(
          "check-?list|liste de contrôle|lista de (?:comprobación|control|verificación|verificação)"
              + "|チェックリスト|检查清单",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern ITEM = Pattern.compile("\\s*\\S++(?:\\s++\\S++){2}[\\s\\S]*");

  private final Set<Integer> starts = new HashSet<>();

  /**
   * Looks through an article once.
   *
   * @param sections those below the title
   */
  ChecklistItems(Article article, List<Section> sections) {
    boolean isOfTitle = article.title().filter(title -> isChecklist(title.text())).isPresent();
    Deque<Block.Heading> around = new ArrayDeque<>();
    for (Section section : sections) {
      Block.Heading heading = section.heading();
      while (!around.isEmpty() && around.peek().level() >= heading.level()) {
        around.pop();
      }
      boolean isBelow = isOfTitle || (!around.isEmpty() && isChecklist(around.peek().text()));
      if (isBelow && ITEM.matcher(heading.text()).matches()) {
        starts.add(heading.span().start());
      }
      around.push(heading);
    }
  }

  boolean has(Block.Heading heading) {
    return starts.contains(heading.span().start());
  }

  private static boolean isChecklist(String heading) {
    return CHECKLIST.matcher(heading).find();
  }
}
