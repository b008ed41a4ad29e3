// Shows in the browser what the preview server tells: a page that was saved takes the place of the one that is shown,
// a style sheet is swapped, mistakes stand over the page. It is served by `generator preview` only.
(() => {
  'use strict';
  const script = document.currentScript;
  const files = read => JSON.parse(read.dataset.files || '[]');
  let mine = { files: files(script), banner: script.dataset.banner };
  // The page as it came: this script stands before those of the page, which may change it.
  let served = document.documentElement.cloneNode(true);
  let state = null;
  let dismissed = '';
  let refreshing = null;
  let again = false;

  // ---- what is shown of the page ----

  const isOurs = node => node.nodeType === Node.ELEMENT_NODE && node.localName === 'generator-preview';
  const isScript = node => node.nodeType === Node.ELEMENT_NODE && node.localName === 'script' && (!node.type || /module|javascript/.test(node.type));
  const isStyle = node => node.nodeType === Node.ELEMENT_NODE && node.localName === 'link' && node.rel === 'stylesheet';

  class NeedsReload extends Error {}

  // Brings what differs between the page as it was served before and as it is now to the page that is shown. The rest
  // is left alone: focus, open details, the scroll position, what the page's own scripts have added.
  function update(live, before, next) {
    if (before.isEqualNode(next)) return;
    if (before.nodeType !== next.nodeType || before.nodeName !== next.nodeName) {
      live.replaceWith(adopt(next));
    } else if (next.nodeType !== Node.ELEMENT_NODE) {
      live.nodeValue = next.nodeValue;
    } else if (isScript(next) && next.dataset.events === undefined) {
      throw new NeedsReload();
    } else if (isStyle(live)) {
      swapStyle(live, next.getAttribute('href'));
    } else {
      updateAttributes(live, before, next);
      updateChildren(live, before, next);
    }
  }

  function adopt(node) {
    if (isScript(node) || (node.querySelectorAll && [...node.querySelectorAll('script')].some(isScript))) throw new NeedsReload();
    return document.importNode(node, true);
  }

  function updateAttributes(live, before, next) {
    for (const { name } of [...before.attributes]) if (!next.hasAttribute(name)) live.removeAttribute(name);
    for (const { name, value } of next.attributes) if (before.getAttribute(name) !== value) live.setAttribute(name, value);
  }

  function updateChildren(live, before, next) {
    const old = [...before.childNodes];
    const fresh = [...next.childNodes];
    const shown = pair(old, [...live.childNodes].filter(node => !isOurs(node)));
    let start = 0;
    while (start < old.length && start < fresh.length && old[start].isEqualNode(fresh[start])) start++;
    let oldEnd = old.length;
    let freshEnd = fresh.length;
    while (oldEnd > start && freshEnd > start && old[oldEnd - 1].isEqualNode(fresh[freshEnd - 1])) { oldEnd--; freshEnd--; }
    if (oldEnd - start === freshEnd - start) {
      for (let i = start; i < oldEnd; i++) update(shown[i], old[i], fresh[i]);
      return;
    }
    if (old.slice(start, oldEnd).some(isScript)) throw new NeedsReload();
    const behind = shown[oldEnd] ?? shown[oldEnd - 1]?.nextSibling ?? null;
    const added = fresh.slice(start, freshEnd).map(adopt);
    added.forEach(node => live.insertBefore(node, behind));
    shown.slice(start, oldEnd).forEach(node => node.remove());
  }

  // Which of the shown nodes each served node has become: the same one, else the next of its kind.
  function pair(served, shown) {
    let next = 0;
    return served.map(node => {
      const same = shown.findIndex((other, i) => i >= next && other.isEqualNode(node));
      const found = same >= 0 ? same : shown.findIndex((other, i) => i >= next && other.nodeName === node.nodeName);
      if (found < 0) throw new NeedsReload();
      next = found + 1;
      return shown[found];
    });
  }

  // The new sheet is loaded before the old one goes, so that the page is never without.
  function swapStyle(link, href) {
    const next = link.cloneNode();
    next.href = href;
    next.addEventListener('load', () => link.remove());
    next.addEventListener('error', () => next.remove());
    link.after(next);
  }

  function swapStyles() {
    document.querySelectorAll('link[rel=stylesheet]').forEach(link => {
      const url = new URL(link.href);
      url.searchParams.set('preview', state.styles);
      swapStyle(link, url.href);
    });
  }

  function refresh() {
    if (refreshing) { again = true; return; }
    refreshing = showNewest().finally(() => {
      refreshing = null;
      if (again) { again = false; refresh(); }
    });
  }

  async function showNewest() {
    try {
      const response = await fetch(location.href, { cache: 'no-store' });
      if (response.redirected) return location.replace(response.url);
      const next = new DOMParser().parseFromString(await response.text(), 'text/html');
      const told = next.querySelector(`script[data-events]`);
      if (!told) return location.reload();
      update(document.documentElement, served, next.documentElement);
      served = next.documentElement;
      mine = { files: files(told), banner: told.dataset.banner };
      draw();
      document.dispatchEvent(new CustomEvent('preview:refresh'));
    } catch (error) {
      if (error instanceof NeedsReload) location.reload();
      // Else the server has gone; the event stream connects again and asks anew.
    }
  }

  // ---- what is shown over the page ----

  const host = document.createElement('generator-preview');
  const root = host.attachShadow({ mode: 'open' });
  const style = new CSSStyleSheet();
  style.replaceSync(`
    :host { all: initial; }
    * { box-sizing: border-box; }
    .banner, .badge, .panel { font: 14px/1.5 system-ui, "Noto Sans SC", sans-serif; color: #17191c; position: fixed; z-index: 2147483647; }
    .banner { top: 0; left: 50%; transform: translateX(-50%); background: #ffd75e; padding: 4px 16px; border-radius: 0 0 8px 8px; max-width: 96vw; box-shadow: 0 2px 8px #0004; }
    .badge { right: 12px; bottom: 12px; border: 0; border-radius: 16px; padding: 5px 14px; background: #17191c; color: #fff; cursor: pointer; box-shadow: 0 2px 8px #0006; }
    .badge.error { background: #b3001b; } .badge.warning { background: #7a5200; }
    .badge:focus-visible, a:focus-visible, button:focus-visible { outline: 3px solid #2a7fff; outline-offset: 2px; }
    .panel { left: 0; right: 0; bottom: 0; max-height: 70vh; overflow: auto; background: #fff; border-top: 4px solid #17191c; padding: 12px max(16px, calc(50vw - 520px)) 56px; box-shadow: 0 -4px 24px #0005; }
    .panel.error { border-top-color: #b3001b; }
    h2 { font: 600 18px/1.4 system-ui, sans-serif; margin: 0; display: flex; gap: 12px; align-items: baseline; }
    h2 button { margin-left: auto; font: inherit; font-size: 14px; background: none; border: 1px solid #888; border-radius: 6px; padding: 2px 10px; cursor: pointer; color: inherit; }
    article { border-top: 1px solid #ccc; padding: 10px 0; }
    article p { margin: 2px 0; }
    .message { font-weight: 600; } .error .id { color: #b3001b; } .warning .id { color: #7a5200; }
    a { color: #0b57d0; overflow-wrap: anywhere; }
    pre { font: 13px/1.5 ui-monospace, Consolas, "Noto Sans Mono CJK SC", monospace; background: #f3f4f6; padding: 6px 10px; margin: 6px 0; overflow-x: auto; border-radius: 6px; }
    mark { background: #ffd0d0; color: inherit; border-bottom: 2px solid #b3001b; }
    .number { color: #5c6370; user-select: none; }
    .help { color: #0a5c2e; }
    @media (prefers-color-scheme: dark) {
      .panel { background: #17191c; color: #f0f1f3; } pre { background: #262a30; } a { color: #8ab4ff; } .help { color: #7fd6a2; } .number { color: #9aa3b2; }
      .error .id { color: #ff8a98; } .warning .id { color: #ffcf70; } mark { background: #5c1f27; border-color: #ff8a98; } article { border-color: #444; }
    }
    @media print { .banner, .badge, .panel { display: none; } }`);
  root.adoptedStyleSheets = [style];
  let isOpen = false;

  const element = (name, className, ...content) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...content);
    return made;
  };

  const concerns = found => found.severity === 'error'
    && (state.blocked || found.pages.includes(decodeURI(location.pathname)) || found.pages.includes(location.pathname) || mine.files.includes(found.path)
      || found.related.some(place => mine.files.includes(place.path)));

  function drawPlace(place, label) {
    const link = element('a', '', place.line ? `${place.file}:${place.line}:${place.column}` : place.file);
    link.href = place.open;
    const lines = place.lines.map(({ number, text }) => {
      const row = [element('span', 'number', `${String(number).padStart(4)} `)];
      if (number === place.line) {
        const start = Math.min(place.column - 1, text.length);
        const end = Math.min(start + Math.max(1, place.length), text.length);
        row.push(text.slice(0, start), element('mark', '', text.slice(start, end) || ' '), text.slice(end));
      } else {
        row.push(text);
      }
      return [...row, '\n'];
    });
    return [element('p', '', label, link), ...(lines.length ? [element('pre', '', ...lines.flat())] : [])];
  }

  function drawDiagnostic(found) {
    return element('article', found.severity,
      element('p', 'message', element('span', 'id', `${found.id} `), found.message),
      ...drawPlace(found, ''),
      ...found.related.flatMap(place => drawPlace(place, `${place.message}: `)),
      element('p', 'help', found.help));
  }

  const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;

  function draw() {
    if (!host.isConnected) document.documentElement.append(host);
    const parts = [];
    if (mine.banner) parts.push(element('div', 'banner', mine.banner));
    if (state) {
      const here = state.diagnostics.filter(concerns);
      const key = JSON.stringify(here.map(found => [found.id, found.path, found.line, found.message]));
      const shown = state.failure || isOpen ? state.diagnostics : here;
      const severity = state.errors || state.failure ? 'error' : state.warnings ? 'warning' : 'clean';
      const summary = [state.errors && count(state.errors, 'error'), state.warnings && count(state.warnings, 'warning')].filter(Boolean).join(', ') || 'No problems';
      if (isOpen || state.failure || (here.length > 0 && key !== dismissed)) {
        const close = element('button', '', 'Close');
        close.addEventListener('click', () => { isOpen = false; dismissed = key; draw(); });
        const title = isOpen ? summary : 'This page is older than its files until this is mended';
        parts.push(element('section', `panel ${severity}`, element('h2', '', title, close),
          ...(state.failure ? [element('p', '', `The program failed: ${state.failure}`)] : []), ...shown.map(drawDiagnostic)));
      }
      const badge = element('button', `badge ${severity}`, state.checking ? `${summary} · checking …` : summary);
      badge.addEventListener('click', () => { isOpen = !isOpen; if (!isOpen) dismissed = key; draw(); });
      parts.push(badge);
    }
    root.replaceChildren(...parts);
  }

  addEventListener('keydown', event => {
    if (event.key === 'Escape' && root.querySelector('.panel button')) root.querySelector('.panel button').click();
  });

  // ---- what the server tells ----

  const events = new EventSource(script.dataset.events);
  events.addEventListener('message', event => {
    const before = state;
    state = JSON.parse(event.data);
    if (before ? before.version !== state.version : document.title === 'Preview' && state.version > 0) refresh();
    if (before && before.styles !== state.styles) swapStyles();
    draw();
  });
  draw();
})();
