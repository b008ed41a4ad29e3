// Sections have the same id in every language: the switch leads to the one that the reader is in.
const links = document.querySelectorAll(".language-switch a");

function followFragment() {
  for (const link of links) {
    link.hash = location.hash;
  }
}

addEventListener("hashchange", followFragment);
followFragment();
