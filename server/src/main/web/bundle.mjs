// Bundles styles and scripts into target/web, each under a name with the hash of its content, and writes
// names.properties: which name belongs to which source. Does nothing when no source changed since the last time.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const sources = dirname(fileURLToPath(import.meta.url));
const module = resolve(sources, "../../..");
const target = join(module, "target/web");
const installed = join(module, "node_modules/.klankbord-lock");

const hashOf = (files) => {
  const hash = createHash("sha256");
  for (const file of files) hash.update(basename(file)).update(readFileSync(file));
  return hash.digest("hex").slice(0, 16);
};
const filesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
const contentOf = (file) => (existsSync(file) ? readFileSync(file, "utf8") : "");

const lock = hashOf([join(module, "package.json"), join(module, "package-lock.json")]);
const state = lock + hashOf(filesIn(sources));
if (contentOf(join(target, "state")) === state) process.exit(0);

if (contentOf(installed) !== lock) {
  execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"], { cwd: module, stdio: "inherit" });
  writeFileSync(installed, lock);
}

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
const { build } = await import("esbuild");
const result = await build({
  absWorkingDir: module,
  entryPoints: ["src/main/web/klankbord.css", "src/main/web/klankbord.js"],
  outdir: "target/web",
  entryNames: "[name]-[hash]",
  chunkNames: "[name]-[hash]",
  bundle: true,
  splitting: true,
  format: "esm",
  minify: true,
  target: ["chrome109", "firefox115", "safari16"],
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
});

const names = new Map();
for (const [output, about] of Object.entries(result.metafile.outputs)) {
  names.set(about.entryPoint ? basename(about.entryPoint) : basename(output), basename(output));
}
for (const picture of filesIn(sources).filter((file) => file.endsWith(".svg"))) {
  const ending = extname(picture);
  const hashed = `${basename(picture, ending)}-${hashOf([picture]).slice(0, 8)}${ending}`;
  writeFileSync(join(target, hashed), readFileSync(picture));
  names.set(basename(picture), hashed);
}
const lines = [...names].sort().map(([name, hashed]) => `${name}=${hashed}\n`);
writeFileSync(join(target, "names.properties"), lines.join(""));
writeFileSync(join(target, "state"), state);
