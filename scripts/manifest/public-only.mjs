import {isEvent} from './is-event.mjs';

const isPublic = ({name, privacy, static: isStatic}) =>
  !isStatic && privacy !== 'private' && privacy !== 'protected' && !/^[#_]/.test(name);

/** The path of what the build makes of a source. */
const published = (path) => path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');

const unwrap = (text) => text.replace(/([^\n])\n(?!\n)/g, '$1 ');

/** Leaves what the package promises: elements and their events, by the paths of its files, with public members alone. */
export const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({customElementsManifest: manifest}) {
    // The one that knows `cssStates`.
    manifest.schemaVersion = '2.1.0';
    const tags = new Map();
    for (const module of manifest.modules) {
      module.path = published(module.path);
      module.declarations = module.declarations.filter(
        (item) => item.customElement || isEvent(item),
      );
      const names = module.declarations.map(({name}) => name);
      module.exports = module.exports.filter(({name}) => names.includes(name));
      for (const {declaration} of module.exports) declaration.module = module.path;

      for (const declaration of module.declarations) {
        declaration.members = declaration.members?.filter(isPublic);
        if (!declaration.customElement) {
          declaration.superclass = {name: 'Event', package: 'global:'};
          continue;
        }
        // The analyzer takes the first argument of an event's constructor for its name.
        declaration.events = declaration.events?.filter(({description}) => description);
        tags.set(module.path, declaration);
      }
    }
    for (const module of manifest.modules) {
      const [, path] = /^(.+)\.define\.js$/.exec(module.path) ?? [];
      const element = tags.get(`${path}.js`);
      if (element)
        module.exports.push({
          kind: 'custom-element-definition',
          name: element.tagName,
          declaration: {name: element.name, module: `${path}.js`},
        });
    }
    manifest.modules = manifest.modules.filter(({exports}) => exports.length);
    unwrapDescriptions(manifest);
  },
});

/** Sentences are wrapped to the width of the sources. */
function unwrapDescriptions(value) {
  if (typeof value !== 'object' || !value) return;
  if (typeof value.description === 'string') value.description = unwrap(value.description);
  Object.values(value).forEach(unwrapDescriptions);
}
