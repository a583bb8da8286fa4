// Trunk runs this after each build, on its staging folder: bundles the styles, minifies in release, adds the packs.
import { existsSync, readdirSync } from "node:fs";
import { copyFile, cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build, transform } from "esbuild";

const staging = process.env.TRUNK_STAGING_DIR;
const minify = process.env.TRUNK_PROFILE === "release";
const packs = process.env.BROWNBAG_PACKS ?? "dist/packs";

await styles();
if (minify) await scripts();
await fonts();
await addPacks();

/** Each sheet directly in www/styles is an entry; what it imports from folders beside it is put in. */
async function styles() {
  const entries = readdirSync("www/styles").filter((name) => name.endsWith(".css"));
  await build({
    entryPoints: entries.map((name) => join("www/styles", name)),
    outdir: join(staging, "styles"),
    bundle: true,
    minify,
    // Fonts and pictures stay files of their own, at the same place relative to the sheet.
    external: ["*.woff2", "*.svg"],
    logLevel: "warning",
  });
}

async function scripts() {
  for (const name of readdirSync(staging).filter((name) => name.endsWith(".js"))) {
    const path = join(staging, name);
    const { code } = await transform(await readFile(path, "utf8"), { minify: true, format: "esm", target: "es2022" });
    await writeFile(path, code);
  }
}

async function fonts() {
  if (existsSync("www/fonts")) await cp("www/fonts", join(staging, "fonts"), { recursive: true });
}

async function addPacks() {
  for (const name of ["names.pack", "rules.pack"]) {
    await copyFile(join(packs, name), join(staging, name));
  }
}
