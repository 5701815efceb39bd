// Bundles the front end into the folder given: node build.mjs <static folder>.
// Installs from the lock file first, only when it changed since the last time.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const assets = join(process.argv[2] ?? "../../../target/classes/static", "assets");

const lock = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
const stamp = "node_modules/.installed";
if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== lock) {
  const npm = spawnSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { stdio: "inherit" });
  if (npm.status !== 0) process.exit(npm.status ?? 1);
  writeFileSync(stamp, lock);
}

const { build } = await import("esbuild");
await build({
  entryPoints: ["niangjia.js", "diagram.js", "niangjia.css", "diagram.css"],
  outdir: assets,
  bundle: true,
  minify: true,
  format: "iife",
  target: "chrome100",
  loader: { ".svg": "file", ".woff": "empty", ".woff2": "empty" },
  logLevel: "warning",
});
copyFileSync("icons.svg", join(assets, "icons.svg"));
copyFileSync("mark.svg", join(assets, "mark.svg"));
