/** @jsxImportSource preact */
import type {} from 'its-not-ok-elements/preact';
import {useRef} from 'preact/hooks';
import type {HelplineCard} from 'its-not-ok-elements';
export function App() {
  const card = useRef<HelplineCard>(null);
  return (
    <>
      <helpline-card
        ref={card}
        key="a"
        audience="young-people"
        heading-level={3}
        compact
        class="x"
        lang="pl"
        style={{color: 'red'}}
        onClick={(e) => e.preventDefault()}
        onhelpline-call={(event) => {
          const id: string = event.helpline;
          event.currentTarget.phone = id;
        }}
        oncampaign-error={(e) => e.reason.length}
      >
        <a href="tel:08088005000">x</a>
      </helpline-card>
      <event-countdown
        time-zone="Europe/London"
        heading-level="4"
        booking={undefined}
        onevent-countdown-statechange={(e) => e.newState === 'live'}
      />
      {/* @ts-expect-error: not one of the values, not an attribute, or not such an event */}
      <helpline-card audience="teachers" />
      {/* @ts-expect-error: not one of the values, not an attribute, or not such an event */}
      <helpline-card heading-level={7} />
      {/* @ts-expect-error: not one of the values, not an attribute, or not such an event */}
      <helpline-card headline="x" />
      {/* @ts-expect-error: not one of the values, not an attribute, or not such an event */}
      <helpline-card onhelpline-call={(event: MouseEvent) => event.clientX} />
      {/* @ts-expect-error: not one of the values, not an attribute, or not such an event */}
      <event-countdown booking="full" />
      {/* @ts-expect-error: not one of the values, not an attribute, or not such an event */}
      <helpline-cards />
    </>
  );
}
