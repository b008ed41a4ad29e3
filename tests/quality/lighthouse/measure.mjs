// Lighthouse over the kinds of pages that most readers see: node measure.mjs SITE ORIGIN KEY CERT PATH...
// Prints a line for each page and form factor with the four scores, and what is not perfect; exits with 1 where anything is not.
// One run has noise of the machine in its performance, so where that is under 100, two more decide by the median.
import { readFileSync } from "node:fs";
import lighthouse, { desktopConfig } from "lighthouse";
import { launch } from "chrome-launcher";
import { serve } from "./serve.mjs";

const [site, origin, key, cert, ...paths] = process.argv.slice(2);
const attempts = 3;
const categories = ["performance", "accessibility", "best-practices", "seo"];
const server = await serve(site, { key: readFileSync(key), cert: readFileSync(cert) });
const chrome = await launch({
  chromePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  chromeFlags: [
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--ignore-certificate-errors",
    `--host-resolver-rules=MAP ${new URL(origin).host} 127.0.0.1:${server.port}`,
  ],
});

/** Scores of 0 to 100 by category, and the audits that cost points. A browser that was too busy to record a trace gets another try. */
async function run(path, form, attempt = 1) {
  const config = form === "desktop" ? desktopConfig : undefined;
  const { lhr } = await lighthouse(origin + path, { port: chrome.port, onlyCategories: categories, throttlingMethod: "simulate", logLevel: "error" }, config);
  if (lhr.runtimeError && attempt < attempts) return run(path, form, attempt + 1);
  if (lhr.runtimeError) throw new Error(`${path}: ${lhr.runtimeError.message}`);
  const scores = Object.fromEntries(categories.map((name) => [name, Math.round(lhr.categories[name].score * 100)]));
  const lost = categories.filter((name) => scores[name] < 100)
    .flatMap((name) => lhr.categories[name].auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => lhr.audits[id]))
    .filter(({ score }) => score !== null && score < 1)
    .map(({ id, score, displayValue, details }) => [id, score, displayValue ?? "", ...elementsOf(details)].join("  ").trim());
  return { scores, lost };
}

function elementsOf(details) {
  return (details?.items ?? []).slice(0, 3).map((item) => item.node?.snippet ?? item.url ?? item.description ?? "").filter((text) => text);
}

async function measure(path, form) {
  const first = await run(path, form);
  if (first.scores.performance === 100) return first;
  const runs = [first, await run(path, form), await run(path, form)].sort((a, b) => a.scores.performance - b.scores.performance);
  return runs[1];
}

let imperfect = 0;
try {
  for (const path of paths) {
    for (const form of ["mobile", "desktop"]) {
      const { scores, lost } = await measure(path, form);
      const values = categories.map((name) => scores[name]);
      console.log(`${values.map((value) => String(value).padStart(4)).join(" ")}  ${form.padEnd(7)} ${decodeURIComponent(path)}`);
      if (values.some((value) => value < 100)) {
        imperfect++;
        lost.forEach((text) => console.log(`      ${text}`));
      }
    }
  }
} finally {
  chrome.kill();
  server.close();
}
process.exitCode = imperfect > 0 ? 1 : 0;
