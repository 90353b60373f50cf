// The build only copies the script-tag files, because they are ready to be served. Each version has its own folder, so caches
// never mix two versions.
import {cpSync} from 'node:fs';
import elements from 'its-not-ok-elements/package.json' with {type: 'json'};

cpSync('node_modules/its-not-ok-elements/dist/cdn', `public/its-not-ok/${elements.version}`, {
  recursive: true,
});
