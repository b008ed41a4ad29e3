import type { APIRoute } from "astro";
import { langs, newsroom, origin, pageSize, pathOf, stringsOf } from "../lib/site";

export const GET: APIRoute = async () => {
  const { releases, lists } = await newsroom("en");
  const paths = ["/", "/about/", ...lists.flatMap((list) =>
    Array.from({ length: Math.ceil(list.releases.length / pageSize) }, (_, index) => index === 0 ? `/${list.path}/` : `/${list.path}/page/${index + 1}/`)),
    ...releases.map(pathOf)];
  const alternates = (path: string) => langs.map((other) =>
    `<xhtml:link rel="alternate" hreflang="${stringsOf(other).tag}" href="${origin}/${other}${path}"/>`).join("");
  return new Response(`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${langs.flatMap((lang) => paths.map((path) => `<url><loc>${origin}/${lang}${path}</loc>${alternates(path)}</url>`)).join("\n")}
</urlset>
`);
};
