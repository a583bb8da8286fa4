// Name search against MiniSearch over the same names: the same queries, the same number of answers.
//
// The peer is set as it finds most misspellings (fuzzy 0.4; with less it is faster and finds fewer, with more neither). The
// misspellings are those of tests/misspellings.
import MiniSearch from "./minisearch/index.js";

export const title = "name search";

const ANSWERS = 8;
/** A misspelling counts as found if the intended name is among so many. */
const AMONG = 5;
const PEER = { prefix: true, fuzzy: 0.4 };

export async function measure({ engine, names, statistics }) {
  const { prefixes, quantile, seeded, timed } = statistics;
  const peer = new MiniSearch({ fields: ["name"], storeFields: ["name"] });
  peer.addAll(names.map((name, id) => ({ id, name })));
  const ours = (query, count = ANSWERS) => engine.search(query, count);
  const theirs = (query, count = ANSWERS) => peer.search(query, PEER).slice(0, count);

  const misspellings = await pairs("misspellings.tsv");
  const share = (search) => {
    const finds = ([typed, name]) => search(typed, AMONG).some((hit) => hit.name.toLowerCase() === name.toLowerCase());
    return (100 * misspellings.filter(finds).length) / misspellings.length;
  };

  // All prefixes would take the peer minutes: a seeded sample of them stands for all.
  const next = seeded(20261101);
  const queries = prefixes(names).filter(() => next() < 0.02);
  const [our, their] = [timed(queries, ours, 2), timed(queries, theirs, 2)];
  const p95 = quantile(our, 0.95);
  const peerP95 = quantile(their, 0.95);
  const beside = (value) => ({ peer: value, peerName: "MiniSearch" });
  return [
    { what: `found of ${misspellings.length} misspellings`, value: share(ours), unit: "%", atLeast: 99, ...beside(share(theirs)) },
    { what: `median over ${queries.length} prefixes of ${names.length} names`, value: quantile(our, 0.5), unit: "ms", ...beside(quantile(their, 0.5)) },
    { what: "p95", value: p95, unit: "ms", ...beside(peerP95) },
    { what: "slowest", value: Math.max(...our), unit: "ms", ...beside(Math.max(...their)) },
    { what: "times faster than MiniSearch at p95", value: peerP95 / p95, unit: "x", atLeast: 5 },
  ];
}

/** The rows of a table with two columns. */
async function pairs(file) {
  const text = await (await fetch(file)).text();
  return text.split("\n").slice(1).filter(Boolean).map((line) => line.split("\t"));
}
