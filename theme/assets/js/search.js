// Finds pages with Pagefind, for the field in the header and the page of the search.
//
// Where a language writes no spaces between words, the index has each Chinese character as a word of its own
// (src/Generator/Site/Search/WordSeparator.cs): what a reader looks for is divided in the same way, and its characters
// have to stand side by side. Such a phrase is found inside any longer word.

const han = /\p{Script=Han}/u;

// What is one word to Pagefind: letters, digits, #, and a point or comma inside a number.
const run = /(?:[\p{L}\p{M}\p{N}#]|(?<=\p{N})[.,](?=\p{N}))+/gu;
const piece = /\p{Script=Han}|#|[^\p{Script=Han}#]+/gu;
// What stands beside a word: whatever is no letter, or a Chinese character.
const edge = "[^\\p{L}\\p{N}]|\\p{Script=Han}";
// Two characters between which no text is cut: inside a word, and before the point of a number.
const inWord = /^[^\s\p{P}\p{Script=Han}]{2}|^\p{N}[.,]/u;
// Where one word may be written as two: before a figure, at a hyphen, and between Chinese and Latin.
const latin = /(?!\p{Script=Han})[\p{L}\p{N}]/u.source;
const seam = new RegExp(String.raw`(?<=(?!\p{N})${latin})(?=[\p{N}#])|(?<=${latin})-(?=${latin})|(?<=${latin})(?=\p{Script=Han}{2})|(?<=\p{Script=Han}{2})(?=${latin})`, "gu");
const quoted = /["“”„「」『』]([^"“”„「」『』]+)["“”„「」『』]|[^\s"“”„「」『』]+/gu;

export async function openSearch(bundle, language) {
  const pagefind = await import(`${bundle}pagefind.js`);
  await pagefind.options({ baseUrl: "/" });
  await pagefind.init();
  return new SiteSearch(pagefind, /^(?:zh|ja)\b/i.test(language));
}

// A query as words, of which each may be the beginning of a longer one, and phrases, whose pieces stand side by side.
export function readQuery(text, isSegmented) {
  const query = { words: [], phrases: [] };
  for (const [chunk, quotation] of text.normalize("NFKC").matchAll(quoted)) {
    if (quotation !== undefined) {
      query.phrases.push({ text: quotation.trim(), pieces: isSegmented ? piecesOf(quotation) : [quotation.trim()] });
    } else if (!isSegmented) {
      query.words.push(chunk);
    } else {
      for (const [word] of chunk.matchAll(run)) {
        if (han.test(word) || word.includes("#")) {
          query.phrases.push({ text: word, pieces: piecesOf(word) });
        } else {
          query.words.push(word);
        }
      }
    }
  }
  return query;
}

function piecesOf(text) {
  return [...text.matchAll(run)].flatMap(([word]) => word.match(piece));
}

class SiteSearch {
  constructor(pagefind, isSegmented) {
    this.pagefind = pagefind;
    this.isSegmented = isSegmented;
  }

  // The pages that have all words and phrases, the best first: { id, load() }. Where none has a word as it is written,
  // those that write it apart: ISO14067, smart#1, net-zero. What is quoted is meant as it is.
  async find(text) {
    const found = await this.findAsWritten(text);
    const apart = text.normalize("NFKC").replace(seam, " ");
    return found.length > 0 || apart === text || /["“”„「」『』]/.test(text) ? found : this.findAsWritten(apart);
  }

  async findAsWritten(text) {
    const query = readQuery(text, this.isSegmented);
    const phrases = query.phrases.filter(phrase => phrase.pieces.length > 0);
    const searches = phrases.map(phrase => `"${phrase.pieces.join(" ")}"`);
    if (query.words.length > 0) {
      searches.push(query.words.join(" "));
    }
    if (searches.length === 0) {
      return [];
    }

    // Pages with a phrase are all alike to Pagefind: the same words without quotation marks put them in order.
    const everything = [...query.words, ...phrases.flatMap(phrase => phrase.pieces)].join(" ");
    const [ranked, ...found] = await Promise.all([everything, ...searches].map(search => this.pagefind.search(search)));
    const words = query.words.flatMap(word => word.match(run) ?? []);
    if (words.length > 0 && !await areFound(words, found.at(-1).results)) {
      return [];
    }
    const byId = found.map(response => new Map(response.results.map(result => [result.id, result])));
    const scores = new Map(ranked.results.map(result => [result.id, result.score]));
    return [...byId[0].keys()]
      .filter(id => byId.every(results => results.has(id)))
      .sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0))
      .map(id => ({ id, load: () => this.load(byId.map(results => results.get(id)), phrases, words) }));
  }

  // The pages of each value of each filter: Map of name to Map of value to Set of ids.
  async filters() {
    const filters = new Map();
    for (const [name, values] of Object.entries(await this.pagefind.filters())) {
      const pages = await Promise.all(Object.keys(values).map(async value => {
        const { results } = await this.pagefind.search(null, { filters: { [name]: value } });
        return [value, new Set(results.map(result => result.id))];
      }));
      filters.set(name, new Map(pages));
    }
    return filters;
  }

  async load(results, phrases, words) {
    const loaded = await Promise.all(results.map(result => result.data()));
    const [page] = loaded;
    const marks = marksOf(phrases, tokensAt(loaded.at(-1)).filter(token => words.some(word => isAkin(word, token))));
    const title = clean(page.meta.title ?? page.url);
    // Pagefind ends headings and cells with a point, which is none of Chinese.
    const content = clean(page.content).replace(/(?<=\p{Script=Han}[》”」）]?)\.(?= |$)/gu, "");
    return {
      url: page.url,
      title: marked(title, marks),
      type: page.filters.type?.[0] ?? "",
      date: page.meta.date ?? "",
      section: sectionOf(page),
      excerpt: excerptOf(content, content.indexOf(title) < 0 ? 0 : content.indexOf(title) + title.length + 1, marks, this.isSegmented ? 110 : 220),
    };
  }
}

function clean(text) {
  return text.replaceAll("\u200B", "");
}

// The words of the text at which Pagefind found something: with their endings, as they are written there.
function tokensAt(page) {
  const tokens = page.raw_content.split(page.raw_content.includes("\u200B") ? "\u200B" : /\s+/);
  return page.locations.map(location => tokens[location] ?? "").flatMap(token => token.match(run) ?? []);
}

// Where no word of the index begins with a word that is looked for, Pagefind takes the longest beginning of it that one has,
// be it two letters. The best pages show whether that is still the same word.
async function areFound(words, results) {
  const best = await Promise.all(results.slice(0, 5).map(result => result.data()));
  const tokens = best.flatMap(page => [...tokensAt(page), ...Object.values(page.meta).flatMap(value => clean(value).match(run) ?? [])]);
  return words.every(word => tokens.some(token => isAkin(word, token)));
}

// Whether two words begin alike, as those with one stem do. Another number is never the same.
function isAkin(word, token) {
  const [a, b] = [plain(word), plain(token)];
  if (/\p{N}/u.test(a)) {
    return b.startsWith(a);
  }
  let same = 0;
  while (same < Math.min(a.length, b.length) && a[same] === b[same]) {
    same++;
  }
  return same >= Math.min(3, a.length) && same >= a.length * .4;
}

// Pagefind compares letters without their marks, and passes over points.
function plain(text) {
  return text.normalize("NFD").replace(/[\p{M}.,]/gu, "").toLowerCase();
}

function marksOf(phrases, tokens) {
  const escape = text => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const parts = [
    ...phrases.map(phrase => escape(phrase.text).replace(/\s+/g, "\\s*")),
    ...[...new Set(tokens)].map(token => `(?<=^|${edge})${escape(token)}(?=$|${edge})`),
  ];
  return parts.length > 0 ? new RegExp(parts.sort((a, b) => b.length - a.length).join("|"), "giu") : null;
}

// A text as parts, { text, isMark }.
function marked(text, marks) {
  const parts = [];
  let end = 0;
  for (const match of marks ? text.matchAll(marks) : []) {
    parts.push({ text: text.slice(end, match.index), isMark: false }, { text: match[0], isMark: true });
    end = match.index + match[0].length;
  }
  parts.push({ text: text.slice(end), isMark: false });
  return parts.filter(part => part.text !== "");
}

// A piece of the text around the first match behind its title, where there is one.
function excerptOf(content, titleEnd, marks, length) {
  const matches = marks ? [...content.matchAll(marks)].map(match => match.index) : [];
  const first = matches.find(index => index >= titleEnd) ?? matches[0] ?? titleEnd;
  const begin = first < titleEnd ? 0 : titleEnd;
  let start = Math.max(begin, first - Math.round(length / 3));
  if (start > begin) {
    const boundary = content.slice(start, first).search(/[\s，。；：、]/u);
    start += boundary + 1;
  }
  let end = Math.min(content.length, start + length);
  while (end < content.length && end > first + 1 && inWord.test(content.slice(end - 1, end + 1))) {
    end--;
  }
  return marked(`${start > begin ? "… " : ""}${content.slice(start, end).trim()}${end < content.length ? " …" : ""}`, marks);
}

// The section of the page with most matches, where it is not the page as a whole.
function sectionOf(page) {
  // A letter of a glossary says nothing.
  const sections = page.sub_results.filter(section => section.anchor && section.anchor.element !== "h1" && clean(section.title).length > 1);
  const [best] = sections.sort((a, b) => b.locations.length - a.locations.length);
  return best ? { url: best.url, title: clean(best.title) } : null;
}
