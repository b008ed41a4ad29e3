// Takes documents into the web editor's form and back: reads { site, documents: [{ collection, main, translations }] } from standard
// input and writes what comes back of each, with nothing edited.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const { site, documents } = JSON.parse(readFileSync(0, "utf8"));
const folder = join(site, "admin");
const { yaml, languages, config } = JSON.parse(readFileSync(join(folder, "config.json"), "utf8"));
const load = name => import(`data:text/javascript;base64,${readFileSync(join(folder, name)).toString("base64")}`);
const { DocumentForm } = await load("documents.js");
const form = new DocumentForm(await import(pathToFileURL(join(folder, yaml))), languages);
const answers = documents.map(({ collection, ...files }) => {
  const { fields } = config.collections.find(({ name }) => name === collection);
  return form.join(files, form.split(files, fields), fields);
});
process.stdout.write(JSON.stringify(answers));
