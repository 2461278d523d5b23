import {accessSync, constants, statSync} from "node:fs";
import {delimiter, isAbsolute, join, resolve} from "node:path";

/** Where to look for articlint. */
export interface Places {
  /** The setting `articlint.path`; empty when it is not set. */
  readonly setting: string;
  /** The workspace folders, as absolute paths. */
  readonly folders: readonly string[];
  /** Whether files of the workspace may be run. */
  readonly trusted: boolean;
  /** The PATH. */
  readonly path: string;
}

const names = process.platform === "win32" ? ["articlint.cmd", "articlint.exe"] : ["articlint"];

/**
 * Returns the absolute path of the articlint to run: that of the setting, that of the workspace's `node_modules`, or the
 * first one on the PATH.
 *
 * A setting that names no program is a mistake, and no reason to run another one.
 */
export function findExecutable(places: Places): string | undefined {
  if (places.setting !== "") {
    return fromSetting(places).find(isProgram);
  }
  const ofWorkspace = places.trusted ? places.folders.map(folder => join(folder, "node_modules", ".bin")) : [];
  // What a relative directory on the PATH holds depends on the workspace.
  const onPath = places.path.split(delimiter).filter(isAbsolute);
  return [...ofWorkspace, ...onPath].flatMap(directory => names.map(name => join(directory, name))).find(isProgram);
}

function fromSetting({setting, folders, trusted}: Places): string[] {
  if (isAbsolute(setting)) {
    return [setting];
  }
  return trusted ? folders.map(folder => resolve(folder, setting)) : [];
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
