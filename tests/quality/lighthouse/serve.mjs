// Serves a built site as the host does: HTTP/2 over TLS, Brotli or gzip, the headers of `_headers`, the page for what is
// missing. Redirects are not served: nothing that is measured is one.
import { createSecureServer } from "node:http2";
import { readFile } from "node:fs/promises";
import { join, extname, normalize } from "node:path";
import { brotliCompressSync, gzipSync, constants } from "node:zlib";
import { parseAllHeaders } from "@netlify/headers-parser";

const types = {
  ".css": "text/css; charset=UTF-8",
  ".csv": "text/csv; charset=UTF-8",
  ".html": "text/html; charset=UTF-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=UTF-8",
  ".json": "application/json",
  ".png": "image/png",
  ".avif": "image/avif",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=UTF-8",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".xml": "application/xml",
};
const compressed = new Set([".css", ".csv", ".html", ".js", ".json", ".svg", ".txt", ".webmanifest", ".xml"]);

/** Starts on a free port of this machine and gives the port and what stops it. */
export async function serve(site, { key, cert }) {
  const { headers: rules } = await parseAllHeaders({ headersFiles: [join(site, "_headers")], configHeaders: [], minimal: false });
  const answers = new Map();

  async function answer(path, encoding) {
    const { file, status, body } = await find(site, path);
    const type = extname(file);
    const headers = {
      "content-type": types[type] ?? "application/octet-stream",
      "cache-control": "public,max-age=0,must-revalidate",
      ...Object.fromEntries(
        rules.filter((rule) => rule.forRegExp.test(path)).flatMap((rule) => Object.entries(rule.values)).map(([name, value]) => [name.toLowerCase(), value]),
      ),
    };
    if (!compressed.has(type) || !encoding) return { status, headers, body };
    return { status, headers: { ...headers, "content-encoding": encoding, vary: "Accept-Encoding" }, body: compress(body, encoding) };
  }

  const server = createSecureServer({ key, cert, allowHTTP1: true }, async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "https://site").pathname);
    const accepted = request.headers["accept-encoding"] ?? "";
    const encoding = /\bbr\b/.test(accepted) ? "br" : /\bgzip\b/.test(accepted) ? "gzip" : "";
    const id = `${encoding} ${path}`;
    if (!answers.has(id)) answers.set(id, answer(path, encoding));
    const { status, headers, body } = await answers.get(id);
    response.writeHead(status, headers);
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { port: server.address().port, close: () => server.close() };
}

async function find(site, path) {
  const file = join(site, normalize(path.endsWith("/") ? `${path}index.html` : path));
  try {
    return { file, status: 200, body: await readFile(file) };
  } catch {
    const missing = join(site, "404.html");
    return { file: missing, status: 404, body: await readFile(missing) };
  }
}

/** As strongly as a host does on the fly. */
function compress(body, encoding) {
  return encoding === "br" ? brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }) : gzipSync(body, { level: 6 });
}
