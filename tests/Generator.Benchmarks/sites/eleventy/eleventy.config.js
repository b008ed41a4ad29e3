const dates = {
  en: new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "Europe/Amsterdam" }),
  zh: new Intl.DateTimeFormat("zh-Hans", { dateStyle: "long", timeZone: "Europe/Amsterdam" }),
};
const isos = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeStyle: "medium", timeZone: "Europe/Amsterdam" });
const pageSize = 10;

/** The lists of a language, each cut into pages: the newsroom, its years, its topics. */
function lists(lang, releases, strings) {
  const by = (keys) => Map.groupBy(releases.flatMap((release) => keys(release).map((key) => ({ key, release }))), (pair) => pair.key);
  const years = [...by((release) => [release.data.year])].map(([year, pairs]) => ({
    path: `/press/${year}/`, title: strings.yearTitle.replace("{0}", year), label: year, releases: pairs.map((pair) => pair.release),
  }));
  const topics = [...by((release) => release.data.topics)].sort().map(([topic, pairs]) => ({
    path: `/topics/${topic}/`, title: strings.topics[topic], label: strings.topics[topic], releases: pairs.map((pair) => pair.release),
  }));
  const newsroom = { path: "/press/", title: strings.releases, releases };
  return [newsroom, ...years, ...topics].flatMap((list) => {
    const count = Math.ceil(list.releases.length / pageSize);
    const url = (number) => number === 1 ? list.path : `${list.path}page/${number}/`;
    return Array.from({ length: count }, (_, index) => ({
      lang, title: list.title, total: list.releases.length, years, topics, count, number: index + 1,
      path: url(index + 1),
      urls: Array.from({ length: count }, (_, other) => `/${lang}${url(other + 1)}`),
      releases: list.releases.slice(index * pageSize, (index + 1) * pageSize),
    }));
  });
}

export default function (eleventy) {
  eleventy.addPassthroughCopy({ static: "/" });
  eleventy.addFilter("longDate", (date, lang) => dates[lang].format(date));
  eleventy.addFilter("isoDate", (date) => isos.format(date).replace(" ", "T"));
  eleventy.addFilter("json", (value) => JSON.stringify(value));
  for (const lang of ["en", "zh"]) {
    eleventy.addCollection(lang, (api) => {
      const releases = api.getFilteredByGlob(`content/press/${lang}/**/*.md`).reverse();
      const byTopic = Map.groupBy(releases, (release) => release.data.topics[0]);
      releases.forEach((release, index) => {
        release.data.newer = releases[index - 1];
        release.data.older = releases[index + 1];
        release.data.related = byTopic.get(release.data.topics[0]).slice(0, 4).filter((other) => other !== release).slice(0, 3);
      });
      return releases;
    });
  }
  eleventy.addCollection("lists", (api) => ["en", "zh"].flatMap((lang) => {
    const releases = api.getFilteredByGlob(`content/press/${lang}/**/*.md`).reverse();
    return releases.length === 0 ? [] : lists(lang, releases, releases[0].data.strings[lang]);
  }));
  return {
    dir: { input: "content", includes: "../_includes", data: "../_data", output: "_site" },
    markdownTemplateEngine: false,
    htmlTemplateEngine: "njk",
  };
}
