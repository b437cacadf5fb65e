/** What the terminal itself says beside the results, in the languages of the report. */
import type { Phrases } from '../report/language.ts';

export const words = {
  simulating: { en: 'Simulating', nl: 'Simuleren' },
  filesIn: {
    en: 'The results are in {folder}; to read them, open {report} in a browser.',
    nl: 'De resultaten staan in {folder}; open {report} in een browser om ze te lezen.',
  },
  drawn: { en: 'Wrote {names}.', nl: 'Geschreven: {names}.' },
  inputs: {
    en: '{design}: {count} inputs: {sourced} with a source, {assumed} assumed, {derived} derived.',
    nl: '{design}: {count} invoergegevens: {sourced} met bron, {assumed} aangenomen, {derived} afgeleid.',
  },
  inputsSet: { en: 'Set on the command line: {names}.', nl: 'Gewijzigd op de opdrachtregel: {names}.' },
  memory: {
    en: '{design}: up to {cases} cases in hand may take {gigabytes} GB of memory in each replication simulated at once.',
    nl: '{design}: tot {cases} zaken tegelijk kunnen {gigabytes} GB geheugen vragen per herhaling die tegelijk wordt gesimuleerd.',
  },
  oneRepeat: {
    en: 'One replication says nothing about chance: take --replications 2 or more for 95% ranges.',
    nl: 'Eén herhaling zegt niets over toeval: neem --replications 2 of meer voor 95%-intervallen.',
  },
} as const satisfies Phrases;
