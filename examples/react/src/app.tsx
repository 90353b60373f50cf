import {useState} from 'react';
import type {HelplineCallEvent} from 'its-not-ok-elements';
import type {} from 'its-not-ok-elements/react';
import 'its-not-ok-elements/helpline-card';

export function App() {
  const [number, setNumber] = useState('');

  const handleCall = (event: HelplineCallEvent) => {
    event.preventDefault();
    setNumber(event.phone);
  };

  return (
    <main>
      <h1>Keeping safe</h1>
      <helpline-card audience="young-people" onhelpline-call={handleCall}>
        <p>
          Childline: <a href="tel:08001111">0800 1111</a>
        </p>
        <p>
          In an emergency, call <a href="tel:999">999</a>
        </p>
      </helpline-card>
      <p role="status">{number && `Dial ${number} on your phone.`}</p>
    </main>
  );
}
