// Stands in for the module "vscode", which exists only inside the editor: as much of it as the extension and its client need.
import Module from "node:module";

class Uri {
  constructor(scheme, path) {
    Object.assign(this, {scheme, path, fsPath: path});
  }

  static file = path => new Uri("file", path);
  static from = ({scheme, path}) => new Uri(scheme, path);
  static parse = text => new Uri(...text.match(/^([^:]+):(?:\/\/)?(.*)$/).slice(1));
  toString = () => `${this.scheme}://${this.path}`;
}

class EventEmitter {
  #listeners = new Set();
  event = listener => {
    this.#listeners.add(listener);
    return {dispose: () => this.#listeners.delete(listener)};
  };
  fire = what => this.#listeners.forEach(each => each(what));
  dispose = () => this.#listeners.clear();
}

const disposable = () => ({dispose() {}});

/** A namespace with the given members, whose other functions do nothing. */
const namespace = members => new Proxy(members, {get: (all, name) => (name in all ? all[name] : disposable)});

/** Makes an editor with settings, workspace folders and trust; tells what the extension has shown and registered. */
export function editor({settings = {}, folders = [], trusted = true} = {}) {
  const shown = {errors: [], log: [], opened: [], status: undefined, pages: new Map()};
  const registered = new Map();
  const log = level => text => shown.log.push(`${level} ${text}`);
  const channel = namespace({trace: log("trace"), debug: log("debug"), info: log("info"), warn: log("warn"), error: log("error")});
  const trust = new EventEmitter();
  const vscode = {
    Uri,
    EventEmitter,
    version: "1.91.0",
    StatusBarAlignment: {Left: 1, Right: 2},
    ThemeColor: class {},
    commands: namespace({
      registerCommand(name, run) {
        if (registered.has(name)) throw new Error(`command '${name}' already exists`);
        registered.set(name, run);
        return {dispose: () => registered.delete(name)};
      },
      executeCommand: async (name, ...args) => registered.get(name)?.(...args),
    }),
    env: namespace({openExternal: async uri => shown.opened.push(String(uri)), language: "en", appName: "stub"}),
    extensions: namespace({getExtension: () => undefined, all: []}),
    languages: namespace({getDiagnostics: () => [], createDiagnosticCollection: () => namespace({}), match: () => 0}),
    tasks: namespace({registerTaskProvider: (type, provider) => (registered.set(`task ${type}`, provider), disposable())}),
    window: namespace({
      activeTextEditor: undefined,
      visibleTextEditors: [],
      tabGroups: namespace({all: []}),
      createOutputChannel: () => channel,
      createStatusBarItem: () => (shown.status = namespace({text: "", tooltip: ""})),
      showErrorMessage: async (message, ...buttons) => (shown.errors.push({message, buttons}), shown.answer),
      showInputBox: async options => (shown.asked = options, shown.answer),
    }),
    workspace: namespace({
      isTrusted: trusted,
      workspaceFolders: folders.map((path, index) => ({uri: Uri.file(path), name: path, index})),
      textDocuments: [],
      notebookDocuments: [],
      onDidGrantWorkspaceTrust: trust.event,
      getConfiguration: () => ({get: (name, otherwise) => settings[name] ?? otherwise, has: () => false, inspect: () => undefined}),
      getWorkspaceFolder: () => undefined,
      createFileSystemWatcher: () => namespace({}),
      registerTextDocumentContentProvider: (scheme, provider) => (shown.pages.set(scheme, provider), disposable()),
    }),
  };
  const trustNow = () => {
    vscode.workspace.isTrusted = true;
    trust.fire();
  };
  // The client extends classes of the editor, and reads constants, that no test reaches.
  const module = new Proxy(vscode, {get: (all, name) => (name in all ? all[name] : class {})});
  return {module, shown, registered, trustNow};
}

/** Loads a bundle afresh, with an editor in place of "vscode". */
export function load(bundle, {module}) {
  const require = Module.createRequire(import.meta.url);
  const original = Module._load;
  Module._load = (name, ...rest) => (name === "vscode" ? module : original(name, ...rest));
  try {
    delete require.cache[require.resolve(bundle)];
    return require(bundle);
  } finally {
    Module._load = original;
  }
}
