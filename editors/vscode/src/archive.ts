import {type Disposable, ProcessExecution, ShellExecution, Task, tasks, window, workspace, type WorkspaceFolder} from "vscode";
import type {Program} from "./program";
import {setting} from "./settings";

/** Asks for the workspace folder to work in when there are several and no editor tells. */
export async function chooseFolder(): Promise<WorkspaceFolder | undefined> {
  const active = window.activeTextEditor && workspace.getWorkspaceFolder(window.activeTextEditor.document.uri);
  const folders = workspace.workspaceFolders ?? [];
  return active ?? (folders.length > 1 ? window.showWorkspaceFolderPick() : folders[0]);
}

/** The task that checks the archive of a workspace folder in the terminal. */
export function checkTask(program: Program, folder: WorkspaceFolder): Task {
  const args = ["check", "--format", "concise"];
  const cwd = folder.uri.fsPath;
  const execution = program.command.shell
    ? new ShellExecution(program.path, args, {cwd})
    : new ProcessExecution(program.path, args, {cwd});
  // Where the server lists the findings of all articles, the terminal's would be there twice.
  const matchers = setting("workspaceDiagnostics", true) ? [] : ["$articlint"];
  const task = new Task({type: "articlint"}, folder, "check the archive", "articlint", execution, matchers);
  task.presentationOptions = {clear: true};
  return task;
}

/** Offers the task of each workspace folder in the list of tasks. */
export function provideTasks(find: () => Program | undefined): Disposable {
  return tasks.registerTaskProvider("articlint", {
    provideTasks: () => {
      const program = find();
      return program ? (workspace.workspaceFolders ?? []).map(folder => checkTask(program, folder)) : [];
    },
    resolveTask: () => undefined,
  });
}
