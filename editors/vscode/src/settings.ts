import {workspace} from "vscode";

/** The value of a setting of this extension. */
export function setting<T>(name: "path" | "workspaceDiagnostics", otherwise: T): T {
  return workspace.getConfiguration("articlint").get(name, otherwise);
}
