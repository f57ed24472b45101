// The same as Parley's paths: a circular block bootstrap of yearly price changes, ten years, capped at 5 %, rounded every year to 100 million, five quantiles of each year and of the sum.
import { readFileSync } from "node:fs";

const { paths, history } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const years = 10, block = 3, unit = 1e8, cap = 5;

function run(seed) {
  let state = seed >>> 0;
  // mulberry32: small and quick, as somebody would write it.
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const amounts = Array.from({ length: years + 1 }, () => new Float64Array(paths));
  for (let path = 0; path < paths; path++) {
    let amount = 1519200000000, sum = 0, left = 0, at = 0;
    for (let year = 0; year < years; year++) {
      if (left === 0) {
        at = Math.floor(random() * history.length);
        left = block;
      } else if (++at === history.length) at = 0;
      left--;
      amount = Math.floor((amount * (1 + Math.min(history[at], cap) / 100)) / unit + 0.5) * unit;
      amounts[year][path] = amount;
      sum += amount;
    }
    amounts[years][path] = sum;
  }
  const quantiles = amounts.map(row => {
    row.sort();
    return [0.05, 0.25, 0.5, 0.75, 0.95].map(p => row[Math.ceil(p * paths) - 1]);
  });
  return quantiles[years][2];
}

run(1);
const start = performance.now();
run(2);
console.log((performance.now() - start) / 1000);
