import MagicString from 'magic-string';

/**
 * Removes notes that visitors need not download. Translators read the descriptions of messages, `msg('…', {id, desc})`.
 * Maintainers read the sources of facts, `...source`. Runs after esbuild, because rollup can parse only JavaScript.
 */
export const stripNotes = () => ({
  name: 'strip-notes',
  transform(code, id) {
    if (id.includes('/node_modules/') || !/desc:|sources\.ts/.test(code)) return null;
    const stripped = new MagicString(code);
    const sources = new Set();
    visit(this.parse(code), (node) => {
      if (node.type === 'ImportDeclaration' && node.source.value.endsWith('/sources.ts'))
        for (const {local} of node.specifiers) sources.add(local.name);
      if (node.type === 'ObjectExpression')
        node.properties.forEach((property, index, {[index + 1]: next, [index - 1]: before}) => {
          const {type, argument, start, end, key} = property;
          if (type === 'SpreadElement' && sources.has(argument.name))
            stripped.remove(start, next.start);
          if (key?.name === 'desc' && before?.key.name === 'id') stripped.remove(before.end, end);
        });
    });
    if (!stripped.hasChanged()) return null;
    return {code: stripped.toString(), map: stripped.generateMap({hires: true})};
  },
});

/** Calls back for each node, parents first. */
const visit = (node, callback) => {
  callback(node);
  for (const child of Object.values(node).flat()) if (child?.type) visit(child, callback);
};
