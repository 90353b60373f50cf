import lit from '@lit-labs/eleventy-plugin-lit';
import elements from 'its-not-ok-elements/package.json' with {type: 'json'};

export default function (config) {
  config.addPlugin(lit, {mode: 'worker', componentModules: ['elements.js']});

  // The script-tag files, for the browser. Each version has its own folder, so caches never mix two versions.
  const scripts = `/its-not-ok/${elements.version}`;
  config.addPassthroughCopy({'node_modules/its-not-ok-elements/dist/cdn': scripts});
  config.addGlobalData('scripts', scripts);
}
