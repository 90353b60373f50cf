import {waitFor} from 'storybook/test';

/** An element that renders asynchronously. */
export interface Rendering extends HTMLElement {
  readonly updateComplete: Promise<unknown>;
}

/** The parts of an element, in order. */
export const partsOf = (host: Element, name: string): HTMLElement[] => [
  ...host.shadowRoot!.querySelectorAll<HTMLElement>(`[part~="${name}"]`),
];

/** The first part with this name. Waits for the part, and throws when it does not come. */
export async function part(host: Element, name: string): Promise<HTMLElement> {
  return waitFor(() => {
    const [found] = partsOf(host, name);
    if (!found) throw new Error(`<${host.localName}> shows no part “${name}”`);
    return found;
  });
}

/** Waits until the element of a story has rendered, and returns it. */
export async function rendered(canvas: HTMLElement, tag: string): Promise<HTMLElement> {
  const element = canvas.querySelector<Rendering>(tag)!;
  await element.updateComplete;
  return element;
}

/** Waits for the next event with this name. */
export const next = <T extends Event>(target: EventTarget, name: string): Promise<T> =>
  new Promise((resolve) =>
    target.addEventListener(name, (event) => resolve(event as T), {once: true}),
  );
