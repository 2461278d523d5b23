// Asks `articlint server` everything that an editor can ask, with the client library of VS Code; in the directory of the site.
"use strict";
const assert = require("node:assert");
const {spawn} = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const {pathToFileURL} = require("node:url");
const {
  CodeActionRequest, CompletionRequest, createProtocolConnection, DidChangeTextDocumentNotification, DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest, ExecuteCommandRequest, ExitNotification, HoverRequest, InitializedNotification, InitializeRequest,
  PublishDiagnosticsNotification, RegistrationRequest, ApplyWorkspaceEditRequest, ShutdownRequest, StreamMessageReader,
  StreamMessageWriter, WorkDoneProgressCreateRequest, WorkspaceDiagnosticRequest,
} = require("vscode-languageserver-protocol/node");

const patience = 60_000;
const site = process.cwd();
const uri = name => pathToFileURL(path.join(site, name)).href;
const article = uri("guides/search-cluster.md");

/** Fails when a promise is not kept in time. */
function soon(what, promise) {
  let timer;
  const late = new Promise((_, fail) => (timer = setTimeout(() => fail(new Error(`after ${patience / 1000} s: ${what}`)), patience)));
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** Fails when something is not so in time. */
async function until(what, holds) {
  let waits = true;
  const poll = async () => {
    while (waits && !holds()) await new Promise(done => setTimeout(done, 50));
  };
  await soon(what, poll()).finally(() => (waits = false));
}

/** A server with the documents that are open in it. */
class Session {
  constructor() {
    this.server = spawn("articlint", ["server", "--stdio"], {cwd: site, stdio: ["pipe", "pipe", "inherit"]});
    this.ended = new Promise(done => this.server.on("exit", done));
    this.connection = createProtocolConnection(new StreamMessageReader(this.server.stdout), new StreamMessageWriter(this.server.stdin));
    this.documents = new Map();
    this.published = new Map();
    this.connection.onNotification(PublishDiagnosticsNotification.type, told => this.published.set(told.uri, told));
    this.connection.onRequest(RegistrationRequest.type, () => {});
    this.connection.onRequest(WorkDoneProgressCreateRequest.type, () => {});
    this.connection.onRequest(ApplyWorkspaceEditRequest.type, ({edit}) => (this.apply(edit), {applied: true}));
    this.connection.listen();
  }

  async initialize(capabilities, initializationOptions) {
    const result = await this.ask(InitializeRequest.type, {
      processId: process.pid,
      rootUri: pathToFileURL(site).href,
      workspaceFolders: [{uri: pathToFileURL(site).href, name: "site"}],
      capabilities,
      initializationOptions,
    });
    await this.connection.sendNotification(InitializedNotification.type, {});
    return result;
  }

  ask(type, params) {
    return soon(`no answer to ${type.method}`, this.connection.sendRequest(type, params));
  }

  async open(name, languageId = "markdown") {
    const text = fs.readFileSync(path.join(site, name), "utf8");
    this.documents.set(uri(name), {text, version: 1});
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {textDocument: {uri: uri(name), languageId, version: 1, text}});
    return uri(name);
  }

  /** Replaces a text of a document, where it is for the first time. */
  async replace(uri, old, text) {
    const {text: before} = this.documents.get(uri);
    const offset = before.indexOf(old);
    assert.ok(offset >= 0, `${uri} has no ${old}`);
    await this.edit(uri, [{range: {start: position(before, offset), end: position(before, offset + old.length)}, newText: text}]);
  }

  async edit(uri, edits) {
    const document = this.documents.get(uri);
    document.version++;
    // From the end, so that each change leaves the places of the others.
    const ordered = [...edits].sort((a, b) => offsetOf(document.text, b.range.start) - offsetOf(document.text, a.range.start));
    for (const {range, newText} of ordered) {
      document.text = document.text.slice(0, offsetOf(document.text, range.start)) + newText + document.text.slice(offsetOf(document.text, range.end));
    }
    const contentChanges = ordered.map(({range, newText}) => ({range, text: newText}));
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {textDocument: {uri, version: document.version}, contentChanges});
  }

  async apply({changes = {}, documentChanges = []}) {
    for (const [uri, edits] of Object.entries(changes)) await this.edit(uri, edits);
    for (const {textDocument, edits} of documentChanges) await this.edit(textDocument.uri, edits);
  }

  text(uri) {
    return this.documents.get(uri).text;
  }

  async pull(uri) {
    const report = await this.ask(DocumentDiagnosticRequest.type, {textDocument: {uri}});
    assert.strictEqual(report.kind, "full");
    return report.items;
  }

  async actions(uri, diagnostic) {
    return this.ask(CodeActionRequest.type, {textDocument: {uri}, range: diagnostic.range, context: {diagnostics: [diagnostic]}});
  }

  async stop() {
    await this.ask(ShutdownRequest.type, undefined);
    await this.connection.sendNotification(ExitNotification.type);
    assert.strictEqual(await soon("the server has not ended", this.ended), 0);
    this.connection.dispose();
  }
}

function position(text, offset) {
  const lines = text.slice(0, offset).split("\n");
  return {line: lines.length - 1, character: lines.at(-1).length};
}

function offsetOf(text, {line, character}) {
  return text.split("\n").slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + character;
}

const codes = diagnostics => diagnostics.map(each => each.code).sort();
const expected = ["missing-rollback-note", "paragraph-count-mismatch", "stale-last-reviewed"];
const pulling = {
  textDocument: {
    diagnostic: {relatedDocumentSupport: false},
    codeAction: {codeActionLiteralSupport: {codeActionKind: {valueSet: ["quickfix", "source.fixAll"]}}, isPreferredSupport: true},
    hover: {contentFormat: ["markdown"]},
  },
  workspace: {applyEdit: true, workspaceEdit: {documentChanges: true}, diagnostics: {refreshSupport: true}},
};

const tests = {
  async "a client that does not pull is told"() {
    const session = new Session();
    const {capabilities} = await session.initialize({textDocument: {publishDiagnostics: {versionSupport: true}}});
    assert.ok(!capabilities.diagnosticProvider, "it offers to be pulled from as well");
    await session.open("guides/search-cluster.md");
    await until("no findings", () => session.published.has(article));
    const {version, diagnostics} = session.published.get(article);
    assert.strictEqual(version, 1);
    assert.deepStrictEqual(codes(diagnostics), expected);
    await session.stop();
  },

  async "a client that pulls gets the findings of each version"() {
    const session = new Session();
    const {serverInfo, capabilities} = await session.initialize(pulling);
    assert.strictEqual(serverInfo.name, "articlint");
    assert.ok(capabilities.diagnosticProvider.workspaceDiagnostics);
    await session.open("guides/search-cluster.md");
    const found = await session.pull(article);
    assert.deepStrictEqual(codes(found), expected);
    const count = found.find(each => each.code === "paragraph-count-mismatch");
    assert.deepStrictEqual(count.range, {start: {line: 5, character: 14}, end: {line: 5, character: 15}});
    assert.strictEqual(count.source, "articlint");
    assert.strictEqual(count.severity, 1);
    assert.match(count.codeDescription.href, /^https:.*paragraph-count-mismatch/);
    await session.replace(article, "paragraphs: 5", "paragraphs: 2");
    assert.deepStrictEqual(codes(await session.pull(article)), expected.filter(each => each !== "paragraph-count-mismatch"));
    await session.replace(article, "paragraphs: 2", "paragraphs: 5");
    assert.deepStrictEqual(codes(await session.pull(article)), expected);
    assert.strictEqual(session.published.size, 0, "it tells as well");
    await session.stop();
  },

  async "the workspace can be pulled"() {
    const session = new Session();
    await session.initialize(pulling);
    const {items} = await session.ask(WorkspaceDiagnosticRequest.type, {previousResultIds: []});
    const found = Object.fromEntries(items.filter(each => each.items?.length).map(each => [each.uri, codes(each.items)]));
    assert.deepStrictEqual(found[uri("guides/search-logs.md")], ["stale-last-reviewed"]);
    assert.deepStrictEqual(found[article], expected);
    await session.stop();
  },

  async "articles that are not open can be left out"() {
    const session = new Session();
    const {capabilities} = await session.initialize(pulling, {workspaceDiagnostics: false});
    assert.strictEqual(capabilities.diagnosticProvider.workspaceDiagnostics, false);
    await session.stop();
  },

  async "code actions correct, excuse and add"() {
    const session = new Session();
    await session.initialize(pulling);
    await session.open("guides/search-cluster.md");
    const found = await session.pull(article);
    const of = code => found.find(each => each.code === code);

    const corrections = (await session.actions(article, of("paragraph-count-mismatch"))).filter(each => each.edit);
    const correction = corrections.find(each => /Correct it/.test(each.title));
    assert.strictEqual(correction.kind, "quickfix");
    assert.strictEqual(correction.diagnostics[0].code, "paragraph-count-mismatch");
    await session.apply(correction.edit);
    assert.match(session.text(article), /\n  paragraphs: 2\n/);

    const actions = await session.actions(article, of("missing-rollback-note"));
    await session.apply(actions.find(each => /nsert/.test(each.title)).edit);
    assert.match(session.text(article), /^## .*[Rr]ollback/m);
    assert.ok(codes(await session.pull(article)).includes("missing-rollback-note"), "an empty section is enough");
    await session.replace(article, "TODO", "To roll back, start the node with version 8 and its backup.");
    assert.ok(!codes(await session.pull(article)).includes("missing-rollback-note"));

    const review = (await session.pull(article)).find(each => each.code === "stale-last-reviewed");
    const excuse = (await session.actions(article, review)).find(each => /stand.*file/.test(each.title));
    await session.apply(excuse.edit);
    assert.ok(codes(await session.pull(article)).includes("suppression-without-reason"), "no reason is enough");
    await session.replace(article, "TODO", "it records what was decided then");
    const left = codes(await session.pull(article));
    assert.ok(!left.includes("suppression-without-reason") && !left.includes("stale-last-reviewed"), left.join());

    await session.replace(article, "Repeat this", "Repeat\u202ethis");
    const mark = (await session.pull(article)).find(each => each.code === "control-character");
    const titles = (await session.actions(article, mark)).map(each => each.title).join("; ");
    for (const place of ["paragraph", "section", "file"]) assert.match(titles, new RegExp(`stand.*this ${place}`));
    await session.stop();
  },

  async "rules are explained, and reviews recorded for a person"() {
    const session = new Session();
    await session.initialize(pulling);
    const markdown = await session.ask(ExecuteCommandRequest.type, {command: "articlint.explain", arguments: ["stale-last-reviewed"]});
    assert.match(markdown, /overdue/);
    // An article with errors cannot be marked as reviewed; this one has a warning.
    const logs = await session.open("guides/search-logs.md");
    await session.ask(ExecuteCommandRequest.type, {command: "articlint.reviewed", arguments: [logs, "Ada Berg"]});
    // The edit may come after the answer.
    await until("the review is not in the text", () => session.text(logs).includes("Ada Berg"));
    assert.deepStrictEqual(await session.pull(logs), []);
    await session.stop();
  },

  async "keys are explained and completed"() {
    const session = new Session();
    await session.initialize(pulling);
    await session.open("guides/search-cluster.md");
    const hover = await session.ask(HoverRequest.type, {textDocument: {uri: article}, position: {line: 3, character: 4}});
    assert.match(hover.contents.value, /stale-last-reviewed/);
    await session.replace(article, "owner: search-team\n", "owner: search-team\nrevi\n");
    const completed = await session.ask(CompletionRequest.type, {textDocument: {uri: article}, position: {line: 3, character: 4}});
    const labels = (completed.items ?? completed).map(each => each.label);
    assert.ok(labels.some(each => /^review/.test(each)), labels.join());
    await session.stop();
  },

  async "a misspelt key of the configuration is found at its place"() {
    const session = new Session();
    await session.initialize(pulling);
    const configuration = await session.open("articlint.yaml", "yaml");
    assert.deepStrictEqual(await session.pull(configuration), []);
    await session.replace(configuration, "exclude:", "exclud:");
    const [found] = await session.pull(configuration);
    assert.deepStrictEqual(found.range.start, {line: 1, character: 0});
    assert.match(found.message, /exclud/);
    await session.stop();
  },

  async "it ends with its client"() {
    const session = new Session();
    await session.initialize(pulling);
    session.server.stdin.end();
    await soon("the server has not ended", session.ended);
    session.connection.dispose();
  },
};

(async () => {
  let failed = 0;
  for (const [name, test] of Object.entries(tests)) {
    try {
      await test();
    } catch (fault) {
      failed++;
      console.error(`protocol: ${name}: ${fault.stack}`);
    }
  }
  console.log(`protocol: ${Object.keys(tests).length - failed} passed, ${failed} failed`);
  process.exit(failed ? 1 : 0);
})();
