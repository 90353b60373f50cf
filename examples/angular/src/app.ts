import {Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import type {HelplineCallEvent, HelplineCard} from 'its-not-ok-elements';
import 'its-not-ok-elements/helpline-card';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <h1>Keeping safe</h1>
      <helpline-card [audience]="audience" (helpline-call)="handleCall($event)">
        <p>Childline: <a href="tel:08001111">0800 1111</a></p>
        <p>In an emergency, call <a href="tel:999">999</a></p>
      </helpline-card>
      <p role="status">
        @if (number()) {
          Dial {{ number() }} on your phone.
        }
      </p>
    </main>
  `,
})
export class App {
  // Typed here, because the schema lets a template bind anything.
  readonly audience: HelplineCard['audience'] = 'young-people';
  readonly number = signal('');

  handleCall(event: HelplineCallEvent): void {
    event.preventDefault();
    this.number.set(event.phone);
  }
}
