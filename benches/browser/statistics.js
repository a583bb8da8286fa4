// Timing and summing up, the same for us and for the peer.

/** Milliseconds of each call `work(input)`, after one unmeasured round to warm up; the best of `rounds` for each input. */
export function timed(inputs, work, rounds = 3) {
  for (const input of inputs) work(input);
  const best = new Array(inputs.length).fill(Infinity);
  for (let round = 0; round < rounds; round++) {
    inputs.forEach((input, index) => {
      const start = performance.now();
      work(input);
      best[index] = Math.min(best[index], performance.now() - start);
    });
  }
  return best;
}

/** The value below which a share of them lies: 0.5 is the median. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

/** Milliseconds of one call of `work`, as the median of `rounds`. */
export function median(work, rounds = 51) {
  return quantile(timed(new Array(rounds).fill(null), work, 1), 0.5);
}

/** Numbers from 0 to 1 that are the same in each run with the same seed (mulberry32). */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Every beginning of every name, from one letter up, without doubles. */
export function prefixes(names) {
  const all = new Set();
  for (const name of names) {
    const letters = [...name.toLowerCase()];
    for (let length = 1; length <= letters.length; length++) all.add(letters.slice(0, length).join(""));
  }
  return [...all];
}
