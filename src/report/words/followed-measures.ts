/** What the measures of the cases that are followed until they leave are called and what they mean. */
import type { FollowedMeasureId } from '../../experiment/measures/followed.ts';
import type { RunMeasureId } from '../../experiment/measures/register.ts';
import type { MeasureWords } from './measure-words.ts';

interface FollowedMeasureWords extends MeasureWords {
  /** The measure by whose label it goes where the cases followed are named apart; undefined where it goes by its own. */
  readonly named: RunMeasureId | undefined;
}

export const followedMeasureWords: Readonly<Record<FollowedMeasureId, FollowedMeasureWords>> = {
  followed: {
    named: undefined,
    label: { en: 'Cases followed', nl: 'Gevolgde zaken' },
    definition: {
      en: 'Cases that came in the period, for the first time or again, each followed until it left, also after the period.',
      nl: 'Zaken die in de periode binnenkwamen, voor het eerst of opnieuw, elk gevolgd tot ze weg was, ook na de periode.',
    },
  },
  'followed still inside': {
    named: undefined,
    label: { en: 'Of the cases followed: not left', nl: 'Van de gevolgde zaken: niet vertrokken' },
    definition: {
      en: 'Cases followed that had not left when the run was stopped, one more period after the end of the period; while there are any, nothing else is reported for the cases followed.',
      nl: 'Gevolgde zaken die nog niet weg waren toen de simulatie stopte, een periode lang na het einde van de periode; zolang die er zijn, wordt er verder niets over de gevolgde zaken gemeld.',
    },
  },
  'followed ended': {
    named: 'ended',
    label: { en: 'Of the cases followed: ended here', nl: 'Van de gevolgde zaken: hier geëindigd' },
    definition: {
      en: 'Cases followed that left the chain through this end, whenever that was.',
      nl: 'Gevolgde zaken die de keten langs dit einde verlieten, wanneer dan ook.',
    },
  },
  'followed gave up': {
    named: 'gave up',
    label: { en: 'Of the cases followed: gave up waiting', nl: 'Van de gevolgde zaken: afgehaakt tijdens wachten' },
    definition: {
      en: 'Times that a case followed left a list before work began.',
      nl: 'Keren dat een gevolgde zaak een rij verliet voor het werk begon.',
    },
  },
  'followed moved on': {
    named: 'moved on',
    label: {
      en: 'Of the cases followed: moved on to another list',
      nl: 'Van de gevolgde zaken: doorgegaan naar een andere wachtlijst',
    },
    definition: {
      en: 'Times that a case followed left a list for another one, or for another place in it, when its patience ended.',
      nl: 'Keren dat een gevolgde zaak een rij verliet voor een andere, of voor een andere plaats erin, toen het geduld op was.',
    },
  },
  'followed refused': {
    named: 'refused',
    label: { en: 'Of the cases followed: refused', nl: 'Van de gevolgde zaken: geweigerd' },
    definition: {
      en: 'Times that a case followed found a list full.',
      nl: 'Keren dat een gevolgde zaak een volle rij aantrof.',
    },
  },
  'followed balked': {
    named: 'balked',
    label: { en: 'Of the cases followed: did not start', nl: 'Van de gevolgde zaken: niet begonnen' },
    definition: {
      en: 'Times that a case followed chose not to join a list.',
      nl: 'Keren dat een gevolgde zaak niet wilde aansluiten in een rij.',
    },
  },
  'followed diverted': {
    named: 'diverted',
    label: {
      en: 'Of the cases followed: turned away at a closed gate',
      nl: 'Van de gevolgde zaken: niet doorverwezen door een instroomstop',
    },
    definition: {
      en: 'Times that a case followed came to a closed gate and went elsewhere.',
      nl: 'Keren dat een gevolgde zaak op een instroomstop stuitte en naar elders ging.',
    },
  },
  'followed total time mean': {
    named: 'total time mean',
    label: { en: 'Total time of the cases followed (average)', nl: 'Doorlooptijd van de gevolgde zaken (gemiddeld)' },
    definition: {
      en: 'From entering the chain to leaving it, in {time}, averaged over all cases followed; none is cut off.',
      nl: 'Van binnenkomst in de keten tot vertrek, in {time}, gemiddeld over alle gevolgde zaken; geen enkele is afgekapt.',
    },
  },
  'followed total time p50': {
    named: 'total time p50',
    label: {
      en: 'Half of the cases followed are through within',
      nl: 'De helft van de gevolgde zaken is klaar binnen',
    },
    definition: {
      en: 'The total time, in {time}, that half of the cases followed stay below.',
      nl: 'De doorlooptijd, in {time}, waar de helft van de gevolgde zaken onder blijft.',
    },
  },
  'followed total time p90': {
    named: 'total time p90',
    label: {
      en: '9 in 10 of the cases followed are through within',
      nl: 'Negen van de tien gevolgde zaken zijn klaar binnen',
    },
    definition: {
      en: 'The total time, in {time}, that nine in ten of the cases followed stay below.',
      nl: 'De doorlooptijd, in {time}, waar negen van de tien gevolgde zaken onder blijven.',
    },
  },
  'followed charged': {
    named: 'charged',
    label: { en: 'Money charged to the cases followed', nl: 'Opgelegd bedrag van de gevolgde zaken' },
    definition: { en: 'What the cases followed were told to pay.', nl: 'Wat de gevolgde zaken moesten betalen.' },
  },
  'followed collected': {
    named: 'collected',
    label: { en: 'Money collected from the cases followed', nl: 'Geïnd bedrag van de gevolgde zaken' },
    definition: {
      en: 'What the cases followed owed at ends that collect it.',
      nl: 'Wat de gevolgde zaken schuldig waren bij een einde dat int.',
    },
  },
  'followed paid out': {
    named: 'paid out',
    label: { en: 'Money paid out for the cases followed', nl: 'Uitgegeven bedrag voor de gevolgde zaken' },
    definition: {
      en: 'The cost of the ends that the cases followed reached.',
      nl: 'De kosten van de eindes die de gevolgde zaken bereikten.',
    },
  },
};
