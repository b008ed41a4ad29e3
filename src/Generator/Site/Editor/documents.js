// The two forms of a document, and the way between them. In the site: NAME.md, whose front matter holds what is said once and each text
// as one value or as a map by language, and NAME.LANG.md for each translation's body. In the editor: a whole file for each language.

const fence = /^---\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;
const bodyField = "body";

export class DocumentForm {
  #yaml;

  /** `yaml` is the package of that name; the first of `languages` ({ path, tag }) is the site's own. */
  constructor(yaml, languages) {
    this.#yaml = yaml;
    this.languages = languages;
  }

  /** The language in a file's name; null where it has none. */
  languageOf(path) {
    const suffix = /\.([^./]+)\.md$/.exec(path)?.[1];
    return this.#find(suffix)?.path ?? null;
  }

  /** The name of a document's file in a language; where there is but one, Decap CMS has the files as they are. */
  pathOf(main, language) {
    return this.languages.length === 1 ? main : main.replace(/\.md$/, `.${language}.md`);
  }

  /** The document's file, and the language, that an editor's file stands for. */
  parsePath(path) {
    const language = this.languageOf(path);
    return { main: language === null ? path : path.replace(/\.[^./]+\.md$/, ".md"), language: language ?? this.languages[0].path };
  }

  /** What `read` gives for the names of translations, by language. */
  mapTranslations(main, read) {
    const found = this.languages.map(({ path }) => [path, read(this.pathOf(main, path))]);
    return Object.fromEntries(found.filter(([, text]) => text !== undefined));
  }

  /** The editor's files of a document, by language. */
  split(files, fields) {
    const parts = this.#splitParts(files, fields);
    return Object.fromEntries(Object.entries(parts).map(([language, { data, body }]) => [language, this.#write(this.#yaml.stringify(data, { lineWidth: 0 }), body)]));
  }

  /**
   * The site's files of a document, from the editor's by language and the files as they were, or null. What was not edited keeps its
   * form down to the comments.
   */
  join(files, edited, fields) {
    const before = files === null ? {} : this.#splitParts(files, fields);
    const after = Object.fromEntries(Object.entries(edited).map(([language, text]) => {
      const { yaml, body } = this.#read(text);
      return [language, { data: this.#yaml.parse(yaml) ?? {}, body }];
    }));
    const main = this.#read(files?.main ?? "---\n---\n");
    const own = this.#yaml.parseDocument(main.yaml);
    if (own.contents === null) {
      own.contents = own.createNode({});
    }

    const source = this.#sourceOf(own.toJS());
    const others = this.languages.filter(({ path }) => path !== source).map(({ path }) => this.#openTranslation(path, files));
    let isChanged = false;
    for (const field of fields.filter(({ name }) => name !== bodyField)) {
      if (this.languages.every(({ path }) => isSame(before[path]?.data[field.name], after[path]?.data[field.name]))) {
        continue;
      }

      const values = Object.fromEntries(Object.entries(after).map(([language, { data }]) => [language, data[field.name]]));
      for (const other of others.filter(({ document }) => document?.has(field.name))) {
        other.document.set(field.name, values[other.language]);
        other.isChanged = true;
        delete values[other.language];
      }

      this.#set(own, field, this.#gather(field, values));
      isChanged = true;
    }

    return {
      main: this.#write(isChanged ? this.#stringify(own) : main.yaml, chooseBody(main.body, after[source]?.body)),
      translations: Object.fromEntries(others
        .map(other => [other.language, this.#writeTranslation(other, after[other.language]?.body)])
        .filter(([, text]) => text !== null)),
    };
  }

  #splitParts(files, fields) {
    const main = this.#read(files.main);
    const data = this.#yaml.parse(main.yaml) ?? {};
    const source = this.#sourceOf(data);
    return Object.fromEntries(this.languages.map(language => {
      const translation = language.path === source ? null : this.#read(files.translations[language.path] ?? "");
      const own = translation === null ? {} : this.#yaml.parse(translation.yaml) ?? {};
      const localized = { ...this.#localize(data, fields, language) };
      for (const field of fields.filter(({ name }) => name in own)) {
        localized[field.name] = own[field.name];
      }

      return [language.path, { data: localized, body: (translation ?? main).body }];
    }));
  }

  /** What a language has of a map: of the first, all; of others, what the editor shows beside it. */
  #localize(data, fields, language) {
    const isFirst = language === this.languages[0];
    const localized = isFirst ? { ...data } : {};
    for (const field of fields.filter(({ name }) => data[name] !== undefined && data[name] !== null)) {
      if (isTranslated(field) || field.i18n === "duplicate" || isFirst) {
        localized[field.name] = this.#localizeValue(data[field.name], field, language);
      }
    }

    return localized;
  }

  #localizeValue(value, field, language) {
    if (field.fields) {
      return field.widget === "list" ? asList(value).map(item => this.#localize(item, field.fields, language)) : this.#localize(value, field.fields, language);
    }

    const choose = text => isMap(text) ? text[language.path] ?? text[language.tag] ?? "" : text;
    return field.widget === "list" ? asList(value).map(choose) : isTranslated(field) ? choose(value) : value;
  }

  /** A field's value as NAME.md has it, from those of the languages; undefined where all are empty. */
  #gather(field, values) {
    const first = values[this.languages[0].path];
    if (field.widget === "list" && (field.fields || isTranslated(field))) {
      const items = asList(first).map((_, index) => this.#gatherItem(field, mapValues(values, list => asList(list)[index])));
      return items.length === 0 ? undefined : items;
    }

    return this.#gatherItem(field, values);
  }

  #gatherItem(field, values) {
    const first = values[this.languages[0].path];
    if (field.fields) {
      const gathered = { ...first };
      for (const inner of field.fields) {
        gathered[inner.name] = this.#gather(inner, mapValues(values, map => map?.[inner.name]));
      }

      return withoutEmpty(gathered);
    }

    return isTranslated(field) ? this.#gatherText(values) : isEmpty(first) ? undefined : first;
  }

  /** One value where all languages have the same, else a map. */
  #gatherText(values) {
    const given = this.languages.map(({ path }) => [path, values[path]]).filter(([, text]) => !isEmpty(text));
    return given.length === 0 ? undefined
      : given.length === this.languages.length && given.every(([, text]) => text === given[0][1]) ? given[0][1]
      : Object.fromEntries(given);
  }

  #set(document, field, value) {
    if (value === undefined) {
      document.delete(field.name);
    } else {
      document.set(field.name, keepForm(document.createNode(value), document.get(field.name, true)));
    }
  }

  #openTranslation(language, files) {
    const text = files?.translations[language] ?? null;
    const { yaml, body } = this.#read(text ?? "");
    return { language, text, yaml, body, document: yaml.trim() === "" ? null : this.#yaml.parseDocument(yaml), isChanged: false };
  }

  /** A translation's file; null where there is none and nothing to write in it. */
  #writeTranslation(other, edited) {
    const body = chooseBody(other.body, edited);
    if (other.text === null && body === "") {
      return null;
    }

    return other.document === null ? body : this.#write(other.isChanged ? this.#stringify(other.document) : other.yaml, body);
  }

  #sourceOf(data) {
    return (this.#find(data?.language) ?? this.languages[0]).path;
  }

  #find(name) {
    return name === undefined ? undefined : this.languages.find(({ path, tag }) => path === name || tag.toLowerCase() === String(name).toLowerCase());
  }

  #read(text) {
    const match = fence.exec(text);
    return match?.index === 0 ? { yaml: match[1], body: text.slice(match[0].length) } : { yaml: "", body: text };
  }

  #write(yaml, body) {
    return `---\n${yaml}---\n${body}`;
  }

  #stringify(document) {
    return document.toString({ lineWidth: 0, flowCollectionPadding: false });
  }
}

const isTranslated = field => field.i18n === true || field.i18n === "translate";
const isMap = value => typeof value === "object" && value !== null && !Array.isArray(value);
const isEmpty = value => value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0) || (isMap(value) && Object.keys(value).length === 0);
const asList = value => isEmpty(value) ? [] : Array.isArray(value) ? value : [value];
const mapValues = (map, change) => Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));

/** Whether two values say the same; what is empty says as much as what is not there. */
function isSame(one, other) {
  if (isEmpty(one) || isEmpty(other)) {
    return isEmpty(one) && isEmpty(other);
  }

  if (typeof one !== "object" || typeof other !== "object") {
    return one === other;
  }

  return Array.isArray(one) === Array.isArray(other) && [...new Set([...Object.keys(one), ...Object.keys(other)])].every(key => isSame(one[key], other[key]));
}

/** What is left of a map without fields that are empty; undefined where nothing is. */
function withoutEmpty(map) {
  const left = Object.entries(map).filter(([, value]) => !isEmpty(value));
  return left.length === 0 ? undefined : Object.fromEntries(left);
}

/** Gives what is written anew the form, in braces or on lines of their own, that what it replaces had. */
function keepForm(node, old) {
  if (node.items && old?.items) {
    node.flow = old.flow;
    for (const [index, item] of node.items.entries()) {
      const counterpart = item.key ? old.items.find(({ key }) => key?.value === item.key.value)?.value : old.items[index];
      keepForm(item.key ? item.value : item, counterpart);
    }
  } else if (node.items === undefined && old?.type) {
    node.type = old.type;
  }

  return node;
}

/** The body as it was where the edited one says the same, else the edited one with one end of line at its end. */
function chooseBody(before, edited) {
  return edited === undefined || edited.trim() === before.trim() ? before : edited.trim() === "" ? "" : `${edited.trim()}\n`;
}
