/** Registers an element. A page that carries two copies of the script keeps the first one and hears of it. */
export function defineElement(tag: string, constructor: CustomElementConstructor): void {
  const defined = customElements.get(tag);
  // A second `define` would throw, and every element after it in this script would stay undefined.
  if (!defined) customElements.define(tag, constructor);
  else if (defined !== constructor)
    console.warn(
      `<${tag}> is already defined by another script, so this copy is not used. Load it once.`,
    );
}
