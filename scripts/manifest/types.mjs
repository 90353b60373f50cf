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

/** A type with the members of its unions in the place of their names; what means absent is last. */
function write(type, checker) {
  const text = (part) => checker.typeToString(part, undefined, textFlags);
  if (!type.isUnion() || type.flags & ts.TypeFlags.Boolean) return text(type);
  const parts = type.types.map(text);
  const isAbsent = (part) => Number(part === "''" || part === 'undefined');
  return parts.sort((a, b) => isAbsent(a) - isAbsent(b)).join(' | ');
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
        const own = checker
          .getTypeAtLocation(node)
          .getProperties()
          .filter(({valueDeclaration}) => valueDeclaration?.getSourceFile() === source);
        if (isEvent(declaration))
          declaration.members = own.map((property) => ({
            kind: 'field',
            name: property.name,
            readonly: true,
            description: ts.displayPartsToString(property.getDocumentationComment(checker)),
          }));
        for (const property of own) {
          const text = write(checker.getTypeOfSymbol(property), checker);
          for (const item of [...(declaration.members ?? []), ...(declaration.attributes ?? [])])
            if (item.kind !== 'method' && (item.fieldName ?? item.name) === property.name)
              item.type = {text};
        }
      }
    }
  },
});
