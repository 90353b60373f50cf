/*
 * Why not @wc-toolkit/module-path-resolver: it renames modules that hold an element, but not those of events, and no
 * reference to a module (`exports`, `superclass`, `inheritedFrom`).
 */
import {isEvent} from './is-event.mjs';

const isPublic = ({name, privacy, static: isStatic}) =>
  !isStatic && privacy !== 'private' && privacy !== 'protected' && !/^[#_]/.test(name);

/** The path of what the build makes of a source; the analyzer begins some paths with a slash. */
const published = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

const unwrap = (text) => text.replace(/([^\n])\n(?!\n)/g, '$1 ');

/** Leaves what the package promises: elements and their events, by the paths of its files, with public members alone. */
export const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({customElementsManifest: manifest}) {
    // The one that knows `cssStates`.
    manifest.schemaVersion = '2.1.0';
    const tags = new Map();
    for (const module of manifest.modules) {
      // A base class has no tag. What it documents is on each element already: the analyzer applies inheritance first.
      module.declarations = module.declarations.filter((item) => item.tagName || isEvent(item));
      const names = module.declarations.map(({name}) => name);
      module.exports = module.exports.filter(({name}) => names.includes(name));

      for (const declaration of module.declarations) {
        declaration.members = declaration.members?.filter(isPublic);
        if (isEvent(declaration)) {
          declaration.superclass = {name: 'Event', package: 'global:'};
          continue;
        }
        // The analyzer takes the first argument of an event's constructor for its name.
        declaration.events = declaration.events?.filter(({description}) => description);
        tags.set(module.path, declaration);
      }
    }
    for (const module of manifest.modules) {
      const path = module.path.replace(/\.define\.ts$/, '.ts');
      const element = path !== module.path && tags.get(path);
      if (element)
        module.exports.push({
          kind: 'custom-element-definition',
          name: element.tagName,
          declaration: {name: element.name, module: path},
        });
    }
    manifest.modules = manifest.modules.filter(({exports}) => exports.length);
    publish(manifest);
  },
});

/** Names the package's files in the place of its sources, and unwraps sentences, which sources wrap to their width. */
function publish(value) {
  if (typeof value !== 'object' || !value) return;
  for (const key of ['module', 'path']) if (value[key]) value[key] = published(value[key]);
  if (typeof value.description === 'string') value.description = unwrap(value.description);
  Object.values(value).forEach(publish);
}
