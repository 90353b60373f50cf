'use client';

// Import this first, so that the element hydrates what the server has rendered.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import 'its-not-ok-elements/helpline-card';
import type {HelplineCallEvent} from 'its-not-ok-elements';
import {useEffect, useRef, useState} from 'react';

export function Help({card}: {card: string}) {
  const place = useRef<HTMLDivElement>(null);
  const [number, setNumber] = useState('');

  useEffect(() => {
    const handleCall = (event: HelplineCallEvent) => {
      event.preventDefault();
      setNumber(event.phone);
    };
    const {current} = place;
    current?.addEventListener('helpline-call', handleCall);
    return () => current?.removeEventListener('helpline-call', handleCall);
  }, []);

  return (
    <>
      <div ref={place} dangerouslySetInnerHTML={{__html: card}} suppressHydrationWarning />
      <p role="status">{number && `Dial ${number} on your phone.`}</p>
    </>
  );
}
