import type { Phrases } from '../phrases.ts';

/** Names that dates are written with. */
export const dateWords = {
  months: [
    { en: 'January', nl: 'januari' },
    { en: 'February', nl: 'februari' },
    { en: 'March', nl: 'maart' },
    { en: 'April', nl: 'april' },
    { en: 'May', nl: 'mei' },
    { en: 'June', nl: 'juni' },
    { en: 'July', nl: 'juli' },
    { en: 'August', nl: 'augustus' },
    { en: 'September', nl: 'september' },
    { en: 'October', nl: 'oktober' },
    { en: 'November', nl: 'november' },
    { en: 'December', nl: 'december' },
  ],
  /** A part of a run, by its first and its last day, or the moments between which it lies. */
  span: { en: '{from} to {to}', nl: '{from} tot en met {to}' },
  /** Of moments, the last of which is no longer part of it. */
  spanOfMoments: { en: '{from} to {to}', nl: '{from} tot {to}' },
  betweenMoments: { en: 'from {from} to {to}', nl: 'van {from} tot {to}' },
  during: { en: 'from {from} to {to}', nl: 'van {from} tot en met {to}' },
  inMonth: { en: 'in {month}', nl: 'in {month}' },
  onDay: { en: 'on {day}', nl: 'op {day}' },
  shortMonths: [
    { en: 'Jan', nl: 'jan' },
    { en: 'Feb', nl: 'feb' },
    { en: 'Mar', nl: 'mrt' },
    { en: 'Apr', nl: 'apr' },
    { en: 'May', nl: 'mei' },
    { en: 'Jun', nl: 'jun' },
    { en: 'Jul', nl: 'jul' },
    { en: 'Aug', nl: 'aug' },
    { en: 'Sep', nl: 'sep' },
    { en: 'Oct', nl: 'okt' },
    { en: 'Nov', nl: 'nov' },
    { en: 'Dec', nl: 'dec' },
  ],
  days: [
    { en: 'Sunday', nl: 'zondag' },
    { en: 'Monday', nl: 'maandag' },
    { en: 'Tuesday', nl: 'dinsdag' },
    { en: 'Wednesday', nl: 'woensdag' },
    { en: 'Thursday', nl: 'donderdag' },
    { en: 'Friday', nl: 'vrijdag' },
    { en: 'Saturday', nl: 'zaterdag' },
  ],
  shortDays: [
    { en: 'Sun', nl: 'zo' },
    { en: 'Mon', nl: 'ma' },
    { en: 'Tue', nl: 'di' },
    { en: 'Wed', nl: 'wo' },
    { en: 'Thu', nl: 'do' },
    { en: 'Fri', nl: 'vr' },
    { en: 'Sat', nl: 'za' },
  ],
} as const;

/** When, within what is spoken of. */
export const whenWords = {
  until: { en: ' until {to}', nl: ' tot {to}' },
  from: { en: ' from {from} on', nl: ' vanaf {from}' },
  fromTo: { en: ' {dates}', nl: ' {dates}' },
} as const satisfies Phrases;
