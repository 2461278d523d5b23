// Bundles the extension, and generates what it takes from the rest of articlint: the schema of articlint.yaml and the license.
import {execFileSync} from "node:child_process";
import {copyFileSync, mkdirSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {build} from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..");

await build({
  entryPoints: [join(here, "src/extension.ts")],
  outfile: join(here, "dist/extension.js"),
  bundle: true,
  minify: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  external: ["vscode"],
  logLevel: "warning",
});

mkdirSync(join(here, "schemas"), {recursive: true});
const schema = execFileSync(join(root, "articlint"), ["schema", "config"], {stdio: ["ignore", "pipe", "inherit"]});
writeFileSync(join(here, "schemas/articlint.json"), schema);
copyFileSync(join(root, "LICENSE"), join(here, "LICENSE"));
