import lit from '@lit-labs/eleventy-plugin-lit';

export default function (config) {
  config.addPlugin(lit, {mode: 'worker', componentModules: ['elements.js']});
  // The script-tag files, for the browser.
  config.addPassthroughCopy({'node_modules/its-not-ok-elements/dist/cdn': 'its-not-ok'});
}
