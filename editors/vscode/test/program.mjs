// Makes programs that stand in for articlint: they tell a version, serve an editor, and keep a note of each run.
import {chmodSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {createRequire} from "node:module";
import {dirname} from "node:path";

const protocol = createRequire(import.meta.url).resolve("vscode-languageserver-protocol/node");

const server = `
const {createProtocolConnection, StreamMessageReader, StreamMessageWriter} = require(${JSON.stringify(protocol)});
const connection = createProtocolConnection(new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout));
connection.onRequest("initialize", params => {
  note("options " + JSON.stringify(params.initializationOptions));
  return {capabilities: {executeCommandProvider: {commands: ["articlint.explain", "articlint.reviewed"]}}};
});
connection.onRequest("workspace/executeCommand", ({command, arguments: args}) => {
  note(command + " " + JSON.stringify(args));
  return "# " + args[0];
});
connection.onRequest("shutdown", () => null);
connection.onNotification("exit", () => { note("exit"); process.exit(0); });
connection.listen();`;

/** Writes a program to a file; its runs are noted in the file of the same name with the ending .notes. */
export function program(file, {version = "0.1.0", fault} = {}) {
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, `#!${process.execPath}
const note = text => require("node:fs").appendFileSync(${JSON.stringify(file + ".notes")}, text + "\\n");
note(process.argv.slice(2).join(" "));
if (${JSON.stringify(fault ?? "")}) { console.error(${JSON.stringify(fault ?? "")}); process.exit(2); }
if (process.argv[2] === "--version") { console.log("articlint ${version}"); process.exit(0); }
${server}
`);
  chmodSync(file, 0o755);
  return file;
}

/** What a program has noted. */
export function notes(file) {
  try {
    return readFileSync(file + ".notes", "utf8").trim().split("\n");
  } catch {
    return [];
  }
}
