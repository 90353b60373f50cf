import {version} from './version.ts';
import {warnOnce} from './warn.ts';

/** The class carries its version, so that a second copy of the script can read the version without a global variable. */
type Constructor = CustomElementConstructor & {itsNotOk?: string};

/** Registers an element. When a page has two copies of the script, the first copy stays in use and the second one warns. */
export function defineElement(tag: string, constructor: Constructor): void {
  const defined: Constructor | undefined = customElements.get(tag);
  // Defining a tag a second time throws, and the script would not define its other elements.
  if (!defined) {
    constructor.itsNotOk = version;
    customElements.define(tag, constructor);
  } else if (defined !== constructor) {
    const other = defined.itsNotOk ? `its-not-ok ${defined.itsNotOk}` : `Another <${tag}>`;
    warnOnce(
      `${other} is already on this page, so its-not-ok ${version} is not used. Load the script once.`,
    );
  }
}
