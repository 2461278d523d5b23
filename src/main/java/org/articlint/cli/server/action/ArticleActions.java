package org.articlint.cli.server.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.articlint.article.TextEdit;
import org.articlint.check.StaleDate;
import org.articlint.check.match.Fix;
import org.articlint.cli.server.document.DocumentEdits;
import org.articlint.cli.server.document.Documents;
import org.articlint.cli.server.document.TextPositions;
import org.articlint.cli.workspace.Judgement;
import org.articlint.cli.workspace.OpenArticle;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.Fixes;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.WorkspaceEdit;

/** Lists what can be done about the findings at a place of an article. */
public final class ArticleActions {

  /** Corrects all that can be corrected without judgement. */
  public static final String FIX_ALL = CodeActionKind.SourceFixAll + ".articlint";

  /** Explains the rule whose id is the argument. */
  public static final String EXPLAIN = "articlint.explain";

  /** Records a review; the arguments are the URI and, optionally, the name of the reviewer. */
  public static final String REVIEWED = "articlint.reviewed";

  /** Each finding is tried in several ways, and somebody waits. */
  private static final int MAX_FINDINGS = 8;

  /** Longer corrections are not quoted in a menu. */
  private static final int MAX_SHOWN = 40;

  private final String uri;
  private final OpenArticle article;
  private final Judgement judgement;
  private final Trial trial;
  private final Documents documents;

  /**
   * The actions of a document.
   *
   * @param uri as the editor writes it
   * @param documents all that are open
   */
  public ArticleActions(String uri, OpenArticle article, Documents documents) {
    this.uri = uri;
    this.article = article;
    this.judgement = article.judgement();
    this.trial = new Trial(article, judgement);
    this.documents = documents;
  }

  /**
   * Returns the actions for a range.
   *
   * @param only the kinds that the editor asks for; all when there are none
   */
  public List<CodeAction> in(Range range, List<String> only) {
    List<CodeAction> actions = new ArrayList<>();
    if (isAsked(CodeActionKind.QuickFix, only)) {
      judgement.findings().stream()
          .filter(finding -> touches(TextPositions.range(finding.range()), range))
          .limit(MAX_FINDINGS)
          .forEach(finding -> addFor(finding, actions));
      explanations(range).forEach(actions::add);
    }
    if (isAsked(FIX_ALL, only)) {
      fixAll().ifPresent(actions::add);
    }
    return actions;
  }

  private static boolean isAsked(String kind, List<String> only) {
    return only.isEmpty()
        || only.stream().anyMatch(asked -> kind.equals(asked) || kind.startsWith(asked + "."));
  }

  /** Whether two ranges share a line: nobody puts the cursor on the very word. */
  private static boolean touches(Range one, Range other) {
    return one.getStart().getLine() <= other.getEnd().getLine()
        && other.getStart().getLine() <= one.getEnd().getLine();
  }

  private void addFor(Finding finding, List<CodeAction> actions) {
    corrections(List.of(finding)).stream()
        .filter(edit -> trial.takesAway(finding, List.of(edit)))
        .forEach(
            edit -> {
              CodeAction fix = edit(correction(edit, finding), finding, List.of(edit));
              fix.setIsPreferred(true);
              actions.add(fix);
            });
    MissingSection.of(article, finding)
        .ifPresent(
            offer ->
                actions.add(
                    edit(
                        "Insert the section \"%s\"".formatted(offer.title()),
                        finding,
                        List.of(offer.edit()))));
    if (finding.rule().check() instanceof StaleDate) {
      actions.add(review(finding));
    }
    new AddToAllow(article, documents)
        .of(finding)
        .ifPresent(edit -> actions.add(edit("Add to allow in the configuration", finding, edit)));
    for (LettingStand.Offer offer : new LettingStand(article, trial).offers(finding)) {
      String title =
          "Let it stand, with a reason: %s (%s)".formatted(offer.scope(), finding.ruleId());
      actions.add(edit(title, finding, offer.edits()));
    }
  }

  /** The corrections that need no judgement, as {@code check --fix} makes them. */
  private List<TextEdit> corrections(List<Finding> findings) {
    List<Fix> fixes = findings.stream().flatMap(each -> each.message().fix().stream()).toList();
    return Fixes.edits(fixes, article.source());
  }

  /** Says what will be written, where that is short. */
  private static String correction(TextEdit edit, Finding finding) {
    String text = edit.replacement();
    String what = "";
    if (text.isEmpty()) {
      what = ": delete it";
    } else if (text.length() <= MAX_SHOWN && !text.isBlank() && text.lines().count() == 1) {
      what = ": write \"%s\"".formatted(text);
    }
    return "Correct it%s (%s)".formatted(what, finding.ruleId());
  }

  private CodeAction review(Finding finding) {
    String by = GitUser.of(article.file().resolveSibling("")).map(name -> " by " + name).orElse("");
    CodeAction action = action("Mark as reviewed today" + by, CodeActionKind.QuickFix);
    action.setDiagnostics(List.of(diagnostic(finding)));
    action.setCommand(new Command(action.getTitle(), REVIEWED, List.of(uri)));
    return action;
  }

  private List<CodeAction> explanations(Range range) {
    Set<String> rules = new TreeSet<>();
    for (Finding finding : judgement.findings()) {
      if (touches(TextPositions.range(finding.range()), range)) {
        rules.add(finding.ruleId());
      }
    }
    return rules.stream().map(ArticleActions::explanation).toList();
  }

  private static CodeAction explanation(String rule) {
    CodeAction action = action("Explain the rule " + rule, CodeActionKind.QuickFix);
    action.setCommand(new Command(action.getTitle(), EXPLAIN, List.of(rule)));
    return action;
  }

  private Optional<CodeAction> fixAll() {
    List<TextEdit> edits = corrections(judgement.findings());
    if (edits.isEmpty() || !trial.areSafe(edits)) {
      return Optional.empty();
    }
    CodeAction action = action("Correct all that needs no judgement", FIX_ALL);
    action.setEdit(workspaceEdit(edits));
    return Optional.of(action);
  }

  private CodeAction edit(String title, Finding finding, List<TextEdit> edits) {
    return edit(title, finding, workspaceEdit(edits));
  }

  private static CodeAction edit(String title, Finding finding, WorkspaceEdit edit) {
    CodeAction action = action(title, CodeActionKind.QuickFix);
    action.setDiagnostics(List.of(diagnostic(finding)));
    action.setEdit(edit);
    return action;
  }

  private static CodeAction action(String title, String kind) {
    CodeAction action = new CodeAction(title);
    action.setKind(kind);
    return action;
  }

  /** Names the diagnostic that an action is about. */
  private static Diagnostic diagnostic(Finding finding) {
    Diagnostic diagnostic =
        new Diagnostic(TextPositions.range(finding.range()), finding.textInFile());
    diagnostic.setCode(finding.ruleId());
    diagnostic.setSource("articlint");
    return diagnostic;
  }

  private WorkspaceEdit workspaceEdit(List<TextEdit> edits) {
    return new WorkspaceEdit(Map.of(uri, DocumentEdits.of(article.text(), edits)));
  }
}
