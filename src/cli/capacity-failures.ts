/** What can be wrong with what stands behind `stuwmeer capacity`, in both languages. */
import type { Text } from '../plan/text.ts';

export const capacityFailures = {
  noSuchResource: (option: string, name: string, near: string | undefined, known: readonly string[]) => ({
    en: `${option}: no resource is called "${name}". ${near === undefined ? `The resources are: ${known.join(', ')}.` : `Did you mean "${near}"?`}`,
    nl: `${option}: geen plek heet "${name}". ${near === undefined ? `De plekken zijn: ${known.join(', ')}.` : `Bedoelt u "${near}"?`}`,
  }),
  target: (wrong: Text) => ({ en: `--target: ${wrong.en}`, nl: `--target: ${wrong.nl}` }),
  oneReplication: {
    en: 'one replication says nothing about chance: take --replications 2 or more.',
    nl: 'één herhaling zegt niets over toeval: neem --replications 2 of meer.',
  },
  tooManyReplications: (most: number, found: number) => ({
    en: `a setting can have ${most} replications at most; found ${found}.`,
    nl: `een instelling kan hoogstens ${most} herhalingen hebben; gevonden: ${found}.`,
  }),
  fewerAtMost: (most: number, replications: number) => ({
    en: `--max-replications ${most} is less than the ${replications} that there are of each setting.`,
    nl: `--max-replications ${most} is minder dan de ${replications} die er van elke instelling zijn.`,
  }),
  outsidePeriod: (date: string, first: string, last: string) => ({
    en: `--from ${date} is not within the period. Expected a day from ${first} to ${last}.`,
    nl: `--from ${date} valt niet binnen de periode. Verwacht: een dag van ${first} tot en met ${last}.`,
  }),
  roster: (name: string) => ({
    en: `--resource: "${name}" follows a roster, which is no single number that could be varied.`,
    nl: `--resource: "${name}" volgt een rooster, en dat is geen enkel getal dat te variëren is.`,
  }),
  foreignCost: (name: string) => ({
    en: `--cost: "${name}" is not among those behind --resource.`,
    nl: `--cost: "${name}" staat niet achter --resource.`,
  }),
  unknownCost: (name: string) => ({
    en: `--cost: what one of "${name}" costs is not known, and a mix needs it of each. Give it as --cost '${name}=12000'.`,
    nl: `--cost: wat één van "${name}" kost is niet bekend, en een combinatie heeft het van elk nodig. Geef het als --cost '${name}=12000'.`,
  }),
  notACost: (name: string, found: string) => ({
    en: `--cost: expected euro a year for one of "${name}", as in 12000, "12000 euro" or "1000 euro per month"; found "${found}".`,
    nl: `--cost: verwacht: euro per jaar voor één van "${name}", zoals in 12000, "12000 euro" of "1000 euro per month"; gevonden: "${found}".`,
  }),
};
