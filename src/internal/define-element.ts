import {version} from './version.ts';
import {warnOnce} from './warn.ts';

/** The version stands with the class, where a second copy finds it: there is no global to keep it in. */
type Constructor = CustomElementConstructor & {itsNotOk?: string};

/** Registers an element. A page that carries two copies of the script keeps the first one and hears of it once. */
export function defineElement(tag: string, constructor: Constructor): void {
  const defined: Constructor | undefined = customElements.get(tag);
  // A second `define` would throw, and every element after it in this script would stay undefined.
  if (!defined) {
    constructor.itsNotOk = version;
    customElements.define(tag, constructor);
  } else if (defined !== constructor) {
    const other = defined.itsNotOk ? `its-not-ok ${defined.itsNotOk}` : `Another <${tag}>`;
    warnOnce(
      `${other} is already on this page, so its-not-ok ${version} is not used. Load it once.`,
    );
  }
}
