import {commands, type Disposable, type ExtensionContext, tasks, Uri, window, workspace} from "vscode";
import type {Middleware} from "vscode-languageclient/node";
import {checkTask, chooseFolder, provideTasks} from "./archive";
import {showReport} from "./report";
import {askReviewer} from "./review";
import {chooseRule, RulePages} from "./rules";
import {Server} from "./server";
import {Status} from "./status";

let server: Server | undefined;

/** Called by VS Code when an article or a configuration is opened. */
export function activate(context: ExtensionContext): void {
  const log = window.createOutputChannel("articlint", {log: true});
  const status = new Status();
  const pages = new RulePages();
  const started = new Server(log, status, serverCommands(pages));
  server = started;
  context.subscriptions.push(
    log,
    status,
    pages,
    provideTasks(() => started.find()),
    ...editorCommands(started),
    commands.registerCommand("articlint.showLog", () => log.show()),
    workspace.onDidGrantWorkspaceTrust(() => started.restart()),
    workspace.onDidChangeConfiguration(change => {
      if (change.affectsConfiguration("articlint.path") || change.affectsConfiguration("articlint.workspaceDiagnostics")) {
        void started.restart();
      }
    }),
  );
  void started.restart();
}

/** Called by VS Code when it ends, or the extension is switched off. */
export async function deactivate(): Promise<void> {
  await server?.stop();
  server = undefined;
}

/** What the editor adds to the commands of the server, which code actions run. */
function serverCommands(pages: RulePages): Middleware {
  return {
    executeCommand: async (command, args, next) => {
      if (command === "articlint.explain") {
        return pages.show(String(args[0]), String(await next(command, args)));
      }
      if (command === "articlint.reviewed") {
        const by: string | undefined = args[1] ?? (await askReviewer(Uri.parse(args[0])));
        return by === undefined ? undefined : next(command, [args[0], by]);
      }
      return next(command, args);
    },
  };
}

/** The commands of the command palette. */
function editorCommands(server: Server): Disposable[] {
  const command = (name: string, run: () => Promise<unknown>) => commands.registerCommand(`articlint.${name}`, run);
  return [
    command("restart", () => server.restart()),
    command("checkArchive", async () => {
      const [program, folder] = [server.demand(), await chooseFolder()];
      return program && folder && tasks.executeTask(checkTask(program, folder));
    }),
    command("showReport", async () => {
      const [program, folder] = [server.demand(), await chooseFolder()];
      return program && folder && showReport(program, folder);
    }),
    command("explainRule", async () => {
      const rule = await chooseRule();
      return rule && ask(server, "articlint.explain", rule);
    }),
    command("markAsReviewed", async () => {
      const uri = window.activeTextEditor?.document.uri;
      return uri && ask(server, "articlint.reviewed", uri.toString());
    }),
  ];
}

async function ask(server: Server, command: string, argument: string): Promise<unknown> {
  if (!(await server.answers())) {
    return window.showWarningMessage("articlint is not running: see its log.");
  }
  return commands.executeCommand(command, argument);
}
