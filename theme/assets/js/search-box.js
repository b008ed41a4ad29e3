// The field of the search in the header: pages appear below it while one types, as in a combobox with a list
// (www.w3.org/WAI/ARIA/apg/patterns/combobox). Without scripts it leads to the page of the search.

const box = document.querySelector("[data-search-box]");
if (box) {
  start(box, box.querySelector("input"), box.querySelector("[role=listbox]"), box.querySelector("[role=status]"));
}

function start(box, input, list, status) {
  const most = 6;
  const panel = list.parentElement;
  let search = null;
  let asked = 0;
  let active = -1;

  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");

  input.addEventListener("focus", () => { open().catch(() => {}); ask(); });
  input.addEventListener("input", event => event.isComposing || ask());
  input.addEventListener("compositionend", ask);
  input.addEventListener("keydown", press);
  box.addEventListener("focusout", event => box.contains(event.relatedTarget) || close());
  // A click must not take the focus away before it has led somewhere.
  panel.addEventListener("mousedown", event => event.preventDefault());

  function open() {
    search ??= import(box.dataset.module)
      .then(module => module.openSearch(box.dataset.bundle, document.documentElement.lang))
      .catch(error => { search = null; throw error; });
    return search;
  }

  async function ask() {
    const number = ++asked;
    const text = input.value.trim();
    if (text === "") {
      close();
      return;
    }
    await new Promise(resolve => setTimeout(resolve, 120));
    if (number !== asked) {
      return;
    }
    try {
      const found = await (await open()).find(text);
      const pages = await Promise.all(found.slice(0, most).map(result => result.load()));
      if (number === asked) {
        show(text, found.length, pages);
      }
    } catch {
      if (number === asked) {
        list.replaceChildren();
        list.hidden = true;
        tell(box.dataset.failed);
      }
    }
  }

  function show(text, count, pages) {
    list.replaceChildren(...pages.map(page => optionOf(page.url, page.title, [page.type, page.date])));
    if (count > pages.length) {
      const all = new URL(box.action);
      all.searchParams.set("q", text);
      list.append(optionOf(all, [{ text: box.dataset.all.replace("{0}", count) }], []));
    }
    [...list.children].forEach((option, index) => { option.id = `${list.id}-${index}`; });
    list.hidden = count === 0;
    tell((count === 0 ? box.dataset.none : box.dataset.found).replace("{0}", () => count === 0 ? text : count));
  }

  function tell(text) {
    status.textContent = text;
    panel.hidden = false;
    input.setAttribute("aria-expanded", String(!list.hidden));
    choose(-1);
  }

  function optionOf(url, title, facts) {
    const option = document.createElement("a");
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    option.tabIndex = -1;
    option.href = url;
    const text = option.appendChild(document.createElement("span"));
    text.append(...title.map(part => part.isMark ? Object.assign(document.createElement("mark"), { textContent: part.text }) : part.text));
    const known = facts.filter(Boolean).join(" · ");
    if (known !== "") {
      option.append(Object.assign(document.createElement("span"), { className: "search-facts", textContent: known }));
    }
    return option;
  }

  function press(event) {
    if (event.isComposing) {
      return;
    }
    const count = list.hidden ? 0 : list.children.length;
    if ((event.key === "ArrowDown" || event.key === "ArrowUp") && panel.hidden) {
      event.preventDefault();
      ask();
    } else if (event.key === "ArrowDown" && count > 0) {
      event.preventDefault();
      choose(active + 1 < count ? active + 1 : -1);
    } else if (event.key === "ArrowUp" && count > 0) {
      event.preventDefault();
      choose(active >= 0 ? active - 1 : count - 1);
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      list.children[active].click();
    } else if (event.key === "Escape" && !panel.hidden) {
      event.preventDefault();
      close();
    }
  }

  function choose(index) {
    active = index;
    [...list.children].forEach((option, position) => option.setAttribute("aria-selected", String(position === index)));
    if (index >= 0) {
      input.setAttribute("aria-activedescendant", list.children[index].id);
      list.children[index].scrollIntoView({ block: "nearest" });
    } else {
      input.removeAttribute("aria-activedescendant");
    }
  }

  function close() {
    asked++;
    panel.hidden = true;
    input.setAttribute("aria-expanded", "false");
    choose(-1);
  }
}
