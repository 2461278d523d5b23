import {mkdtemp, readFile, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {ProgressLocation, ViewColumn, window, type WorkspaceFolder} from "vscode";
import type {Program} from "./program";

/** Makes the HTML report of a workspace folder and shows it beside the editors. */
export async function showReport(program: Program, folder: WorkspaceFolder): Promise<void> {
  const progress = {location: ProgressLocation.Notification, title: "articlint makes the report", cancellable: true};
  const html = await window.withProgress(progress, (_, token) => {
    const abort = new AbortController();
    token.onCancellationRequested(() => abort.abort());
    return makeReport(program, folder.uri.fsPath, abort.signal).catch(error => {
      if (abort.signal.aborted) {
        return undefined;
      }
      throw error;
    });
  });
  if (html !== undefined) {
    // The page allows only its own script, and no address but those of links.
    const options = {enableScripts: true, localResourceRoots: [], enableFindWidget: true, retainContextWhenHidden: true};
    const panel = window.createWebviewPanel("articlint.report", `articlint: ${folder.name}`, ViewColumn.Active, options);
    panel.webview.html = html;
  }
}

async function makeReport(program: Program, cwd: string, signal: AbortSignal): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "articlint-"));
  try {
    const file = join(directory, "report.html");
    // With findings, and with articles that could not be checked, there is a report as well.
    const run = await program.run(["check", "--quiet", "--progress", "never", "--output", `html=${file}`], {cwd, signal});
    return await readFile(file, "utf8").catch(() => {
      throw new Error(run.stderr.trim() || `articlint ended with ${run.code} and made no report`);
    });
  } finally {
    await rm(directory, {recursive: true, force: true});
  }
}
