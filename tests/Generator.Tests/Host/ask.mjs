// What Netlify's own code makes of a built site: reads { site, config, requests: [{ path, language, cookie }] } from
// standard input and writes { errors, answers: [{ status, to, force, headers }] }. An answer without `to` is the file at
// that path. Requests are put to the engine as Netlify's command line puts them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAllHeaders } from "@netlify/headers-parser";
import { parseAllRedirects } from "@netlify/redirect-parser";
import redirector from "netlify-redirector";

const { site, config, requests } = JSON.parse(readFileSync(0, "utf8"));
const netlifyConfigPath = config ?? undefined;

const redirects = await parseAllRedirects({
  redirectsFiles: [join(site, "_redirects")],
  netlifyConfigPath,
  configRedirects: [],
  minimal: false,
});
const headers = await parseAllHeaders({
  headersFiles: [join(site, "_headers")],
  netlifyConfigPath,
  configHeaders: [],
  minimal: false,
});
// The engine has its own names for what the parser gives: `origin`, `params`, and conditions with a capital.
const rules = redirects.redirects.map(({ from, query, conditions, ...rule }) => ({
  ...rule,
  origin: from,
  params: query,
  conditions: Object.fromEntries(Object.entries(conditions).map(([name, value]) => [name[0].toUpperCase() + name.slice(1), value])),
}));
const engine = await redirector.parseJSON(JSON.stringify(rules), {});

const answers = requests.map(({ path, language = "", cookie = "" }) => {
  const url = new URL(path, "https://site.example");
  const cookies = cookie ? { nf_lang: cookie } : {};
  const sent = { "x-language": cookie || language.split(",")[0].slice(0, 2), "x-country": "" };
  const match = engine.match({
    scheme: "https",
    host: url.hostname,
    path: decodeURIComponent(url.pathname),
    query: url.search.slice(1),
    headers: sent,
    cookieValues: cookies,
    getHeader: (name) => sent[name.toLowerCase()] ?? "",
    getCookie: (name) => cookies[name] ?? "",
  });
  return {
    path,
    status: match?.status ?? 200,
    to: match?.to ?? null,
    force: match?.force ?? match?.force404 ?? false,
    headers: Object.assign({}, ...headers.headers.filter((rule) => rule.forRegExp.test(url.pathname)).map((rule) => rule.values)),
  };
});

process.stdout.write(JSON.stringify({ errors: [...redirects.errors, ...headers.errors].map(String), answers }));
