'use client';

// First, so that the element takes over what the server has rendered.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import 'its-not-ok-elements/helpline-card';
import type {HelplineCallEvent} from 'its-not-ok-elements';
import {useState} from 'react';

export function Help() {
  const [number, setNumber] = useState('');

  const handleCall = (event: HelplineCallEvent) => {
    event.preventDefault();
    setNumber(event.phone);
  };

  return (
    <>
      <helpline-card audience="young-people" onhelpline-call={handleCall}>
        <p>
          Childline: <a href="tel:08001111">0800 1111</a>
        </p>
        <p>
          In an emergency, call <a href="tel:999">999</a>
        </p>
      </helpline-card>
      <p role="status">{number && `Dial ${number} on your phone.`}</p>
    </>
  );
}
