import {parseFragment} from 'parse5';
import ts from 'typescript';

/** Attributes that people read or hear. */
const SPOKEN = /^(alt|title|placeholder|aria-(label|description|roledescription|valuetext))$/;

/** Stands in a template where an expression does. */
const HOLE = '\uFFFC';

/** Texts of html`…` that no translator will ever see, because they do not pass through `msg`. */
export function bareTexts(path, source) {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'html') {
      const {line} = file.getLineAndCharacterOfPosition(node.getStart());
      for (const text of textsOf(parseFragment(markup(node.template))))
        if (/\p{L}/u.test(text)) found.push(`${path}:${line + 1}: “${text.trim()}” bypasses msg`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const markup = (template) =>
  ts.isNoSubstitutionTemplateLiteral(template)
    ? template.text
    : template.head.text + template.templateSpans.map(({literal}) => HOLE + literal.text).join('');

const textsOf = ({value, attrs = [], childNodes = []}) => [
  ...(value ? [value] : []),
  ...attrs.filter(({name}) => SPOKEN.test(name)).map((attribute) => attribute.value),
  ...childNodes.flatMap(textsOf),
];
