// Asks the index of a built site with the theme's own search.js: { site, module, queries: [{ language, text }] } on standard
// input, the addresses of the pages that are found for each, and what is shown of the first, on standard output.
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";

const { site, module, queries } = JSON.parse(await readFile("/dev/stdin", "utf8"));
const bundle = `${pathToFileURL(site)}/pagefind/`;
const { openSearch } = await import(pathToFileURL(module));
globalThis.fetch = async address => new Response(await readFile(new URL(String(address).split("?")[0])));

const answers = new Array(queries.length);
for (const language of new Set(queries.map(query => query.language))) {
  // Pagefind takes the index of the language of the document that it is loaded into.
  globalThis.document = { currentScript: null, querySelector: () => ({ getAttribute: () => language }) };
  const search = await openSearch(bundle, language);
  for (const [index, query] of queries.entries()) {
    if (query.language === language) {
      const pages = await Promise.all((await search.find(query.text)).map(result => result.load()));
      answers[index] = pages.map(page => ({ url: page.url, title: textOf(page.title), marks: page.excerpt.filter(part => part.isMark).map(part => part.text), excerpt: textOf(page.excerpt), section: page.section?.url ?? null }));
    }
  }
  await (await import(`${bundle}pagefind.js`)).destroy();
}

process.stdout.write(JSON.stringify(answers));
process.exit(0);

function textOf(parts) {
  return parts.map(part => part.text).join("");
}
