// Sections have the same id in every language: the switch leads to the one that the reader is in.
const links = document.querySelectorAll(".language-switch a");

function followFragment() {
  for (const link of links) {
    link.hash = location.hash;
  }
}

// The host sends who asks for the site's root to the language that was chosen last (nf_lang is the host's name for it).
for (const link of links) {
  link.addEventListener("click", () => {
    document.cookie = `nf_lang=${link.lang.split("-")[0]}; path=/; max-age=31536000; SameSite=Lax; Secure`;
  });
}

addEventListener("hashchange", followFragment);
followFragment();
