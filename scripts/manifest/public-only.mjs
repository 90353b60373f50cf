/*
 * Why not @wc-toolkit/module-path-resolver: it renames the modules of elements, but not the modules of events. It does not update
 * the references to a module (`exports`, `superclass`, `inheritedFrom`).
 */
import {isEvent} from './is-event.mjs';

const isPublic = ({name, privacy, static: isStatic}) =>
  !isStatic && privacy !== 'private' && privacy !== 'protected' && !/^[#_]/.test(name);

/** The path of the file that the build makes from a source. The analyzer begins some paths with a slash. */
const published = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

const unwrap = (text) => text.replace(/([^\n])\n(?!\n)/g, '$1 ');

/** Reduces the manifest to the public API: elements and events, with their public members, at the paths of the built files. */
export const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({customElementsManifest: manifest}) {
    // The analyzer writes an older version, which does not have `cssStates`.
    manifest.schemaVersion = '2.1.0';
    const tags = new Map();
    for (const module of manifest.modules) {
      // Drop the base classes, which have no tag. The analyzer has already copied their documentation to each element.
      module.declarations = module.declarations.filter((item) => item.tagName || isEvent(item));
      const names = module.declarations.map(({name}) => name);
      module.exports = module.exports.filter(({name}) => names.includes(name));

      for (const declaration of module.declarations) {
        declaration.members = declaration.members?.filter(isPublic);
        if (isEvent(declaration)) {
          declaration.superclass = {name: 'Event', package: 'global:'};
          continue;
        }
        // Drop events without a description: the analyzer takes the first argument of an event's constructor for a name.
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

/** Replaces the paths of sources with those of built files, and joins the lines of descriptions, which sources wrap. */
function publish(value) {
  if (typeof value !== 'object' || !value) return;
  for (const key of ['module', 'path']) if (value[key]) value[key] = published(value[key]);
  if (typeof value.description === 'string') value.description = unwrap(value.description);
  Object.values(value).forEach(publish);
}
