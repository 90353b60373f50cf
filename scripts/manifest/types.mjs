/*
 * Why not @wc-toolkit/type-parser: it ignores the fields of event classes. It lists values in the order in which TypeScript read
 * them. It uses the analyzer's older TypeScript. It warns of each type that it leaves unchanged, and the warnings cannot be
 * turned off.
 */
import ts from 'typescript';
import {isEvent} from './is-event.mjs';

const textFlags =
  ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType;

/** A type checker for all sources. The analyzer reads one file at a time, so it knows a type only by its name. */
function check(paths) {
  const {config} = ts.readConfigFile('tsconfig.build.json', ts.sys.readFile);
  const {options} = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const program = ts.createProgram(paths, {...options, noEmit: true});
  return {program, checker: program.getTypeChecker()};
}

/** The types of a union in the sources' order: written out, behind an alias, or in a list (`(typeof list)[number]`). */
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

/** Writes the type of a property, and replaces the name of a union with its members. */
function write(property, checker) {
  const type = checker.getTypeOfSymbol(property);
  const text = (part) => {
    const written = checker.typeToString(part, undefined, textFlags);
    return part.isIntersection() ? `(${written})` : written;
  };
  if (!type.isUnion() || type.flags & ts.TypeFlags.Boolean) return text(type);
  // TypeScript orders the members as it happened to read them, so restore the order of the sources. The sources do not list the
  // `undefined` of an optional property, so it comes last.
  const order = listed(property.valueDeclaration?.type, checker).map(text);
  const rank = (part) => (order.includes(part) ? order.indexOf(part) : order.length);
  return type.types
    .map(text)
    .sort((a, b) => rank(a) - rank(b))
    .join(' | ');
}

/** Writes types out, such as `'parents' | 'young-people'` for `Audience`, and adds the fields of event classes. */
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
