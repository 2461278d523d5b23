import {execFile} from "node:child_process";

/** What a run of articlint has written, and its exit code. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** An articlint that is installed. */
export class Program {
  constructor(readonly path: string) {}

  /**
   * The command for a process. Windows runs files of commands (`.cmd`) only through its shell, for which names with
   * blanks are quoted.
   */
  get command(): {readonly command: string; readonly shell: boolean} {
    const shell = /\.(cmd|bat)$/i.test(this.path);
    return {command: shell ? `"${this.path}"` : this.path, shell};
  }

  /** Runs articlint to its end; never throws because of the exit code. */
  run(args: readonly string[], options: {readonly cwd?: string; readonly signal?: AbortSignal; readonly timeout?: number}): Promise<Run> {
    const {command, shell} = this.command;
    const quoted = shell ? args.map(arg => `"${arg}"`) : [...args];
    return new Promise((resolve, reject) => {
      execFile(command, quoted, {...options, shell, maxBuffer: 64 * 1024 * 1024}, (error, stdout, stderr) => {
        if (error && typeof error.code !== "number") {
          reject(error);
        } else {
          resolve({code: typeof error?.code === "number" ? error.code : 0, stdout, stderr});
        }
      });
    });
  }
}

/** The version that a program needs at least: that of this extension's first release with a language server. */
export const minimum = "0.1.0";

/** Says why the program at a path cannot serve an editor, or nothing when it can. */
export async function whyUnfit(program: Program): Promise<string | undefined> {
  let run: Run;
  try {
    run = await program.run(["--version"], {timeout: 30_000});
  } catch (error) {
    return `${program.path} does not start: ${error instanceof Error ? error.message : String(error)}`;
  }
  const version = /^articlint (\d+\.\d+\.\d+)/.exec(run.stdout)?.[1];
  if (version === undefined) {
    return `${program.path} does not start: ${run.stderr.trim() || `it ended with ${run.code}`}`;
  }
  return isOlder(version, minimum) ? `${program.path} is articlint ${version}; editors need ${minimum} or later.` : undefined;
}

function isOlder(version: string, than: string): boolean {
  const [left, right] = [version, than].map(each => each.split(".").map(Number));
  const differing = (left ?? []).findIndex((part, i) => part !== right?.[i]);
  return differing >= 0 && (left?.[differing] ?? 0) < (right?.[differing] ?? 0);
}
