// The page in which benches run: opens the engine once and hands it to the bench that run.mjs names.
import * as statistics from "./statistics.js";

window.measure = async (file) => {
  const bench = await import(file);
  const [{ open }, names] = await Promise.all([import("./npm/engine.js"), fetch("names.json").then((got) => got.json())]);
  const rows = await bench.measure({ engine: await open(), names, statistics });
  return { title: bench.title, rows };
};
