/** What the measures of groups and gates are called and what they mean. */
import type { RunMeasureId } from '../../experiment/measures/register.ts';
import type { MeasureWords } from './measure-words.ts';

export const groupMeasureWords = {
  'days closed': {
    label: { en: 'Gate closed', nl: 'Instroomstop' },
    definition: {
      en: '{time} in which the gate was closed, parts of {name} included.',
      nl: '{time} met een instroomstop, delen van {name} meegeteld.',
    },
  },
  'times closed': {
    label: { en: 'Times the gate closed', nl: 'Aantal instroomstops' },
    definition: { en: 'How often the gate closed.', nl: 'Hoe vaak een instroomstop begon.' },
  },
  'groups begun': {
    label: { en: 'Groups begun', nl: 'Begonnen groepen' },
    definition: { en: 'Groups that had their first session.', nl: 'Groepen die hun eerste bijeenkomst hadden.' },
  },
  'members per group': {
    label: { en: 'Members per group (average)', nl: 'Deelnemers per groep (gemiddeld)' },
    definition: {
      en: 'Cases in a group when it began, averaged over the groups that began.',
      nl: 'Zaken in een groep toen zij begon, gemiddeld over de groepen die begonnen.',
    },
  },
  'seats left empty': {
    label: { en: 'Seats left empty', nl: 'Lege plaatsen' },
    definition: {
      en: 'Of all seats in the groups that began, and at sessions on a calendar, the share that nobody took; sessions that nobody joined count too.',
      nl: 'Van alle plaatsen in de groepen die begonnen en bij bijeenkomsten op vaste tijden, het deel dat niemand innam; bijeenkomsten waar niemand op afkwam tellen mee.',
    },
  },
  'sessions held': {
    label: { en: 'Sessions held', nl: 'Gehouden bijeenkomsten' },
    definition: {
      en: 'Sessions of all groups together. Without members there is no session: one that nobody joins is not counted, nor is one of a group whose members have all missed too many.',
      nl: 'Bijeenkomsten van alle groepen samen. Zonder deelnemers is er geen: een bijeenkomst waar niemand zich voor meldt telt niet, en ook niet een van een groep waarin iedereen te vaak afwezig was.',
    },
  },
  absences: {
    label: { en: 'Absent from a session', nl: 'Afwezig bij een bijeenkomst' },
    definition: {
      en: 'Of the members expected at all sessions, the share that did not come; sessions at which nobody appeared count too.',
      nl: 'Van de deelnemers die bij alle bijeenkomsten werden verwacht, het deel dat niet kwam; bijeenkomsten waar niemand kwam tellen mee.',
    },
  },
  'between sessions mean': {
    label: {
      en: 'Members waiting for a session that is due (average)',
      nl: 'Deelnemers wachtend op een bijeenkomst die had moeten beginnen (gemiddeld)',
    },
    definition: {
      en: 'Members of groups that have begun, whose next session is due and has not begun because what it needs is not there, averaged over time. They are in no list.',
      nl: 'Deelnemers aan groepen die zijn begonnen, van wie de volgende bijeenkomst had moeten beginnen maar niet begint omdat wat ervoor nodig is er niet is, gemiddeld over de tijd. Zij staan in geen wachtrij.',
    },
  },
  'between sessions at end': {
    label: {
      en: 'Members waiting at the end for a session that is due',
      nl: 'Deelnemers aan het eind wachtend op een bijeenkomst die had moeten beginnen',
    },
    definition: {
      en: 'The same number at the end of the period.',
      nl: 'Hetzelfde aantal aan het einde van de periode.',
    },
  },
  'session wait mean': {
    label: {
      en: 'Wait for a session that is due (average)',
      nl: 'Wachttijd op een bijeenkomst die had moeten beginnen (gemiddeld)',
    },
    definition: {
      en: '{time} from the moment at which the next session of a group is due until it begins, closed hours included, averaged over members and sessions but the first.',
      nl: '{time} vanaf het moment waarop de volgende bijeenkomst van een groep had moeten beginnen tot zij begint, gesloten uren meegeteld, gemiddeld over deelnemers en bijeenkomsten behalve de eerste.',
    },
  },
  'session waited so far mean': {
    label: {
      en: 'Time waited so far for a session that is due',
      nl: 'Al gewacht op een bijeenkomst die had moeten beginnen',
    },
    definition: {
      en: '{time} that members whose next session is due at the end have waited for it by then, on average.',
      nl: '{time} die deelnemers van wie aan het eind de volgende bijeenkomst had moeten beginnen er dan al op hebben gewacht, gemiddeld.',
    },
  },
  'dropped out': {
    label: { en: 'Dropped out of a group', nl: 'Uitgevallen uit een groep' },
    definition: {
      en: 'Members who left a group that was under way.',
      nl: 'Deelnemers die een groep verlieten die al bezig was.',
    },
  },
} satisfies Partial<Readonly<Record<RunMeasureId, MeasureWords>>>;
