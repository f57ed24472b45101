// wink-nlp over the same texts: tokens, sentences, parts of speech and named entities. Prints the processor seconds of the second run.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';

const [path, most] = process.argv.slice(2);
let texts = gunzipSync(readFileSync(path)).toString('utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line).text);
if (Number(most) > 0) texts = texts.slice(0, Number(most));
const nlp = winkNLP(model);
const work = () => {
  let count = 0;
  for (const text of texts) {
    const doc = nlp.readDoc(text);
    count += doc.sentences().length() + doc.tokens().out(nlp.its.pos).length + doc.entities().length();
  }
  return count;
};
work();
const start = process.cpuUsage();
work();
const { user, system } = process.cpuUsage(start);
console.log((user + system) / 1e6);
