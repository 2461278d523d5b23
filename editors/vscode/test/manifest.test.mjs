// Holds package.json to what the code and articlint do.
import assert from "node:assert";
import {readdirSync, readFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {test} from "node:test";
import {fileURLToPath} from "node:url";

const home = join(dirname(fileURLToPath(import.meta.url)), "..");
const {contributes, capabilities} = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
const sources = readdirSync(join(home, "src")).map(name => readFileSync(join(home, "src", name), "utf8")).join("\n");

test("each command that is offered exists", () => {
  for (const {command} of contributes.commands) {
    const name = command.replace("articlint.", "");
    assert.ok(sources.includes(`command("${name}"`) || sources.includes(`registerCommand("${command}"`), command);
  }
});

test("the path of the workspace's settings counts only where it is trusted", () => {
  assert.strictEqual(capabilities.untrustedWorkspaces.supported, "limited");
  assert.deepStrictEqual(capabilities.untrustedWorkspaces.restrictedConfigurations, ["articlint.path"]);
});

test("the schema is that of articlint.yaml", () => {
  const [{fileMatch, url}] = contributes.yamlValidation;
  assert.deepStrictEqual(fileMatch, ["articlint.yaml", ".articlint.yaml", "articlint.yml", ".articlint.yml"]);
  const schema = JSON.parse(readFileSync(join(home, url), "utf8"));
  assert.ok(schema.properties.extends && schema.properties.rules);
});

for (const [line, groups] of [
  ["guides/a.md:2:16: warning stale-last-reviewed: the last review", ["guides/a.md", "2", "16", "warning", "stale-last-reviewed", "the last review"]],
  ["a:b c.md:1:1: note copied-article: a: b:1:2: c", ["a:b c.md", "1", "1", "note", "copied-article", "a: b:1:2: c"]],
  ["Checked 3 articles: 1 error in 1 article.", undefined],
]) {
  test(`the problem matcher reads ${line}`, () => {
    const [{pattern}] = contributes.problemMatchers;
    const found = new RegExp(pattern.regexp).exec(line);
    const named = ["file", "line", "column", "severity", "code", "message"].map(name => found?.[pattern[name]]);
    assert.deepStrictEqual(found ? named : undefined, groups);
  });
}
