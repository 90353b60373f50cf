import {NativeEvent} from '../../internal/native-event.ts';

/** A visitor activated a number. Cancel it to dial in some other way. */
export class HelplineCallEvent extends NativeEvent {
  constructor(
    /** The id of the helpline; `own` for the card's own. */
    readonly helpline: string,
    /** The number as the card shows it. */
    readonly phone: string,
  ) {
    super('helpline-call', {bubbles: true, composed: true, cancelable: true});
  }
}
