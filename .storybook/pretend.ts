import {ReactiveElement} from 'lit';

/**
 * “Pretend it is…”: elements inside `data-pretend` see a date of their own, so that one page can show an element before, during
 * and after an event. Elements read the clock while they render, so the clock is shifted only for that time.
 */
interface Rendering {
  performUpdate: (this: Element) => void;
}

const deviceNow = Date.now;
const started = deviceNow();
let pretended: number | undefined;

Date.now = () => pretended ?? deviceNow();

const prototype = ReactiveElement.prototype as unknown as Rendering;
const {performUpdate} = prototype;

prototype.performUpdate = function () {
  const place = this.closest<HTMLElement>('[data-pretend]');
  const from = Number(place?.dataset['pretendFrom'] ?? started);
  const before = pretended;
  if (place) pretended = Date.parse(place.dataset['pretend']!) + deviceNow() - from;
  try {
    performUpdate.call(this);
  } finally {
    pretended = before;
  }
};

/** Sets the date that elements inside `place` see. Their clock runs on from that date. */
export function pretend(place: HTMLElement, date: string | undefined): void {
  if (!date) return;
  place.dataset['pretend'] = date;
  place.dataset['pretendFrom'] = String(deviceNow());
}
