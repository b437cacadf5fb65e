/** Names that dates are written with. */
export const dateWords = {
  months: {
    en: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    nl: [
      'januari',
      'februari',
      'maart',
      'april',
      'mei',
      'juni',
      'juli',
      'augustus',
      'september',
      'oktober',
      'november',
      'december',
    ],
  },
  /** A part of a run, by its first and its last day, or the moments between which it lies. */
  span: { en: '{from} to {to}', nl: '{from} tot en met {to}' },
  /** Of moments, the last of which is no longer part of it. */
  spanOfMoments: { en: '{from} to {to}', nl: '{from} tot {to}' },
  betweenMoments: { en: 'from {from} to {to}', nl: 'van {from} tot {to}' },
  during: { en: 'from {from} to {to}', nl: 'van {from} tot en met {to}' },
  inMonth: { en: 'in {month}', nl: 'in {month}' },
  onDay: { en: 'on {day}', nl: 'op {day}' },
  shortMonths: {
    en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    nl: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  },
  days: {
    en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    nl: ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'],
  },
  shortDays: {
    en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
    nl: ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'],
  },
} as const;
