import MagicString from 'magic-string';

/**
 * Removes what is written for translators and maintainers, and need not travel to visitors: the options of
 * `msg('…', {id, desc})`, and the sources of facts, `...source`. Runs after esbuild, for only JavaScript can be parsed
 * here.
 *
 * @param ids gets the ids of the messages
 */
export const stripNotes = (ids) => ({
  name: 'strip-notes',
  transform(code, id) {
    if (id.includes('/node_modules/') || !/msg\(|sources\.ts/.test(code)) return null;
    const stripped = new MagicString(code);
    const sources = new Set();
    visit(this.parse(code), (node) => {
      if (node.type === 'ImportDeclaration' && node.source.value.endsWith('/sources.ts'))
        for (const {local} of node.specifiers) sources.add(local.name);
      if (isMessage(node)) {
        const [text, options] = node.arguments;
        ids.add(options.properties.find(({key}) => key.name === 'id').value.value);
        stripped.remove(text.end, options.end);
      }
      if (node.type === 'ObjectExpression')
        node.properties.forEach(({type, argument, start}, index, {[index + 1]: next}) => {
          if (type === 'SpreadElement' && sources.has(argument.name))
            stripped.remove(start, next.start);
        });
    });
    if (!stripped.hasChanged()) return null;
    return {code: stripped.toString(), map: stripped.generateMap({hires: true})};
  },
});

/** Whether a node calls `msg(text, options)` or `x.msg(text, options)`. */
const isMessage = ({type, callee, arguments: args}) =>
  type === 'CallExpression' && (callee.property ?? callee).name === 'msg' && args.length === 2;

/** Calls back for each node, parents first. */
const visit = (node, callback) => {
  callback(node);
  for (const child of Object.values(node).flat()) if (child?.type) visit(child, callback);
};
