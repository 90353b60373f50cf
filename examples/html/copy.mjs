// The script-tag files of the package are ready to be served: copying them is the whole build.
import {cpSync} from 'node:fs';

cpSync('node_modules/its-not-ok-elements/dist/cdn', 'public/its-not-ok', {recursive: true});
