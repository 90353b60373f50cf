// The script-tag files of the package are ready to be served: copying them is the whole build. A folder for each version keeps
// a visitor's cache from mixing two.
import {cpSync} from 'node:fs';
import elements from 'its-not-ok-elements/package.json' with {type: 'json'};

cpSync('node_modules/its-not-ok-elements/dist/cdn', `public/its-not-ok/${elements.version}`, {
  recursive: true,
});
