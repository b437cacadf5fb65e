/** What the measures of waits are called and what they mean. */
import type { MeasureWords } from './measure-words.ts';
import { turnMeasureWords } from './turn-measures.ts';

export const waitMeasureWords: Readonly<Record<string, MeasureWords>> = {
  'wait mean': {
    label: {
      en: 'Waiting time of those who got their turn (average)',
      nl: 'Wachttijd van wie aan de beurt kwam (gemiddeld)',
    },
    definition: {
      en: 'From joining the list to the start of the work, in calendar days, averaged over the cases that got their turn. Those who gave up or still wait are left out.',
      nl: 'Van aansluiten in de rij tot het begin van het werk, in kalenderdagen, gemiddeld over de zaken die aan de beurt kwamen. Wie afhaakte of nog wacht, telt niet mee.',
    },
  },
  'wait p50': {
    label: {
      en: 'Half of those who got their turn waited less than',
      nl: 'De helft van wie aan de beurt kwam wachtte minder dan',
    },
    definition: {
      en: 'The waiting time, in calendar days, that half of the cases that got their turn stayed below. Those who gave up or still wait are left out.',
      nl: 'De wachttijd, in kalenderdagen, waar de helft van de zaken die aan de beurt kwamen onder bleef. Wie afhaakte of nog wacht, telt niet mee.',
    },
  },
  'wait p90': {
    label: {
      en: '9 in 10 of those who got their turn waited less than',
      nl: '9 op de 10 die aan de beurt kwamen wachtten minder dan',
    },
    definition: {
      en: 'The waiting time, in calendar days, that nine in ten cases that got their turn stayed below. Those who gave up or still wait are left out.',
      nl: 'De wachttijd, in kalenderdagen, waar negen van de tien zaken die aan de beurt kwamen onder bleven. Wie afhaakte of nog wacht, telt niet mee.',
    },
  },
  ...turnMeasureWords,
  'waited so far mean': {
    label: { en: 'Waited so far, at the end', nl: 'Tot nu toe gewacht, aan het eind' },
    definition: {
      en: 'For those still waiting when the run ends: the calendar days they have waited by then, on average.',
      nl: 'Voor wie aan het eind nog wacht: de kalenderdagen die zij dan hebben gewacht, gemiddeld.',
    },
  },
  'oldest wait': {
    label: { en: 'Longest wait so far, at the end', nl: 'Langste wachttijd tot nu toe, aan het eind' },
    definition: {
      en: 'For the one who has waited longest when the run ends: the calendar days waited by then.',
      nl: 'De kalenderdagen die degene die aan het eind het langst wacht dan heeft gewacht.',
    },
  },
};
