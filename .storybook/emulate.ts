/**
 * Simulates forced colours and reduced motion, because a page cannot switch them on for itself. It switches on the elements’ own
 * rules for these settings, in their style sheets. In forced colours the browser also repaints everything, which a page cannot
 * do: brand tokens with system colours take the place of that, and the toolbar says “simulated”. The pictures that the tests
 * compare are taken with the real settings.
 */
const originals = new WeakMap<CSSMediaRule, string>();

const sheetsOf = (root: ParentNode): CSSStyleSheet[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.shadowRoot?.adoptedStyleSheets ?? []),
    ...(element.shadowRoot ? [...element.shadowRoot.styleSheets] : []),
  ]);

function* mediaRules(list: CSSRuleList): Generator<CSSMediaRule> {
  for (const rule of list) {
    if (rule instanceof CSSMediaRule) yield rule;
    if ('cssRules' in rule) yield* mediaRules(rule.cssRules as CSSRuleList);
  }
}

/** Makes a media feature in a condition always or never match. The rest of the condition stays. */
const meet = (condition: string, feature: RegExp, met: boolean): string =>
  condition.replace(feature, met ? '(min-width: 0)' : '(max-width: 0)');

export function emulate(root: ParentNode, forced: boolean, reduced: boolean): void {
  for (const rule of new Set(sheetsOf(root).flatMap((sheet) => [...mediaRules(sheet.cssRules)]))) {
    if (!originals.has(rule)) originals.set(rule, rule.media.mediaText);
    let condition = originals.get(rule)!;
    if (forced) {
      condition = meet(condition, /\(forced-colors: ?active\)/, true);
      condition = meet(condition, /\(forced-colors: ?none\)/, false);
    }
    if (reduced) {
      condition = meet(condition, /\(prefers-reduced-motion: ?reduce\)/, true);
      condition = meet(condition, /\(prefers-reduced-motion: ?no-preference\)/, false);
    }
    if (rule.media.mediaText !== condition) rule.media.mediaText = condition;
  }
}
