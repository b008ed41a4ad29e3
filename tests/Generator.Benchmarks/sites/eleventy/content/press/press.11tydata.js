export default {
  layout: "release.njk",
  eleventyComputed: {
    lang: (data) => data.page.inputPath.split("/")[3],
    year: (data) => data.page.inputPath.split("/")[4],
    path: (data) => `/press/${data.page.inputPath.split("/")[4]}/${data.page.fileSlug}/`,
    permalink: (data) => `/${data.page.inputPath.split("/")[3]}/press/${data.page.inputPath.split("/")[4]}/${data.page.fileSlug}/`,
  },
};
