// The page of the search. What is looked for stands in the address, so that it can be kept and sent.

const form = document.querySelector("[data-search-page]");
if (form) {
  start(form, document.querySelector(".search-results"), document.querySelector(".search-status"), document.querySelector(".search-more"));
}

async function start(form, list, status, more) {
  const step = 10;
  const input = form.elements.q;
  const selects = [...form.querySelectorAll("select")];
  const address = new URLSearchParams(location.search);
  let matches = [];
  let asked = 0;

  input.value = address.get("q") ?? "";
  makeRoom(input.value);
  form.addEventListener("submit", event => { event.preventDefault(); ask(); });
  input.addEventListener("input", event => event.isComposing || ask(150));
  input.addEventListener("compositionend", () => ask());
  selects.forEach(select => select.addEventListener("change", () => ask()));
  more.addEventListener("click", showMore);

  let search;
  let filters;
  try {
    search = await (await import(form.dataset.module)).openSearch(form.dataset.bundle, document.documentElement.lang);
    filters = await search.filters();
  } catch {
    status.textContent = form.dataset.failed;
    return;
  }

  for (const select of selects) {
    for (const value of sortedValues(select.name)) {
      select.append(new Option(value, value));
    }
    select.disabled = select.options.length < 2;
    select.value = address.get(select.name) ?? "";
    if (select.selectedIndex < 0) {
      select.value = "";
    }
  }
  await ask();

  // Years from the newest, everything else by its name.
  function sortedValues(name) {
    const values = [...filters.get(name)?.keys() ?? []];
    const compare = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;
    return values.sort((a, b) => name === "year" ? compare(b, a) : compare(a, b));
  }

  async function ask(delay = 0) {
    const number = ++asked;
    await new Promise(resolve => setTimeout(resolve, delay));
    if (number !== asked || !search) {
      return;
    }
    const text = input.value.trim();
    keepAddress(text);
    makeRoom(text);
    try {
      const found = text === "" ? [] : await search.find(text);
      if (number === asked) {
        await show(text, found, number);
      }
    } catch {
      status.textContent = form.dataset.failed;
    }
  }

  async function show(text, found, number) {
    count(found);
    matches = found.filter(result => selects.every(select => has(select.name, select.value, result.id)));
    list.replaceChildren();
    status.textContent = text === "" ? "" : matches.length === 0 ? form.dataset.none.replace("{0}", () => text) : form.dataset.found.replace("{0}", matches.length);
    await append(number);
  }

  // What stands below does not jump when results come: this runs before the page is shown (blocking="render").
  function makeRoom(text) {
    list.classList.toggle("search-results-due", text !== "");
  }

  function has(name, value, id) {
    return value === "" || (filters.get(name)?.get(value)?.has(id) ?? false);
  }

  // How many results each choice would leave, by what is looked for and the other filters.
  function count(found) {
    for (const select of selects) {
      const others = selects.filter(other => other !== select);
      const left = found.filter(result => others.every(other => has(other.name, other.value, result.id)));
      for (const option of [...select.options].slice(1)) {
        const hits = left.filter(result => has(select.name, option.value, result.id)).length;
        option.textContent = found.length === 0 ? option.value : `${option.value} (${hits})`;
      }
    }
  }

  function keepAddress(text) {
    const url = new URL(location.pathname, location.href);
    for (const [name, value] of [["q", text], ...selects.map(select => [select.name, select.value])]) {
      if (value !== "") {
        url.searchParams.set(name, value);
      }
    }
    history.replaceState(null, "", url);
  }

  async function append(number) {
    const shown = list.children.length;
    const pages = await Promise.all(matches.slice(shown, shown + step).map(result => result.load()));
    if (number === asked) {
      list.append(...pages.map(itemOf));
      more.hidden = list.children.length >= matches.length;
    }
  }

  async function showMore() {
    const shown = list.children.length;
    await append(asked);
    list.children[shown]?.querySelector("a").focus();
  }

  function itemOf(page) {
    const item = element("li", "search-result");
    const facts = [page.type, page.date].filter(Boolean);
    if (facts.length > 0) {
      item.append(element("p", "meta", ...facts.map(fact => element("span", "", fact))));
    }
    item.append(element("h2", "search-result-title", link(page.url, ...parts(page.title))), element("p", "search-result-text", ...parts(page.excerpt)));
    if (page.section) {
      item.append(element("p", "search-result-section", link(page.section.url, page.section.title)));
    }
    return item;
  }

  function parts(text) {
    return text.map(part => part.isMark ? element("mark", "", part.text) : part.text);
  }

  function link(url, ...content) {
    const created = element("a", "", ...content);
    created.href = url;
    return created;
  }

  function element(name, className, ...content) {
    const created = document.createElement(name);
    created.className = className;
    created.append(...content);
    return created;
  }
}
