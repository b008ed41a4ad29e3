// Copies a press release as plain text, or its address. Without scripts, or without a clipboard, its button stays hidden.

const parts = ".dateline, h1, .subtitle, .correction p, .highlights li, .column > .prose, .withdrawn, .end, .boilerplate, .contacts address";
const blocks = new Set(["P", "H1", "H2", "H3", "H4", "H5", "H6", "UL", "OL", "LI", "DL", "DT", "DD", "BLOCKQUOTE", "PRE", "TABLE", "TR",
  "FIGURE", "FIGCAPTION", "DIV", "SECTION", "ADDRESS", "HR"]);
const left = "script, button, img, svg, video, [hidden], [aria-hidden='true'], .visually-hidden, .footnote-back-ref, .contact-card";

offer("[data-copy-text]", () => textOf(document.querySelector("article.release")));
offer("[data-copy-link]", button => button.dataset.copyLink);

function offer(selector, read) {
  const button = document.querySelector(selector);
  if (button && navigator.clipboard) {
    button.hidden = false;
    button.addEventListener("click", () => copy(button, read(button)));
  }
}

async function copy(button, text) {
  await navigator.clipboard.writeText(text);
  const label = button.textContent;
  button.textContent = button.dataset.copied;
  setTimeout(() => { button.textContent = label; }, 2000);
}

// Paragraphs with an empty line between them; the items of a list begin with a dash or their number.
function textOf(release) {
  const paragraphs = [""];
  release.querySelectorAll(parts).forEach(part => {
    paragraphs.push("");
    read(part, paragraphs, part.matches("li") ? "- " : "");
    paragraphs.push("");
  });
  return paragraphs.map(text => text.replace(/\s+/g, " ").trim()).filter(text => text !== "" && text !== "-").join("\n\n") + "\n";
}

function read(element, paragraphs, mark) {
  paragraphs[paragraphs.length - 1] += mark;
  element.childNodes.forEach(node => {
    if (node.nodeType === Node.TEXT_NODE) {
      paragraphs[paragraphs.length - 1] += node.data;
    } else if (node.nodeType === Node.ELEMENT_NODE && !node.matches(left)) {
      readElement(node, paragraphs);
    }
  });
}

function readElement(element, paragraphs) {
  if (element.matches("br, td + td, th + th, td + th, th + td")) {
    paragraphs[paragraphs.length - 1] += element.matches("br") ? " " : " | ";
  }

  // The first paragraph of an item stands behind its mark.
  const isBlock = blocks.has(element.tagName) && !element.matches("li > p:first-child");
  if (isBlock) {
    paragraphs.push("");
  }

  read(element, paragraphs, element.matches("ol > li") ? `${numberOf(element)}. ` : element.matches("li") ? "- " : "");
  if (isBlock) {
    paragraphs.push("");
  }
}

function numberOf(item) {
  return (item.parentElement.start ?? 1) + [...item.parentElement.children].indexOf(item);
}
