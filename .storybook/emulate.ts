/**
 * What a page cannot switch on for itself: forced colours and reduced motion. The rules that the elements have for them
 * are switched on in their style sheets instead, which shows all that the elements do about them. The browser’s own part
 * (in forced colours it repaints everything) is beyond a page: system colours stand in for it, and the toolbar says
 * “simulated”. The pictures that the tests compare are made with the real thing.
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

/** Says of a condition whether it is met; what else it asks for stays. */
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
