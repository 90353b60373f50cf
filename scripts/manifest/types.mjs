/*
 * Why not @wc-toolkit/type-parser: it reads no fields of event classes, orders values by what TypeScript read first, runs
 * on the analyzer's older TypeScript, and prints a warning, which cannot be turned off, for each type that it leaves as it is.
 */
import ts from 'typescript';
import {isEvent} from './is-event.mjs';

const textFlags =
  ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType;

/** A checker for the sources: the analyzer reads one file at a time, and knows types by their names alone. */
function check(paths) {
  const {config} = ts.readConfigFile('tsconfig.build.json', ts.sys.readFile);
  const {options} = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const program = ts.createProgram(paths, {...options, noEmit: true});
  return {program, checker: program.getTypeChecker()};
}

/** The types of a union as the sources list them: written there, behind an alias, or in a list (`(typeof list)[number]`). */
function listed(node, checker) {
  if (!node) return [];
  if (ts.isParenthesizedTypeNode(node)) return listed(node.type, checker);
  if (ts.isUnionTypeNode(node)) return node.types.flatMap((part) => listed(part, checker));
  const type = checker.getTypeFromTypeNode(node);
  if (!type.isUnion()) return [type];
  if (ts.isIndexedAccessTypeNode(node))
    return checker.getTypeArguments(checker.getTypeFromTypeNode(node.objectType));
  if (!ts.isTypeReferenceNode(node)) return [];
  const name = checker.getSymbolAtLocation(node.typeName);
  const alias = name.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(name) : name;
  return listed(alias.declarations[0].type, checker);
}

/** The type of a property, with the members of a union in the place of its name. */
function write(property, checker) {
  const type = checker.getTypeOfSymbol(property);
  const text = (part) => {
    const written = checker.typeToString(part, undefined, textFlags);
    return part.isIntersection() ? `(${written})` : written;
  };
  if (!type.isUnion() || type.flags & ts.TypeFlags.Boolean) return text(type);
  // TypeScript sorts them by what it happens to read first. Not listed: the `undefined` of an optional property.
  const order = listed(property.valueDeclaration?.type, checker).map(text);
  const rank = (part) => (order.includes(part) ? order.indexOf(part) : order.length);
  return type.types
    .map(text)
    .sort((a, b) => rank(a) - rank(b))
    .join(' | ');
}

/** Writes types out, `'parents' | 'young-people'` for `Audience`, and adds what event classes carry. */
export const types = () => ({
  name: 'types',
  packageLinkPhase({customElementsManifest: {modules}}) {
    const {program, checker} = check(modules.map(({path}) => path));
    for (const {path, declarations} of modules) {
      const source = program.getSourceFile(path);
      const classes = new Map(
        source.statements.filter(ts.isClassDeclaration).map((node) => [node.name.text, node]),
      );
      for (const declaration of declarations) {
        const node = classes.get(declaration.name);
        if (!node) continue;
        const type = checker.getTypeAtLocation(node);
        if (isEvent(declaration))
          declaration.members = type
            .getProperties()
            .filter(({valueDeclaration}) => valueDeclaration?.getSourceFile() === source)
            .map((property) => ({
              kind: 'field',
              name: property.name,
              readonly: true,
              description: ts.displayPartsToString(property.getDocumentationComment(checker)),
            }));
        for (const item of [...(declaration.members ?? []), ...(declaration.attributes ?? [])]) {
          const property = type.getProperty(item.fieldName ?? item.name);
          if (property && item.kind !== 'method') item.type = {text: write(property, checker)};
        }
      }
    }
  },
});
