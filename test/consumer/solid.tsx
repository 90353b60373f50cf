/** @jsxImportSource solid-js */
import type {} from 'its-not-ok-elements/solid';
import type {HelplineCard} from 'its-not-ok-elements';
export function App() {
  let card!: HelplineCard;
  return (
    <>
      <helpline-card
        ref={card}
        audience="young-people"
        heading-level={3}
        compact
        class="x"
        lang="pl"
        onClick={(e) => e.preventDefault()}
        on:helpline-call={(event) => {
          const id: string = event.helpline;
          event.currentTarget.phone = id;
        }}
      >
        <a href="tel:08088005000">x</a>
      </helpline-card>
      {/* @ts-expect-error: not one of the values, not an attribute, or not such an event */}
      <helpline-card audience="teachers" />
      {/* @ts-expect-error: not one of the values, not an attribute, or not such an event */}
      <helpline-card heading-level={7} />
      {/* @ts-expect-error: not one of the values, not an attribute, or not such an event */}
      <helpline-card headline="x" />
      {/* @ts-expect-error: not one of the values, not an attribute, or not such an event */}
      <helpline-card on:helpline-call={(event: MouseEvent) => event.clientX} />
    </>
  );
}
