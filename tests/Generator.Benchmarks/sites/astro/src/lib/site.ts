import { getCollection, type CollectionEntry } from "astro:content";
import strings from "./strings.json";

export type Lang = "en" | "zh";
export type Release = CollectionEntry<"press">;

export const origin = "https://newsroom.example";
export const pageSize = 10;
export const langs: Lang[] = ["en", "zh"];
export const stringsOf = (lang: Lang) => strings[lang];

const dates = {
  en: new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "Europe/Amsterdam" }),
  zh: new Intl.DateTimeFormat("zh-Hans", { dateStyle: "long", timeZone: "Europe/Amsterdam" }),
};
const isos = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeStyle: "medium", timeZone: "Europe/Amsterdam" });

export const longDate = (date: Date, lang: Lang) => dates[lang].format(date);
export const isoDate = (date: Date) => isos.format(date).replace(" ", "T");

/** An entry's id is LANG/YEAR/SLUG. */
export const yearOf = (release: Release) => release.id.split("/")[1];
export const pathOf = (release: Release) => `/press/${release.id.slice(3)}/`;
export const urlOf = (release: Release) => `/${release.id.slice(0, 2)}${pathOf(release)}`;

export interface List {
  path: string;
  title: string;
  label: string;
  releases: Release[];
}

export interface Newsroom {
  releases: Release[];
  byTopic: Map<string, Release[]>;
  years: List[];
  topics: List[];
  lists: List[];
}

const newsrooms = new Map<Lang, Promise<Newsroom>>();

/** The releases of a language, the newest first, and their lists; made once. */
export function newsroom(lang: Lang): Promise<Newsroom> {
  if (!newsrooms.has(lang)) {
    newsrooms.set(lang, create(lang));
  }
  return newsrooms.get(lang)!;
}

async function create(lang: Lang): Promise<Newsroom> {
  const s = strings[lang];
  const releases = (await getCollection("press", (entry) => entry.id.startsWith(lang))).sort((a, b) => +b.data.date - +a.data.date);
  const byYear = Map.groupBy(releases, yearOf);
  const byTopic = new Map<string, Release[]>();
  for (const release of releases) {
    for (const topic of release.data.topics) {
      if (!byTopic.has(topic)) {
        byTopic.set(topic, []);
      }
      byTopic.get(topic)!.push(release);
    }
  }
  const years = [...byYear].map(([year, items]) => ({ path: `press/${year}`, title: s.yearTitle.replace("{0}", year), label: year, releases: items }));
  const topics = [...byTopic].sort().map(([topic, items]) => {
    const label = s.topics[topic as keyof typeof s.topics];
    return { path: `topics/${topic}`, title: label, label, releases: items };
  });
  return { releases, byTopic, years, topics, lists: [{ path: "press", title: s.releases, label: s.all, releases }, ...years, ...topics] };
}
