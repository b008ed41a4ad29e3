import { defineConfig } from "astro/config";

export default defineConfig({
  site: "https://newsroom.example",
  compressHTML: false,
  cacheDir: "./.cache",
});
