/** What the measures of waits are called and what they mean. */
import type { MeasureFamilyId, RunMeasureId } from '../../experiment/measures/register.ts';
import type { FamilyWords, MeasureWords } from './measure-words.ts';

export const waitMeasureWords = {
  'wait mean': {
    label: {
      en: 'Waiting time of those who got their turn (average)',
      nl: 'Wachttijd van wie aan de beurt kwam (gemiddeld)',
    },
    definition: {
      en: 'From joining the list to the start of the work, in {time}, averaged over the cases that got their turn. Those who gave up or are still waiting are left out.',
      nl: 'Van aansluiten in de rij tot het begin van het werk, in {time}, gemiddeld over de zaken die aan de beurt kwamen. Wie afhaakte of nog wacht, telt niet mee.',
    },
  },
  'wait p50': {
    label: {
      en: 'Half of those who got their turn waited less than',
      nl: 'De helft van wie aan de beurt kwam, wachtte korter dan',
    },
    definition: {
      en: 'The waiting time, in {time}, that half of the cases that got their turn stayed below. Those who gave up or are still waiting are left out.',
      nl: 'De wachttijd, in {time}, waar de helft van de zaken die aan de beurt kwamen onder bleef. Wie afhaakte of nog wacht, telt niet mee.',
    },
  },
  'wait p90': {
    label: {
      en: '9 in 10 of those who got their turn waited less than',
      nl: 'Negen van de tien die aan de beurt kwamen, wachtten korter dan',
    },
    definition: {
      en: 'The waiting time, in {time}, that nine in ten cases that got their turn stayed below. Those who gave up or are still waiting are left out.',
      nl: 'De wachttijd, in {time}, waar negen van de tien zaken die aan de beurt kwamen onder bleven. Wie afhaakte of nog wacht, telt niet mee.',
    },
  },
  'wait of all p50': {
    label: {
      en: 'Half of all who came get their turn within',
      nl: 'De helft van allen die kwamen, is aan de beurt binnen',
    },
    definition: {
      en: 'The {time} within which half of all who came to the list get their turn. Those who gave up, moved on, were taken off the list or are still waiting count for as long as they were seen waiting (Kaplan–Meier). Where fewer than half would ever get their turn, there is no such time.',
      nl: 'De {time} waarbinnen de helft van allen die in de rij kwamen aan de beurt is. Wie afhaakte, overging naar een andere rij, uit de rij werd gehaald of nog wacht, telt mee zolang er is gewacht (Kaplan-Meier). Waar minder dan de helft ooit aan de beurt zou komen, bestaat die tijd niet.',
    },
  },
  'wait of all p90': {
    label: {
      en: '9 in 10 of all who came get their turn within',
      nl: 'Negen van de tien van allen die kwamen, zijn aan de beurt binnen',
    },
    definition: {
      en: 'The {time} within which nine in ten of all who came to the list get their turn. Those who gave up, moved on, were taken off the list or are still waiting count for as long as they were seen waiting (Kaplan–Meier). Where fewer would ever get their turn, there is no such time.',
      nl: 'De {time} waarbinnen negen van de tien van allen die in de rij kwamen aan de beurt zijn. Wie afhaakte, overging naar een andere rij, uit de rij werd gehaald of nog wacht, telt mee zolang er is gewacht (Kaplan-Meier). Waar minder ooit aan de beurt zouden komen, bestaat die tijd niet.',
    },
  },
  'share that waits': {
    label: { en: 'Share that has to wait', nl: 'Aandeel dat moet wachten' },
    definition: {
      en: 'Of the cases that came to the list, the share that did not get its turn at once.',
      nl: 'Van de zaken die in de rij kwamen, het deel dat niet meteen aan de beurt was.',
    },
  },
  'on time of started': {
    label: {
      en: 'Within the norm, of those who got their turn',
      nl: 'Binnen de norm, van wie aan de beurt kwam',
    },
    definition: {
      en: 'Of the cases that got their turn, the share that waited no longer than the norm.',
      nl: 'Van de zaken die aan de beurt kwamen, het deel dat niet langer wachtte dan de norm.',
    },
  },
  'on time of all': {
    label: {
      en: 'Within the norm, of all whose outcome is known',
      nl: 'Binnen de norm, van allen bij wie dat vaststaat',
    },
    definition: {
      en: 'Of all cases for which this is certain, the share that got its turn within the norm. Late are those who got their turn later, those who gave up, moved on or were taken off the list after the norm had passed, and those who are still waiting and have waited longer than the norm. Left out are those who left the list before the norm had passed (counted apart) and those who have not waited so long yet.',
      nl: 'Van alle zaken waarbij dat vaststaat, het deel dat binnen de norm aan de beurt kwam. Te laat zijn: wie later aan de beurt kwam, wie na de norm afhaakte, overging of uit de rij werd gehaald, en wie nog wacht en al langer wacht dan de norm. Niet meegeteld: wie voor de norm uit de rij ging (apart geteld) en wie nog niet zo lang wacht.',
    },
  },
  'left within norm': {
    label: { en: 'Left the list before the norm had passed', nl: 'Uit de rij gegaan voor de norm was verstreken' },
    definition: {
      en: 'Cases that gave up, moved on to another list, or were taken off the list by a policy, before they had waited longer than the norm: whether their turn would have been on time is not known.',
      nl: 'Zaken die afhaakten, overgingen naar een andere rij, of door nieuw beleid uit de rij werden gehaald, voordat zij langer hadden gewacht dan de norm: of zij op tijd aan de beurt waren gekomen, is niet bekend.',
    },
  },
  'late at end': {
    label: {
      en: 'Already waiting longer than the norm, of those waiting at the end',
      nl: 'Wacht al langer dan de norm, van wie aan het eind wacht',
    },
    definition: {
      en: 'Of those waiting when the run ends, the share that has by then waited longer than the norm.',
      nl: 'Van wie aan het eind nog wacht, het deel dat dan al langer wacht dan de norm.',
    },
  },
  'waited so far mean': {
    label: { en: 'Waited so far, at the end', nl: 'Tot nu toe gewacht, aan het eind' },
    definition: {
      en: 'For those still waiting when the run ends: the {time} they have waited by then, on average.',
      nl: 'Voor wie aan het eind nog wacht: de {time} die zij dan hebben gewacht, gemiddeld.',
    },
  },
  'oldest wait': {
    label: { en: 'Longest wait so far, at the end', nl: 'Langste wachttijd tot nu toe, aan het eind' },
    definition: {
      en: 'For the one who has waited longest when the run ends: the {time} waited by then.',
      nl: 'De {time} die degene die aan het eind het langst wacht dan heeft gewacht.',
    },
  },
} satisfies Partial<Readonly<Record<RunMeasureId, MeasureWords>>>;

/** Those that take a parameter. */
export const waitFamilyWords = {
  'share waiting more than': {
    label: {
      en: 'Waited more than {amount}, of all whose outcome is known',
      nl: 'Langer dan {amount} gewacht, van allen bij wie dat vaststaat',
    },
    definition: {
      en: 'Of all cases for which this is certain, the share that waited more than {amount}: those who got their turn later, those who gave up, moved on or were taken off the list after that, and those who are still waiting and have waited longer. Left out are those who left the list sooner and those who have not waited so long yet.',
      nl: 'Van alle zaken waarbij dat vaststaat, het deel dat langer dan {amount} wachtte: wie later aan de beurt kwam, wie daarna afhaakte, overging of uit de rij werd gehaald, en wie nog wacht en al langer wacht. Niet meegeteld: wie eerder uit de rij ging en wie nog niet zo lang wacht.',
    },
  },
} satisfies Partial<Readonly<Record<MeasureFamilyId, FamilyWords>>>;
