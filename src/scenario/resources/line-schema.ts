import { conditionSchema } from '../conditions/read-condition.ts';
import { choice, plainValue, reference, value } from '../schema/leaves.ts';
import { list, mapping } from '../schema/schema.ts';

export const givesUpSchema = mapping(
  {
    en: 'giving up: {after: exponential(mean 60 days), to: lost}',
    nl: 'afhaken: {after: exponential(mean 60 days), to: lost}',
  },
  { examples: [{ after: 'exponential(mean 60 days)', to: 'lost' }] },
  {
    rate: value(
      {
        en: 'the share of those waiting that gives up in a time, such as "1 % per day"',
        nl: 'het deel van de wachtenden dat in een tijd afhaakt, zoals "1 % per day"',
      },
      '1 % per day',
    ).optional(),
    after: value(
      {
        en: 'how long a case waits before it gives up; with a rate, the time before the rate begins',
        nl: 'hoe lang een zaak wacht voor zij afhaakt; met "rate:" de tijd voordat dat begint',
      },
      'exponential(mean 60 days)',
      '14 days',
    ).optional(),
    to: reference(
      'target',
      { en: 'the step or end for cases that give up', nl: 'de stap of het einde voor zaken die afhaken' },
      'lost',
    ),
  },
);

export const balkSchema = mapping(
  {
    en: 'a way not to join: {when: ..., share: 20 %, to: lost}',
    nl: 'een manier om niet aan te sluiten: {when: ..., share: 20 %, to: lost}',
  },
  { examples: [{ when: 'care place waiting > 40', share: '20 %', to: 'lost' }] },
  {
    when: conditionSchema.optional(),
    share: value(
      { en: 'the share that does not join, such as "20 %"', nl: 'het deel dat niet aansluit, zoals "20 %"' },
      '20 %',
    ).optional(),
    to: reference(
      'target',
      { en: 'the step or end for these cases', nl: 'de stap of het einde voor deze zaken' },
      'lost',
    ),
  },
);

const shared = {
  priority: value(
    {
      en: 'a number, higher goes first: 2, or {by: kind of use, problem: 2, otherwise: 1}',
      nl: 'een getal, het hoogste gaat voor: 2, of {by: kind of use, problem: 2, otherwise: 1}',
    },
    2,
    {
      by: 'kind of use',
      problem: 2,
      otherwise: 1,
    },
  ).optional(),
  room: plainValue(
    { en: 'how many cases may wait, such as "10 cases"', nl: 'hoeveel zaken er mogen wachten, zoals "10 cases"' },
    '10 cases',
  ).optional(),
  'refused to': reference(
    'target',
    { en: 'the step or end for cases that find no room', nl: 'de stap of het einde voor zaken die geen plaats vinden' },
    'summons',
  ).optional(),
  'gives up': givesUpSchema.optional(),
  balks: list(
    {
      en: 'cases that do not join: [{when: "care place waiting > 40", share: 20 %, to: lost}]',
      nl: 'zaken die niet aansluiten: [{when: "care place waiting > 40", share: 20 %, to: lost}]',
    },
    balkSchema,
  ).optional(),
};

/** The list of one step. */
export const stepLineSchema = mapping(
  { en: 'the line: {gives up: {...}, room: 10 cases}', nl: 'de wachtrij: {gives up: {...}, room: 10 cases}' },
  { examples: [{ 'gives up': { after: 'exponential(mean 60 days)', to: 'lost' } }] },
  shared,
);

/** The line before a resource: how it is ordered, and what holds for the list of every step that uses it. */
export const resourceLineSchema = mapping(
  { en: 'the line: {order: first come, gives up: {...}}', nl: 'de wachtrij: {order: first come, gives up: {...}}' },
  { examples: [{ order: 'priority', interrupts: 'resume' }] },
  {
    order: choice(
      {
        en: 'who is next: first come if left out',
        nl: 'wie aan de beurt is: first come als het ontbreekt',
      },
      'first come',
      'last come',
      'priority',
    ).optional(),
    interrupts: choice(
      {
        en: 'what becomes of work that a case of higher priority interrupts; nothing is interrupted if left out',
        nl: 'wat er gebeurt met werk dat door een zaak met hogere voorrang wordt onderbroken; als dit ontbreekt, wordt niets onderbroken',
      },
      'resume',
      'restart',
      'redraw',
    ).optional(),
    ...shared,
  },
);

export type ResourceLine = ReturnType<typeof resourceLineSchema.read>;
