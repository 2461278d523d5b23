// Loads the bundle as VS Code does, with a stand-in for the editor, and sees which articlint it runs and what it shows.
import assert from "node:assert";
import {mkdtempSync, rmSync, symlinkSync} from "node:fs";
import {tmpdir} from "node:os";
import {delimiter, dirname, join} from "node:path";
import {afterEach, beforeEach, test} from "node:test";
import {fileURLToPath} from "node:url";
import {notes, program} from "./program.mjs";
import {editor, load} from "./vscode.mjs";

const bundle = join(dirname(fileURLToPath(import.meta.url)), "..", "dist", "extension.js");
const path = process.env.PATH;
let home, folder, extension, context;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "articlint-vscode-"));
  folder = join(home, "site");
});

afterEach(async () => {
  await extension?.deactivate();
  context?.subscriptions.forEach(each => each.dispose());
  process.env.PATH = path;
  extension = context = undefined;
  // A server may still be making its last note.
  rmSync(home, {recursive: true, force: true, maxRetries: 10, retryDelay: 50});
});

const inModules = () => program(join(folder, "node_modules", ".bin", "articlint"));
const onPath = options => {
  process.env.PATH = join(home, "bin");
  return program(join(home, "bin", "articlint"), options);
};

async function until(what, holds) {
  for (const end = Date.now() + 20_000; Date.now() < end; await new Promise(done => setTimeout(done, 20))) {
    if (holds()) return;
  }
  assert.fail(`after 20 s it is not so that ${what}`);
}

/** Activates the extension and waits until its server answers, or it says why not. */
async function activate(options) {
  const code = editor({folders: [folder], ...options});
  extension = load(bundle, code);
  context = {subscriptions: []};
  extension.activate(context);
  await settled(code);
  return code;
}

const settled = ({shown, registered}) => until("the server has started or failed", () =>
  shown.status.text.startsWith("$(check)") ? registered.has("articlint.explain") : shown.status.text.startsWith("$(error)"));

const serves = file => assert.ok(notes(file).includes("server"), `${file} serves no editor`);
const idle = file => assert.deepStrictEqual(notes(file), [], `${file} has run`);

test("the setting comes first", async () => {
  const [modules, other] = [inModules(), onPath()];
  const chosen = program(join(home, "my tools", "articlint"));
  const {shown} = await activate({settings: {path: chosen}});
  serves(chosen);
  idle(modules);
  idle(other);
  assert.deepStrictEqual(shown.errors, []);
});

test("the setting may be relative to the folder", async () => {
  const modules = inModules();
  const chosen = program(join(folder, "tools", "articlint"));
  await activate({settings: {path: "tools/articlint"}});
  serves(chosen);
  idle(modules);
});

test("a setting that names no program is not passed over", async () => {
  const modules = inModules();
  const {shown} = await activate({settings: {path: "/nowhere/articlint"}});
  idle(modules);
  assert.match(shown.errors[0].message, /articlint\.path is \/nowhere\/articlint, which is no program/);
});

test("node_modules comes before the PATH", async () => {
  const [modules, other] = [inModules(), onPath()];
  await activate();
  serves(modules);
  idle(other);
});

test("a link in node_modules is followed, as npm makes it", async () => {
  const real = program(join(home, "elsewhere", "articlint.js"));
  const link = inModules();
  rmSync(link);
  symlinkSync(real, link);
  await activate();
  serves(real);
});

test("the PATH comes last", async () => {
  const other = onPath();
  await activate();
  serves(other);
});

test("what is no program is passed over", async () => {
  program(join(home, "first", "articlint", "a-directory"));
  const other = onPath();
  process.env.PATH = [join(home, "first"), join(home, "bin")].join(delimiter);
  await activate();
  serves(other);
});

test("a workspace that is not trusted brings no program", async () => {
  const modules = inModules();
  const ofFolder = program(join(folder, "tools", "articlint"));
  process.env.PATH = ["", ".", "tools", join(home, "bin")].join(delimiter);
  const before = process.cwd();
  process.chdir(folder);
  try {
    const {shown} = await activate({trusted: false, settings: {path: "tools/articlint"}});
    assert.strictEqual(shown.errors.length, 1);
    await extension.deactivate();
    const other = await activate({trusted: false});
    assert.match(other.shown.errors[0].message, /once you trust this workspace/);
    idle(modules);
    idle(ofFolder);
    other.trustNow();
    await until("the trusted program serves", () => notes(modules).includes("server"));
    await settled(other);
  } finally {
    process.chdir(before);
  }
});

test("without a program, a button leads to the installation", async () => {
  process.env.PATH = join(home, "empty");
  const code = editor({folders: [folder]});
  code.shown.answer = "How to Install";
  extension = load(bundle, code);
  context = {subscriptions: []};
  extension.activate(context);
  await until("the page is open", () => code.shown.opened.length === 1);
  assert.match(code.shown.opened[0], /docs\/install\.md$/);
  assert.match(code.shown.errors[0].message, /no articlint in node_modules of this workspace, nor on the PATH/);
  assert.deepStrictEqual(code.shown.errors[0].buttons, ["How to Install", "Show the Log"]);
  assert.match(code.shown.status.text, /error/);
});

for (const [version, old] of [["0.0.99", true], ["0.1.0", false], ["0.1.0-SNAPSHOT", false], ["0.10.0", false], ["1.0.0", false]]) {
  test(`version ${version} is ${old ? "too old" : "new enough"}`, async () => {
    const other = onPath({version});
    const {shown} = await activate();
    assert.strictEqual(notes(other).includes("server"), !old);
    assert.strictEqual(shown.errors.length, old ? 1 : 0);
    if (old) assert.match(shown.errors[0].message, /is articlint 0\.0\.99; editors need 0\.1\.0 or later/);
  });
}

test("a program that does not start says why", async () => {
  onPath({fault: "articlint: needs Java 17 or later"});
  const {shown} = await activate();
  assert.match(shown.errors[0].message, /needs Java 17 or later/);
  assert.match(shown.status.tooltip, /needs Java 17 or later/);
});

test("the server is told whether to look at the whole workspace", async () => {
  const other = onPath();
  await activate({settings: {workspaceDiagnostics: false}});
  assert.ok(notes(other).includes('options {"workspaceDiagnostics":false,"showsExplanations":true}'));
});

test("restart begins with another process", async () => {
  const other = onPath();
  const {registered} = await activate();
  await registered.get("articlint.restart")();
  await until("the first server has ended", () => notes(other).includes("exit"));
  assert.deepStrictEqual(notes(other).filter(each => /^(server|exit)/.test(each)).sort(), ["exit", "server", "server"]);
});

test("an explanation becomes a page", async () => {
  onPath();
  const {registered, shown} = await activate();
  const previewed = [];
  registered.set("markdown.showPreview", uri => previewed.push(uri));
  await registered.get("articlint.explain")("stale-last-reviewed");
  assert.strictEqual(String(previewed[0]), "articlint-rule:///stale-last-reviewed.md");
  assert.strictEqual(shown.pages.get("articlint-rule").provideTextDocumentContent(previewed[0]), "# stale-last-reviewed");
});

test("a review needs a name", async () => {
  const other = onPath();
  const {registered, shown} = await activate();
  await registered.get("articlint.reviewed")("file:///a.md");
  assert.ok(!notes(other).some(each => each.startsWith("articlint.reviewed")), "it was recorded without a name");
  assert.match(shown.asked.validateInput("  "), /name of a person/);
  assert.strictEqual(shown.asked.validateInput("Ada"), undefined);
  shown.answer = " Ada Berg ";
  await registered.get("articlint.reviewed")("file:///a.md");
  assert.ok(notes(other).includes('articlint.reviewed ["file:///a.md","Ada Berg"]'));
});

test("its end is the server's end", async () => {
  const other = onPath();
  const {registered} = await activate();
  await extension.deactivate();
  await until("the server has ended", () => notes(other).includes("exit"));
  assert.ok(!registered.has("articlint.explain"), "a command of the server is left");
});
