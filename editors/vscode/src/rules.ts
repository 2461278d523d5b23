import {commands, type Disposable, EventEmitter, languages, type TextDocumentContentProvider, Uri, window, workspace} from "vscode";
import {isFinding} from "./status";

const scheme = "articlint-rule";

/** Pages that explain rules, in the preview of Markdown. */
export class RulePages implements TextDocumentContentProvider, Disposable {
  private readonly pages = new Map<string, string>();
  private readonly changed = new EventEmitter<Uri>();
  private readonly registration = workspace.registerTextDocumentContentProvider(scheme, this);
  readonly onDidChange = this.changed.event;

  provideTextDocumentContent(uri: Uri): string {
    return this.pages.get(uri.path) ?? "";
  }

  /** Shows what the server says about a rule. */
  async show(rule: string, markdown: string): Promise<void> {
    const uri = Uri.from({scheme, path: `/${rule}.md`});
    this.pages.set(uri.path, markdown);
    this.changed.fire(uri);
    await commands.executeCommand("markdown.showPreview", uri);
  }

  dispose(): void {
    this.registration.dispose();
    this.changed.dispose();
  }
}

/** Asks which rule to explain: one that has found something in this article, the ones at the cursor first. */
export async function chooseRule(): Promise<string | undefined> {
  const editor = window.activeTextEditor;
  const findings = editor ? languages.getDiagnostics(editor.document.uri).filter(isFinding) : [];
  const here = findings.filter(each => editor && each.range.intersection(editor.selection) !== undefined);
  const items = new Map([...here, ...findings].map(each => [ruleOf(each.code), each.message] as const).reverse());
  const picks = [...items].reverse().map(([label, detail]) => ({label, detail}));
  if (picks.length === 0) {
    return window.showInputBox({prompt: "The rule to explain", placeHolder: "stale-last-reviewed"});
  }
  return (await window.showQuickPick(picks, {placeHolder: "The rule to explain"}))?.label;
}

function ruleOf(code: string | number | {value: string | number} | undefined): string {
  return String(typeof code === "object" ? code.value : code);
}
