// What a checker says of the planted breaks and of everything else: findings.mjs TOOL OUTPUT
// prints how many different ones it names, and how many other things, which go to standard error.
import { readFileSync } from 'node:fs';

const [tool, file] = process.argv.slice(2);
const text = readFileSync(file, 'utf8');
const read = {
  generator: () => JSON.parse(text).diagnostics.map(found => found.target ?? found.message),
  linkinator: () => JSON.parse(text).links.filter(link => link.state === 'BROKEN').map(link => link.url),
  hyperlink: () => text.split('\n').filter(line => line.startsWith('not ok')),
};
const found = read[tool]();
const named = new Set(found.flatMap(what => what.match(/#?planted[a-z./-]*/g) ?? []).map(name => name.replace(/\/$/, '')));
const others = found.filter(what => !what.includes('planted'));
others.forEach(other => console.error(`${tool}: ${other}`));
console.log(`${named.size} ${others.length}`);
