// node quantities.mjs PEER FILE: finds dates or numbers in every line of FILE (a JSON string a line); prints the seconds of processor time that the second run over it took.
import { readFileSync } from 'node:fs';
import * as chrono from 'chrono-node';
import compromise from 'compromise';
import dates from 'compromise-dates';
import recognizers from '@microsoft/recognizers-text-suite';

const [peer, file] = process.argv.slice(2);
const texts = readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
const nlp = compromise.extend(dates);
const reference = new Date('1998-03-04T12:00:00Z');
const work = {
  chrono: (text) => chrono.parse(text, reference).length,
  compromise: (text) => {
    const doc = nlp(text);
    return doc.dates({ today: '1998-03-04' }).get().length + doc.numbers().json().length + doc.percentages().json().length;
  },
  recognizers: (text) => {
    const { Culture } = recognizers;
    return recognizers.recognizeDateTime(text, Culture.English, recognizers.DateTimeOptions.None, reference).length
      + recognizers.recognizeCurrency(text, Culture.English).length + recognizers.recognizePercentage(text, Culture.English).length;
  },
}[peer];
let found = 0;
const run = () => {
  const start = process.cpuUsage();
  for (const text of texts) {
    try {
      found += work(text);
    } catch {
      // A peer may give up on a few texts; the time that it took counts all the same.
    }
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
};
run();
const seconds = run();
console.log(`${peer}: ${found} found in two runs`);
console.log(seconds);
