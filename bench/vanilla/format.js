/** Dates, times and amounts in English. */
const time = {hour: 'numeric', minute: '2-digit', hour12: true};

export const formatWeekday = (wall) =>
  new Intl.DateTimeFormat('en-GB', {timeZone: 'UTC', weekday: 'long'}).format(wall);

export function formatTime(wall) {
  const short = new Intl.DateTimeFormat('en-GB', {timeZone: 'UTC', ...time})
    .format(wall)
    .replace(/:00|\s/g, '');
  return {'12am': 'midnight', '12pm': 'midday'}[short] ?? short;
}

export function formatSchedule({precision, start, end, endKnown, timeZone}, named) {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    month: 'long',
    year: 'numeric',
    ...(precision !== 'month' && {weekday: 'long', day: 'numeric'}),
    ...(precision === 'time' && time),
    ...(named && {timeZoneName: 'short'}),
  });
  return endKnown
    ? format.formatRange(start, precision === 'time' ? end : end - 1)
    : format.format(start);
}

const amounts = new Map();

/** "3" and " days". */
export function formatAmount(amount, unit) {
  let format = amounts.get(unit);
  if (!format) {
    format = new Intl.NumberFormat('en-GB', {style: 'unit', unit, unitDisplay: 'long'});
    amounts.set(unit, format);
  }
  // "1,000" is three parts.
  const [, number, rest] = /^([\d,]+)(.*)$/.exec(format.format(amount));
  return [number, rest];
}
