import type { APIRoute } from "astro";
import { type Lang, langs, newsroom, origin, stringsOf, urlOf } from "../../lib/site";

export const getStaticPaths = () => langs.map((lang) => ({ params: { lang } }));

const escape = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

export const GET: APIRoute = async ({ params }) => {
  const lang = params.lang as Lang;
  const s = stringsOf(lang);
  const { releases } = await newsroom(lang);
  return new Response(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${s.tag}">
<title>${escape(s.title)}</title>
<id>${origin}/${lang}/</id>
<link rel="self" href="${origin}/${lang}/feed.xml"/>
${releases.slice(0, 50).map((release) => `<entry>
<title>${escape(release.data.title)}</title>
<id>${origin}${urlOf(release)}</id>
<updated>${release.data.date.toISOString()}</updated>
<link rel="alternate" href="${origin}${urlOf(release)}"/>
<summary>${escape(release.data.summary)}</summary>
</entry>`).join("\n")}
</feed>
`);
};
