// Marks the section that the reader is in, in the list of contents, for browsers whose style cannot (scroll-target-group).
const links = new Map([...document.querySelectorAll(".toc a")].map(link => [decodeURIComponent(link.hash.slice(1)), link]));
const headings = [...links.keys()].map(id => document.getElementById(id)).filter(Boolean);

function markCurrent() {
  const passed = headings.filter(heading => heading.getBoundingClientRect().top < innerHeight / 3);
  const current = passed.at(-1)?.id;
  for (const [id, link] of links) {
    if (id === current) {
      link.setAttribute("aria-current", "true");
    } else {
      link.removeAttribute("aria-current");
    }
  }
}

if (headings.length > 0 && !CSS.supports("scroll-target-group", "auto")) {
  new IntersectionObserver(markCurrent, { threshold: [0, 1], rootMargin: "0px 0px -66% 0px" }).observe(document.body);
  for (const heading of headings) {
    new IntersectionObserver(markCurrent, { rootMargin: "0px 0px -66% 0px" }).observe(heading);
  }
}
