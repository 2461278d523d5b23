import {type Disposable, env, type LogOutputChannel, Uri, window, workspace} from "vscode";
import {LanguageClient, type Middleware, State} from "vscode-languageclient/node";
import {documents} from "./documents";
import {findExecutable} from "./executable";
import {Program, whyUnfit} from "./program";
import {setting} from "./settings";
import type {Status} from "./status";

const installation = "https://github.com/articlint/articlint/blob/main/docs/install.md";

/** The language server of articlint, and the program that it is. */
export class Server implements Disposable {
  private client: LanguageClient | undefined;
  // Starts and stops wait for each other.
  private latest: Promise<void> = Promise.resolve();

  constructor(
    private readonly log: LogOutputChannel,
    private readonly status: Status,
    private readonly middleware: Middleware,
  ) {}

  /** The articlint of the settings, the workspace or the PATH, or nothing. */
  find(): Program | undefined {
    const path = findExecutable({
      setting: setting("path", ""),
      folders: (workspace.workspaceFolders ?? []).filter(each => each.uri.scheme === "file").map(each => each.uri.fsPath),
      trusted: workspace.isTrusted,
      path: process.env["PATH"] ?? process.env["Path"] ?? "",
    });
    return path === undefined ? undefined : new Program(path);
  }

  /** Finds the program, or says that there is none. */
  demand(): Program | undefined {
    const program = this.find();
    if (program === undefined) {
      this.fail(notFound());
    }
    return program;
  }

  /** Waits for a start that is under way, and tells whether the server answers. */
  async answers(): Promise<boolean> {
    await this.latest;
    return this.client?.state === State.Running;
  }

  /** Starts the server anew, with the settings and the program of now. */
  restart(): Promise<void> {
    this.latest = this.latest.then(() => this.stopNow()).then(() => this.startNow());
    return this.latest;
  }

  /** Ends the server; its process ends as well. */
  stop(): Promise<void> {
    this.latest = this.latest.then(() => this.stopNow());
    return this.latest;
  }

  dispose(): void {
    void this.stop();
  }

  private async startNow(): Promise<void> {
    this.status.change("starting");
    const program = this.demand();
    const unfit = program && (await whyUnfit(program));
    if (program === undefined || unfit !== undefined) {
      return unfit === undefined ? undefined : this.fail(unfit);
    }
    this.log.info(`articlint is ${program.path}`);
    const client = this.create(program);
    this.client = client;
    try {
      await client.start();
    } catch (error) {
      this.fail(`The server of ${program.path} does not start: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  private create(program: Program): LanguageClient {
    const {command, shell} = program.command;
    const client = new LanguageClient("articlint", "articlint", {command, args: ["server"], options: {shell}}, {
      documentSelector: documents,
      outputChannel: this.log,
      initializationOptions: {workspaceDiagnostics: setting("workspaceDiagnostics", true), showsExplanations: true},
      // The reason is shown by startNow, with a way out.
      initializationFailedHandler: () => false,
      middleware: this.middleware,
    });
    client.onDidChangeState(({newState}) => this.show(newState));
    return client;
  }

  private show(state: State): void {
    switch (state) {
      case State.Starting:
        return this.status.change("starting");
      case State.Running:
        return this.status.change("ready");
      default:
        return this.status.change("stopped");
    }
  }

  private async stopNow(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    if (client !== undefined) {
      // A server that has crashed, or never started, cannot be asked to stop.
      await client.dispose().catch(error => this.log.warn(`The server did not stop as asked: ${error}`));
    }
  }

  private fail(message: string): void {
    this.log.error(message);
    this.status.change("failed", message);
    void window.showErrorMessage(`articlint: ${message}`, "How to Install", "Show the Log").then(choice => {
      if (choice === "How to Install") {
        void env.openExternal(Uri.parse(installation));
      } else if (choice === "Show the Log") {
        this.log.show();
      }
    });
  }
}

function notFound(): string {
  const path = setting("path", "");
  if (path !== "") {
    return `articlint.path is ${path}, which is no program that may be run here.`;
  }
  return workspace.isTrusted
    ? "There is no articlint in node_modules of this workspace, nor on the PATH."
    : "There is no articlint on the PATH. That of node_modules is used once you trust this workspace.";
}
