import type {} from 'its-not-ok-elements/vue';
import type {GlobalComponents} from 'vue';
type Card = InstanceType<GlobalComponents['helpline-card']>;
const good: Card['$props'] = {
  audience: 'parents',
  headingLevel: '3',
  class: 'x',
  onClick: () => {},
  key: 1,
};
// @ts-expect-error: not one of the values, or not an event
const bad: Card['$props'] = {audience: 'teachers'};
declare const card: Card;
card.$emit('helpline-call', null!);
// @ts-expect-error: not one of the values, or not an event
card.$emit('helpline-cal', null!);
void good;
void bad;
