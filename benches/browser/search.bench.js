// Name search against MiniSearch over the same names: the same queries, the same number of answers.
import MiniSearch from "./minisearch/index.js";

export const title = "name search";

const ANSWERS = 8;

export async function measure({ engine, names, statistics }) {
  const { prefixes, quantile, seeded, timed } = statistics;
  const peer = new MiniSearch({ fields: ["name"], storeFields: ["name"] });
  peer.addAll(names.map((name, id) => ({ id, name })));
  const ours = (query) => engine.search(query, ANSWERS);
  const theirs = (query) => peer.search(query, { prefix: true, fuzzy: 0.2 }).slice(0, ANSWERS);

  // All prefixes would take the peer minutes: a seeded sample of them stands for all.
  const next = seeded(20261101);
  const queries = prefixes(names).filter(() => next() < 0.1);
  const [our, their] = [timed(queries, ours, 2), timed(queries, theirs, 2)];
  const p95 = quantile(our, 0.95);
  const peerP95 = quantile(their, 0.95);
  return [
    { what: `median over ${queries.length} prefixes of ${names.length} names`, value: quantile(our, 0.5), unit: "ms", peer: quantile(their, 0.5), peerName: "MiniSearch" },
    { what: "p95", value: p95, unit: "ms", peer: peerP95, peerName: "MiniSearch" },
    { what: "slowest", value: Math.max(...our), unit: "ms", peer: Math.max(...their), peerName: "MiniSearch" },
    { what: "times faster than MiniSearch at p95", value: peerP95 / p95, unit: "x", atLeast: 5 },
  ];
}
