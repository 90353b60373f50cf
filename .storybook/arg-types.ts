import type {ArgTypes} from 'storybook/internal/types';
import {choices, documented, fieldsOf, type Attribute} from '../stories/lib/manifest.ts';

const control = ({type}: Attribute) => {
  const options = choices(type?.text);
  if (options) return {control: {type: 'select' as const}, options};
  return {control: {type: type?.text === 'boolean' ? ('boolean' as const) : ('text' as const)}};
};

const table = (category: string, type = '', value = '') => ({
  category,
  ...(type && {type: {summary: type}}),
  ...(value && {defaultValue: {summary: value}}),
});

const readOnly = {control: {disable: true}};

/** The CSS type of a custom property. */
const kindOf = (name: string): string =>
  name.endsWith('-radius') ? 'length' : name.endsWith('-font') ? 'font-family' : 'color';

/** The table of an element’s docs page, and its controls, from the manifest alone. */
export function argTypesOf(tag: string): ArgTypes {
  const {attributes = [], members = [], slots = [], ...rest} = documented(tag);
  const {events = [], cssProperties = [], cssParts = [], cssStates = []} = rest;
  const rows: ArgTypes = {};
  for (const item of attributes) {
    const {name, fieldName, description = '', type} = item;
    const property = fieldName === name ? '' : ` In JavaScript: \`${fieldName}\`.`;
    rows[name] = {
      name,
      description: description + property,
      table: table('Attributes', type?.text, item.default),
      ...control(item),
    };
  }
  for (const {name, description = '', type} of members)
    if (!attributes.some(({fieldName}) => fieldName === name))
      rows[name] = {name, description, table: table('Properties', type?.text), ...readOnly};
  for (const {name, description = ''} of slots)
    rows[name ? `slot ${name}` : 'content'] = {
      name: name || '(the page’s own text)',
      description,
      table: table('Slots', 'HTML'),
      ...(name ? readOnly : {control: {type: 'text' as const}}),
    };
  for (const {name, description = '', type} of events) {
    const fields = fieldsOf(type?.text ?? '').map(
      (field) => `<br>\`${field.name}\`: ${field.description ?? ''}`,
    );
    rows[`event ${name}`] = {
      name,
      description: description + fields.join(''),
      table: table('Events', type?.text),
      ...readOnly,
    };
  }
  for (const {name, description = '', ...property} of cssProperties)
    rows[name] = {
      name,
      description,
      table: table('CSS custom properties', kindOf(name), property.default),
      control: {type: kindOf(name) === 'color' ? ('color' as const) : ('text' as const)},
    };
  for (const {name, description = ''} of cssParts)
    rows[`part ${name}`] = {
      name: `::part(${name})`,
      description,
      table: table('CSS parts', 'part'),
      ...readOnly,
    };
  for (const {name, description = ''} of cssStates)
    rows[`state ${name}`] = {
      name: `:state(${name})`,
      description,
      table: table('CSS states', 'state'),
      ...readOnly,
    };
  return rows;
}
