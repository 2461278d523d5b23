package org.articlint.cli.server.language;

import java.util.ArrayList;
import java.util.List;
import org.articlint.article.LowerCase;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Collects what is offered for one range of a document, the best first. */
final class Offers {

  /** More than these are offered only once some of their letters are written. */
  static final int MAX = 200;

  /** Ranks have as many digits, so that they are in the same order as texts. */
  private static final int FIRST_RANK = 1_000_000;

  private final Range range;
  private final String written;
  private final List<CompletionItem> items = new ArrayList<>();

  /**
   * Offers nothing yet.
   *
   * @param range what an offer takes the place of
   * @param written what has been written there before the cursor
   */
  Offers(Range range, String written) {
    this.range = range;
    this.written = written;
  }

  /**
   * Adds an offer.
   *
   * @param text what is written when it is taken
   * @param detail a few words beside it; may be empty
   * @param documentation in Markdown; may be empty
   */
  void add(
      String label, String text, CompletionItemKind kind, String detail, String documentation) {
    CompletionItem item = new CompletionItem(label);
    item.setKind(kind);
    item.setSortText(Integer.toString(FIRST_RANK + items.size()));
    item.setFilterText(label);
    item.setTextEdit(Either.forLeft(new TextEdit(range, text)));
    if (!detail.isEmpty()) {
      item.setDetail(detail);
    }
    if (!documentation.isEmpty()) {
      item.setDocumentation(Markup.markdown(documentation));
    }
    items.add(item);
  }

  /** Returns the offers. Of many, only those that are like what is written, and incomplete. */
  CompletionList list() {
    if (items.size() <= MAX) {
      return new CompletionList(false, items);
    }
    String like = LowerCase.of(written);
    return new CompletionList(
        true,
        items.stream()
            .filter(item -> LowerCase.of(item.getLabel()).contains(like))
            .limit(MAX)
            .toList());
  }
}
