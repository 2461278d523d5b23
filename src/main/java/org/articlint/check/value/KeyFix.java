package org.articlint.check.value;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.articlint.article.Article;
import org.articlint.article.Metadata;
import org.articlint.article.Span;
import org.articlint.check.match.Fix;
import org.articlint.parse.edit.WrittenKey;

/**
 * The correction of a misspelt key. There is none where it is not certain, and none that would put
 * on record what a person did or what an AI wrote: that is for people to say.
 */
public final class KeyFix {

  /** Words of keys and lists that record an act of a person or a machine. */
  private static final Pattern RECORD =
      Pattern.compile(
          "(?:^|_)(?:re)?(?:review|verif|approv|human|audit|check(?:ed|er|s)?(?:_|$)|validat|confirm"
              + "|sign(?:ed|_?off)|editor|edited|proof|curat|certif|attest|inspect|endors|test(?:ed|er)"
              + "|author|writer|written|creat|draft|generat|produced|made_|assist|ai(?:_|$)|llm|gpt"
              + "|machine|disclos|provenance|origin(?:_|$)|digital_source|source_type|status$|state$"
              + "|last_|by$)|human|review");

  private KeyFix() {}

  /**
   * Makes the correction of a key.
   *
   * @param key the span of the key, with its quotes
   * @param meant the keys that it may stand for, each as it is to be written
   * @param vocabulary the lists of fields, which say what else records an act
   */
  public static Optional<Fix> of(
      Article article, Span key, List<String> meant, Vocabulary vocabulary) {
    // Of two that are equally near, only its author knows which.
    if (meant.size() != 1 || recordsAct(meant.get(0), vocabulary)) {
      return Optional.empty();
    }
    return new WrittenKey(article.source(), key)
        .renamed(meant.get(0))
        .map(edit -> new Fix(edit.span(), edit.replacement()));
  }

  private static boolean recordsAct(String key, Vocabulary vocabulary) {
    return isRecord(key)
        || vocabulary.fieldLists().stream()
            .filter(KeyFix::isRecord)
            .flatMap(list -> vocabulary.fields(list).stream())
            .anyMatch(path -> lastKey(path).equals(Metadata.normalizeKey(key)));
  }

  private static boolean isRecord(String name) {
    return RECORD.matcher(Metadata.snakeKey(name.replace('.', '_'))).find();
  }

  private static String lastKey(String path) {
    return Metadata.normalizeKey(path.substring(path.lastIndexOf('.') + 1));
  }
}
