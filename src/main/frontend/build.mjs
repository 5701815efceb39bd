// Bundles the front end into the folder given: node build.mjs <static folder>.
// Installs from the lock file first, only when it changed since the last time.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const lock = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
const stamp = "node_modules/.installed";
if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== lock) {
  const npm = spawnSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { stdio: "inherit" });
  if (npm.status !== 0) process.exit(npm.status ?? 1);
  writeFileSync(stamp, lock);
}

const { build } = await import("esbuild");
await build({
  entryPoints: { niangjia: "niangjia.js", diagram: "diagram.js" },
  outdir: process.argv[2] ?? "../../../target/classes/static",
  bundle: true,
  minify: true,
  format: "iife",
  target: "chrome100",
  loader: { ".svg": "file", ".woff": "file", ".woff2": "file" },
  logLevel: "warning",
});
