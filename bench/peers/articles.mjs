// articles.mjs PAGES jsdom|linkedom: reads the pages ({"source", "html"} a line) with Readability, parse included, once to warm up and once for the clock; prints the seconds of the second time.
import fs from 'node:fs';
import { Readability } from '@mozilla/readability';

const [pages, parser] = process.argv.slice(2);
const html = fs.readFileSync(pages, 'utf8').split('\n').filter(Boolean).map(line => JSON.parse(line).html);

async function reader() {
  if (parser === 'jsdom') {
    const { JSDOM, VirtualConsole } = await import('jsdom');
    const virtualConsole = new VirtualConsole();
    return text => { const dom = new JSDOM(text, { virtualConsole }); const found = new Readability(dom.window.document).parse(); dom.window.close(); return found; };
  }
  const { parseHTML } = await import('linkedom');
  return text => new Readability(parseHTML(text).document).parse();
}

const read = await reader();
let letters = 0;
function all(texts) {
  for (const text of texts) {
    try { letters += read(text)?.textContent?.length ?? 0; } catch { /* a page that it cannot read counts as read */ }
  }
}

all(html);
const start = process.hrtime.bigint();
all(html);
const seconds = Number(process.hrtime.bigint() - start) / 1e9;
console.error(`${html.length} pages, ${letters} letters`);
console.log(seconds);
