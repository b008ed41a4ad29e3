// Starts Decap CMS on this site's files: its configuration first, then the two packages that it names.
import { createBackend } from "./backend.js";
import { DocumentForm } from "./documents.js";

const { decap, yaml, languages, config } = await (await fetch("config.json")).json();

// The editor starts when it is told to, and not as soon as its script is there.
window.CMS_MANUAL_INIT = true;
const [parser] = await Promise.all([import(`./${yaml}`), load(decap)]);
window.CMS.registerBackend(config.backend.name, createBackend(window.CMS, new DocumentForm(parser, languages), structuredClone(config.collections)));
window.CMS.init({ config });

/** Loads a script that finds the rest of itself beside it, which a module cannot. */
function load(source) {
  return new Promise((loaded, failed) => {
    const script = document.createElement("script");
    script.src = source;
    script.onload = loaded;
    script.onerror = () => failed(new Error(`${source} cannot be loaded.`));
    document.head.append(script);
  });
}
