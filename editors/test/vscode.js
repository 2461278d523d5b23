// Writes an article in VS Code with the extension, in Chromium, as its users do.
"use strict";
const assert = require("node:assert");
const fs = require("node:fs");
const path = require("node:path");
const {chromium} = require("playwright-core");

const [address, site, pictures] = process.argv.slice(2);
const article = path.join(site, "guides", "search-cluster.md");
const patience = Number(process.env.PATIENCE || 60) * 1_000;

/** Waits until something is so, and says what was not when it never is. */
async function until(what, holds) {
  const end = Date.now() + patience;
  let fault = "";
  while (Date.now() < end) {
    try {
      if (await holds()) return;
    } catch (error) {
      fault = `: ${error.message}`;
    }
    await new Promise(done => setTimeout(done, 200));
  }
  throw new Error(`after ${patience / 1000} s it is not so that ${what}${fault}`);
}

/** Changes the settings of the workspace. */
function configure(settings) {
  fs.mkdirSync(path.join(site, ".vscode"), {recursive: true});
  fs.writeFileSync(path.join(site, ".vscode", "settings.json"), JSON.stringify(settings));
}

/** The language servers that run for the site, without the launchers that wait for them. */
function servers() {
  return fs.readdirSync("/proc").filter(id => /^\d+$/.test(id)).filter(id => {
    try {
      const command = fs.readFileSync(`/proc/${id}/cmdline`, "utf8").split("\0");
      return path.basename(command[0]) === "java" && command.includes("server") &&
        fs.readlinkSync(`/proc/${id}/cwd`) === site;
    } catch {
      return false;
    }
  });
}

class Code {
  constructor(page) {
    this.page = page;
  }

  async open(file) {
    const remote = `vscode-remote://${new URL(address).host}${file}`;
    const payload = encodeURIComponent(JSON.stringify([["openFile", remote]]));
    await this.page.goto(`${address}/?folder=${site}&payload=${payload}`);
    await this.page.locator(".monaco-editor .view-line").first().waitFor({timeout: patience});
  }

  async goTo(line, column) {
    await this.press("Control+g");
    await this.page.locator(".quick-input-widget input").fill(`:${line}:${column}`);
    await this.press("Enter");
    await this.page.locator(".quick-input-widget").waitFor({state: "hidden"});
  }

  press(...keys) {
    return keys.reduce((before, key) => before.then(() => this.page.keyboard.press(key)), Promise.resolve());
  }

  /** Runs a command of the command palette. */
  async run(command) {
    await this.press("F1");
    await this.page.locator(".quick-input-widget input").fill(`>${command}`);
    await this.page.locator(".quick-input-list").getByText(command, {exact: true}).first().click();
  }

  status(text) {
    const item = this.page.locator('[id="articlint.articlint"], [id="articlint.articlint.articlint"]');
    return until(`the status is ${text}`, async () => text.test(await item.innerText()));
  }

  async focus() {
    await this.run("View: Focus First Editor Group");
  }

  /** Saves the article, again until an edit that the server still has to send is there. */
  async save(text) {
    await until(`the saved article has ${text}`, async () => {
      await this.press("Control+s");
      return text.test(fs.readFileSync(article, "utf8"));
    });
  }

  async choose(text) {
    await this.page.locator(".quick-input-list .monaco-list-row", {hasText: text}).first().click({timeout: patience});
  }

  terminal(text) {
    return until(`the terminal shows ${text}`, async () => text.test(await this.page.locator(".xterm-accessibility, .xterm-rows").first().innerText()));
  }

  /** The findings in the Problems view. */
  async problems() {
    const rows = await this.page.locator(".markers-panel .monaco-list-row").allInnerTexts();
    return rows.map(row => row.replace(/\s+/g, " "));
  }

  problem(text) {
    return until(`the Problems view lists ${text}`, async () => (await this.problems()).some(row => text.test(row)));
  }

  /** Opens the list of code actions; it is asked for again while the findings are on their way. */
  async actions(text) {
    const rows = this.page.locator(".action-widget .monaco-list-row");
    await until(`there is a code action ${text}`, async () => {
      await this.press("Escape", "Control+.");
      await rows.filter({hasText: text}).first().waitFor({timeout: 3_000});
      return true;
    });
    return rows;
  }

  async quickFix(text) {
    const rows = await this.actions(text);
    for (let left = await rows.count(); left > 0; left--) {
      if (text.test(await this.page.locator(".action-widget .monaco-list-row.focused").innerText())) break;
      await this.press("ArrowDown");
    }
    await this.press("Enter");
  }

  picture(name) {
    return this.page.screenshot({path: path.join(pictures, name)});
  }

  webview(text) {
    return until(`a page shows ${text}`, async () => {
      for (const frame of this.page.frames().slice(1))
        if (await frame.locator("body").innerText({timeout: 1_000}).then(told => text.test(told), () => false)) return true;
      return false;
    });
  }
}

const tests = {
  async "nothing of the workspace runs before it is trusted"(code) {
    configure({"articlint.workspaceDiagnostics": false});
    await code.open(article);
    await code.page.getByText("That of node_modules is used once you trust this workspace.").first().waitFor();
    await code.page.getByText("Yes, I trust the authors").click();
    await code.status(/articlint: 3/);
    await code.run("Notifications: Clear All Notifications");
  },

  async "findings appear where an article has them"(code) {
    await code.goTo(4, 16);
    await code.run("Problems: Focus on Problems View");
    await code.problem(/stale-last-reviewed/);
    await code.problem(/missing-rollback-note/);
    await code.problem(/paragraph-count-mismatch/);
    // What is not open is left to the terminal until the setting changes.
    assert.ok(!(await code.problems()).some(row => row.includes("search-logs.md")));
    await code.picture("findings.png");
  },

  async "they go when the text is right"(code) {
    await code.goTo(6, 16);
    await code.press("Backspace");
    await code.page.keyboard.type("2");
    await code.status(/articlint: 2/);
    await code.press("Backspace");
    await code.page.keyboard.type("5");
    await code.status(/articlint: 3/);
  },

  async "a code action corrects"(code) {
    await code.goTo(6, 15);
    await code.quickFix(/Correct it/);
    await code.status(/articlint: 2/);
    await code.save(/paragraphs: 2$/m);
  },

  async "a code action lets a finding stand"(code) {
    await code.goTo(2, 10);
    await code.actions(/stand/);
    await code.picture("actions.png");
    await code.press("Escape");
    await code.quickFix(/stand.*file/);
    await code.status(/articlint: 3/);
    await code.goTo(9, 55);
    await code.press("Backspace", "Backspace", "Backspace", "Backspace");
    await code.page.keyboard.type("the cluster is built anew each night");
    await code.status(/articlint: 1/);
    await code.save(/<!-- articlint-ignore-file missing-rollback-note: the cluster is built anew each night -->/);
  },

  async "a rule is explained"(code) {
    await code.goTo(4, 16);
    await code.run("articlint: Explain a Rule");
    await code.choose(/stale-last-reviewed/);
    await code.webview(/Review that is overdue/);
    await code.picture("explained.png");
    await code.run("View: Close Editor");
  },

  async "a person marks the article as reviewed"(code) {
    await code.focus();
    await code.run("articlint: Mark This Article as Reviewed");
    const name = code.page.locator(".quick-input-widget input");
    await until("git's user is the default", async () => (await name.inputValue()) === "Ada Berg");
    await code.picture("reviewed.png");
    await code.press("Enter");
    await code.save(/Ada Berg/);
  },

  async "the archive is checked in the terminal"(code) {
    await code.run("articlint: Check the Archive");
    await code.terminal(/search-logs\.md:3:16: warning stale-last-reviewed: /);
    await code.run("Problems: Focus on Problems View");
    await code.problem(/search-logs\.md/);
  },

  async "the server finds what is not open"(code) {
    configure({"articlint.workspaceDiagnostics": true});
    await code.open(article);
    await code.status(/articlint/);
    await code.run("Problems: Focus on Problems View");
    await code.problem(/search-logs\.md/);
  },

  async "the report is a page"(code) {
    await code.run("articlint: Show the Report");
    await code.webview(/Checked 3 articles/);
    await code.picture("report.png");
    await code.run("View: Close Editor");
  },

  async "a configuration is checked as it is written"(code) {
    await code.open(path.join(site, "articlint.yaml"));
    await code.goTo(2, 1);
    await code.press("Control+Delete");
    await code.page.keyboard.type("exclud");
    await code.run("Problems: Focus on Problems View");
    await code.problem(/exclud.*Ln 2, Col 1\b/);
    await code.picture("configuration.png");
  },

  async "the server starts anew"(code) {
    const before = servers();
    assert.strictEqual(before.length, 1);
    await code.run("articlint: Restart the Server");
    await until("another server runs", () => servers().length === 1 && servers()[0] !== before[0]);
  },
};

(async () => {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  let passed = 0, failed = 0;
  try {
    const page = await browser.newPage({viewport: {width: 1280, height: 800}});
    page.setDefaultTimeout(patience);
    const code = new Code(page);
    for (const [name, test] of Object.entries(tests)) {
      try {
        await test(code);
        passed++;
      } catch (fault) {
        failed++;
        console.error(`vscode: ${name}: ${fault.stack}`);
        await code.picture("failed.png");
        // Each test begins where the one before it ended.
        break;
      }
    }
  } finally {
    await browser.close();
  }
  const skipped = Object.keys(tests).length - passed - failed;
  console.log(`vscode: ${passed} passed, ${failed} failed, ${skipped} skipped`);
  process.exit(failed ? 1 : 0);
})();
