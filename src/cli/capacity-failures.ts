/** What can be wrong with what stands behind `stuwmeer capacity`, in both languages. */

import { filled, type Text } from '../language/text.ts';
import { meantOr } from '../scenario/messages/quoting.ts';

export const capacityFailures = {
  noSuchResource: (option: string, name: string, near: string | undefined, known: readonly string[]) =>
    filled(
      {
        en: '{option}: no resource is called "{name}". {advice}',
        nl: '{option}: geen onderdeel heet "{name}". {advice}',
      },
      {
        option,
        name,
        advice: meantOr(
          near,
          filled(
            { en: 'The resources are: {known}.', nl: 'De onderdelen zijn: {known}.' },
            { known: known.join(', ') },
          ),
        ),
      },
    ),
  target: (wrong: Text) => filled({ en: '--target: {wrong}', nl: '--target: {wrong}' }, { wrong }),
  oneReplication: {
    en: 'one replication says nothing about chance: take --replications 2 or more.',
    nl: 'één herhaling zegt niets over toeval: neem --replications 2 of meer.',
  },
  tooManyReplications: (most: number, found: number) =>
    filled(
      {
        en: 'a setting can have {most} replications at most; found {found}.',
        nl: 'een rekenpunt kan hoogstens {most} herhalingen hebben; gevonden: {found}.',
      },
      { most, found },
    ),
  fewerAtMost: (most: number, replications: number) =>
    filled(
      {
        en: '--max-replications {most} is less than the {replications} replications of each setting.',
        nl: '--max-replications {most} is minder dan de {replications} herhalingen van elk rekenpunt.',
      },
      { most, replications },
    ),
  outsidePeriod: (date: string, first: string, last: string) =>
    filled(
      {
        en: '--from {date} is not within the period. Expected a day from {first} to {last}.',
        nl: '--from {date} valt niet binnen de periode. Verwacht: een dag van {first} tot en met {last}.',
      },
      { date, first, last },
    ),
  roster: (name: string) =>
    filled(
      {
        en: '--resource: "{name}" follows a roster, which is no single number that could be varied.',
        nl: '--resource: "{name}" volgt een rooster, en dat is geen enkel getal dat te variëren is.',
      },
      { name },
    ),
  foreignCost: (name: string) =>
    filled(
      {
        en: '--cost: "{name}" is not among those behind --resource.',
        nl: '--cost: "{name}" staat niet achter --resource.',
      },
      { name },
    ),
  unknownCost: (name: string) =>
    filled(
      {
        en: '--cost: what one of "{name}" costs is not known, and a mix needs the cost of each. Give it as --cost \'{name}=12000\'.',
        nl: '--cost: wat één van "{name}" kost, is niet bekend, en voor een combinatie zijn de kosten van elk nodig. Geef het als --cost \'{name}=12000\'.',
      },
      { name },
    ),
  notACost: (name: string, found: string) =>
    filled(
      {
        en: '--cost: expected euro a year for one of "{name}", as in 12000, "12000 euro" or "1000 euro per month"; found "{found}".',
        nl: '--cost: verwacht: euro per jaar voor één van "{name}", zoals in 12000, "12000 euro" of "1000 euro per month"; gevonden: "{found}".',
      },
      { name, found },
    ),
};
