// A backend of Decap CMS that lies over another one. Decap CMS has a whole file for each language (NAME.en.md, NAME.zh.md);
// the site has NAME.md, with what is said once and all texts of the front matter, and NAME.zh.md with the translation's body.

/**
 * A class that Decap CMS can register: its objects write through the backend that the configuration names. `collections` are as the
 * configuration has them; those that Decap CMS hands on no longer say what is translated where a site has one language.
 */
export function createBackend(cms, form, collections) {
  return class {
    constructor(config, options) {
      const host = cms.getBackend(config.backend.through).init(config, options);
      const files = new LanguageFiles(host, form, collections);
      return new Proxy(host, {
        get: (target, name) => {
          const value = name in files ? files[name] : target[name];
          return typeof value === "function" ? value.bind(name in files ? files : target) : value;
        },
      });
    }
  };
}

/** What Decap CMS asks of a backend's documents, told in files of the site. */
class LanguageFiles {
  #host;
  #form;
  #collections;

  constructor(host, form, collections) {
    this.#host = host;
    this.#form = form;
    this.#collections = collections;
  }

  async entriesByFolder(folder, extension, depth) {
    return this.allEntriesByFolder(folder, extension, depth);
  }

  /** All at once: a page of a longer list would end between the languages of a document. */
  async allEntriesByFolder(folder, extension, depth, pattern) {
    const found = this.#host.allEntriesByFolder
      ? await this.#host.allEntriesByFolder(folder, extension, depth, pattern)
      : filesBelow(window.repoFiles, folder, extension, depth);
    const texts = new Map(found.map(entry => [entry.file.path, entry]));
    const fields = this.#fieldsOf(folder);
    return [...texts.keys()]
      .filter(path => this.#form.languageOf(path) === null && !this.#isIndexOfReport(path, folder))
      .flatMap(path => {
        const { file } = texts.get(path);
        const translations = this.#form.mapTranslations(path, name => texts.get(name)?.data);
        const split = this.#form.split({ main: texts.get(path).data, translations }, fields);
        return Object.entries(split).map(([language, data]) => ({ data, file: { ...file, path: this.#form.pathOf(path, language) } }));
      });
  }

  async getEntry(path) {
    const { main, language } = this.#form.parsePath(path);
    const files = await this.#read(main);
    if (!files) {
      throw new Error(`${main} does not exist.`);
    }

    return { file: { path, id: null }, data: this.#form.split(files, this.#fieldsOf(path))[language] };
  }

  async persistEntry(entry, options) {
    const byDocument = Map.groupBy(entry.dataFiles, file => this.#form.parsePath(file.path).main);
    const dataFiles = [];
    for (const [main, edited] of byDocument) {
      const texts = Object.fromEntries(edited.map(file => [this.#form.parsePath(file.path).language, file.raw]));
      const written = this.#form.join(await this.#read(main), texts, this.#fieldsOf(main));
      const newPath = edited[0].newPath && this.#form.parsePath(edited[0].newPath).main;
      for (const [language, raw] of [[null, written.main], ...Object.entries(written.translations)]) {
        const nameOf = name => language === null ? name : this.#form.pathOf(name, language);
        dataFiles.push({ path: nameOf(main), slug: edited[0].slug, raw, ...(newPath && { newPath: nameOf(newPath) }) });
      }
    }

    return this.#host.persistEntry({ ...entry, dataFiles }, options);
  }

  async deleteFiles(paths, message) {
    const existing = new Set();
    for (const path of paths) {
      if (this.#form.languageOf(path) === null) {
        existing.add(path);
        continue;
      }

      const { main } = this.#form.parsePath(path);
      const files = await this.#read(main);
      for (const name of files ? [main, ...Object.keys(files.translations).map(language => this.#form.pathOf(main, language))] : []) {
        existing.add(name);
      }
    }

    return this.#host.deleteFiles([...existing], message);
  }

  /** The files of a document; null where there is none. */
  async #read(main) {
    const text = await this.#readFile(main);
    if (text === null) {
      return null;
    }

    const translations = {};
    for (const language of this.#form.languages) {
      const found = await this.#readFile(this.#form.pathOf(main, language.path));
      if (found !== null) {
        translations[language.path] = found;
      }
    }

    return { main: text, translations };
  }

  async #readFile(path) {
    try {
      return (await this.#host.getEntry(path)).data ?? null;
    } catch (error) {
      if (error.status === 404) {
        return null;
      }

      throw error;
    }
  }

  /** The backend for trials takes every file that is not its own for a picture, and fails. */
  async getMedia(folder) {
    return this.#host.allEntriesByFolder ? this.#host.getMedia(folder) : [];
  }

  #fieldsOf(path) {
    return this.#collections.find(collection => path === collection.folder || path.startsWith(`${collection.folder}/`)).fields;
  }

  /** The first page of a report has other fields than its chapters, among which it lies. */
  #isIndexOfReport(path, folder) {
    return /\/report\/[^/]+$/.test(folder) && path === `${folder}/index.md`;
  }
}

/** The files of the backend for trials, which finds those of a folder in a folder only by chance. */
function filesBelow(tree, folder, extension, depth) {
  const below = folder.split("/").reduce((node, name) => node?.[name], tree) ?? {};
  return Object.entries(below).flatMap(([name, node]) => {
    const path = `${folder}/${name}`;
    return "content" in node && "path" in node ? (name.endsWith(`.${extension}`) ? [{ data: node.content, file: { path, id: path } }] : [])
      : depth > 1 ? filesBelow(tree, path, extension, depth - 1)
      : [];
  });
}
