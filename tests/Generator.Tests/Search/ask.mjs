// Asks the index of a built site with the theme's own search.js: { site, module, language, queries } on standard input; what
// each query finds, the best first, on standard output. One language a process: Pagefind keeps the program of the first.
import { readFile } from "node:fs/promises";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const { site, module, language, queries } = JSON.parse(readFileSync(0, "utf8"));
globalThis.fetch = async address => new Response(await readFile(new URL(String(address).split("?")[0])));
// Pagefind takes the index of the language of the document that it is loaded into.
globalThis.document = { currentScript: null, querySelector: () => ({ getAttribute: () => language }) };

const { openSearch } = await import(pathToFileURL(module));
const search = await openSearch(`${pathToFileURL(site)}/pagefind/`, language);
const answers = [];
for (const query of queries) {
  const pages = await Promise.all((await search.find(query)).map(result => result.load()));
  answers.push(pages.map(page => ({ url: decodeURI(page.url), title: textOf(page.title), excerpt: textOf(page.excerpt), marks: [...page.title, ...page.excerpt].filter(part => part.isMark).map(part => part.text) })));
}

process.stdout.write(JSON.stringify(answers), () => process.exit(0));

function textOf(parts) {
  return parts.map(part => part.text).join("");
}
