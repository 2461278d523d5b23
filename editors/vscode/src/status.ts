import {type Diagnostic, type Disposable, languages, StatusBarAlignment, ThemeColor, window} from "vscode";

/** Whether a finding comes from articlint. */
export const isFinding = (diagnostic: Diagnostic): boolean => diagnostic.source === "articlint";

/** What the server does. */
export type State = "starting" | "ready" | "stopped" | "failed";

/** The item in the status bar: what the server does, and the findings of the article in the active editor. */
export class Status implements Disposable {
  private readonly item = window.createStatusBarItem("articlint", StatusBarAlignment.Right, 100);
  private readonly listeners = [
    languages.onDidChangeDiagnostics(() => this.show()),
    window.onDidChangeActiveTextEditor(() => this.show()),
  ];
  private state: State = "stopped";
  private reason = "";

  constructor() {
    this.item.name = "articlint";
    this.item.command = "articlint.showLog";
  }

  /** Shows another state, and why it has failed. */
  change(state: State, reason = ""): void {
    this.state = state;
    this.reason = reason;
    this.show();
  }

  private show(): void {
    const [text, tooltip] = this.texts();
    this.item.text = text;
    this.item.tooltip = `${tooltip}. Click to see the log.`;
    this.item.backgroundColor = this.state === "failed" ? new ThemeColor("statusBarItem.errorBackground") : undefined;
    this.item.show();
  }

  private texts(): [string, string] {
    switch (this.state) {
      case "starting":
        return ["$(loading~spin) articlint", "articlint is starting"];
      case "stopped":
        return ["$(circle-slash) articlint", "articlint is not running"];
      case "failed":
        return ["$(error) articlint", `articlint is not running: ${this.reason.replace(/\.$/, "")}`];
      case "ready":
        return this.findings();
    }
  }

  private findings(): [string, string] {
    const editor = window.activeTextEditor;
    const count = editor ? languages.getDiagnostics(editor.document.uri).filter(isFinding).length : 0;
    if (count === 0) {
      return ["$(check) articlint", "articlint is ready"];
    }
    const findings = count === 1 ? "1 finding" : `${count} findings`;
    return [`$(warning) articlint: ${count}`, `${findings} in this article`];
  }

  dispose(): void {
    this.listeners.forEach(listener => listener.dispose());
    this.item.dispose();
  }
}
