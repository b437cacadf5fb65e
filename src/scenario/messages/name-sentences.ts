/** Sentences about inputs, and about names that lead to something. */
import type { Text } from '../../plan/text.ts';
import type { InputFault, NameFault } from '../problem.ts';
import { didYouMean, oneOf, quote } from './quoting.ts';
import type { Sentences } from './sentences.ts';

export const nameSentences: Sentences<InputFault | NameFault> = {
  'no provenance': ({ input }) => ({
    en: `the input ${quote(input)} does not say where its value comes from. Expected "source:", "assumption:" or "derived:"; found none of them.`,
    nl: `het invoergegeven ${quote(input)} zegt niet waar zijn waarde vandaan komt. Verwacht: "source:", "assumption:" of "derived:"; gevonden: geen daarvan.`,
  }),
  'two provenances': ({ input, found }) => ({
    en: `the input ${quote(input)} says twice where its value comes from. Expected one of "source:", "assumption:" and "derived:"; found ${found.map(quote).join(' and ')}.`,
    nl: `het invoergegeven ${quote(input)} zegt twee keer waar zijn waarde vandaan komt. Verwacht: een van "source:", "assumption:" en "derived:"; gevonden: ${found.map(quote).join(' en ')}.`,
  }),
  'assumption without range': ({ input }) => ({
    en: `the input ${quote(input)} is an assumption without a range. Expected "range:" beside "assumption:", such as "60 to 80 %"; found none.`,
    nl: `het invoergegeven ${quote(input)} is een aanname zonder bandbreedte. Verwacht: "range:" naast "assumption:", zoals "60 to 80 %"; gevonden: geen.`,
  }),
  'outside its range': ({ input, range, value }) => ({
    en: `the value of the input ${quote(input)} is outside its range. Expected a value from ${range}; found ${value}. Change one of the two.`,
    nl: `de waarde van het invoergegeven ${quote(input)} valt buiten zijn bandbreedte. Verwacht: een waarde binnen ${quote(range)}; gevonden: ${value}. Verander een van de twee.`,
  }),
  'range below zero': ({ found }) => ({
    en: `the range ${quote(found)} goes below 0, which such a value never does. Expected a lower end of 0 or more; found ${quote(found)}.`,
    nl: `de bandbreedte ${quote(found)} gaat onder 0, wat zo’n waarde nooit doet. Verwacht: een laagste grens van 0 of meer; gevonden: ${quote(found)}.`,
  }),
  'number without a name': ({ found }) => ({
    en: `the number ${quote(found)} stands in the flow without a name. Expected the name of an input, which says where the number comes from; found ${quote(found)}. Put it under "inputs:", or write "provenance: free" at the top of an exercise.`,
    nl: `het getal ${quote(found)} staat zonder naam in de keten. Verwacht: de naam van een invoergegeven, dat zegt waar het getal vandaan komt; gevonden: ${quote(found)}. Zet het onder "inputs:", of schrijf bij een oefening bovenaan "provenance: free".`,
  }),
  'inputs in a circle': ({ names }) => ({
    en: `inputs are made of each other in a circle. Expected one that is made of none of these; found ${names.map(quote).join(', which uses ')}.`,
    nl: `invoergegevens zijn in een kring uit elkaar berekend. Verwacht: een dat uit geen van deze is berekend; gevonden: ${names.map(quote).join(', dat gebruikmaakt van ')}.`,
  }),
  'goes with nothing': ({ group, found }) => ({
    en: `${quote(group)} has nothing to go together. Expected at least two inputs under "inputs:" and "against:"; found ${found}.`,
    nl: `bij ${quote(group)} is er niets dat samengaat. Verwacht: ten minste twee invoergegevens onder "inputs:" en "against:"; gevonden: ${found}.`,
  }),
  'in a group already': ({ input, group }) => ({
    en: `the input ${quote(input)} is named twice under "together:". Expected each input once; found it in ${quote(group)} too. Put all that goes together in one group.`,
    nl: `het invoergegeven ${quote(input)} staat twee keer onder "together:". Verwacht: elk invoergegeven één keer; gevonden: ook in ${quote(group)}. Zet alles wat samengaat in één groep.`,
  }),
  'cannot go together': ({ input, because }) => ({
    en: `the input ${quote(input)} is never varied, so it goes together with nothing. Expected an input that is one number or one distribution with a range; found ${fixed[because].en}.`,
    nl: `het invoergegeven ${quote(input)} wordt nooit gevarieerd, en gaat dus met niets samen. Verwacht: een invoergegeven dat één getal of één verdeling met een bandbreedte is; gevonden: ${fixed[because].nl}.`,
  }),
  'unknown name': ({ what, found, known, near }) => ({
    en: `there is no ${what.en} called ${quote(found)}. Expected ${oneOf(known).en}; found ${quote(found)}.${didYouMean(near).en}`,
    nl: `er is geen ${what.nl} met de naam ${quote(found)}. Verwacht: ${oneOf(known).nl}; gevonden: ${quote(found)}.${didYouMean(near).nl}`,
  }),
  'name taken': ({ name, by }) => ({
    en: `the name ${quote(name)} is used twice. Expected a name of its own; found that of ${by.en}.`,
    nl: `de naam ${quote(name)} is twee keer gebruikt. Verwacht: een eigen naam; gevonden: die van ${by.nl}.`,
  }),
  'reserved name': ({ name, because }) => ({
    en: `the name ${quote(name)} cannot be used: ${because.en}. Expected another name; found ${quote(name)}.`,
    nl: `de naam ${quote(name)} kan niet: ${because.nl}. Verwacht: een andere naam; gevonden: ${quote(name)}.`,
  }),
  'missing level': ({ attribute, level }) => ({
    en: `the level ${quote(level)} of ${quote(attribute)} is left out. Expected a value for every level; found none for ${quote(level)}. Add it (or "otherwise:" in a value by attribute).`,
    nl: `de waarde ${quote(level)} van ${quote(attribute)} ontbreekt. Verwacht: iets voor elke waarde van het kenmerk; gevonden: niets voor ${quote(level)}. Voeg haar toe (of "otherwise:").`,
  }),
  'attribute too early': ({ user, attribute }) => ({
    en: `${quote(user)} depends on ${quote(attribute)}, which is drawn after it. Expected an attribute that stands above ${quote(user)}; found one at or below it. Move it up.`,
    nl: `${quote(user)} hangt af van ${quote(attribute)}, dat pas daarna wordt getrokken. Verwacht: een kenmerk dat boven ${quote(user)} staat; gevonden: een dat er niet boven staat. Zet het hoger.`,
  }),
  'quantity too early': ({ user, found }) => ({
    en: `${quote(user)} is drawn when a case arrives, before there is a ${quote(found)} for it. Expected an attribute above ${quote(user)}, or "earlier cases"; found ${quote(found)}. Let a step set it ("set:"), or let a share or duration later on look at this.`,
    nl: `${quote(user)} wordt getrokken als een zaak binnenkomt, en dan is er nog geen ${quote(found)}. Verwacht: een kenmerk boven ${quote(user)}, of "earlier cases"; gevonden: ${quote(found)}. Laat een stap het bepalen ("set:"), of laat een later aandeel of een latere duur hiernaar kijken.`,
  }),
  'wrong sort of resource': ({ resource, expected, found }) => ({
    en: `the resource ${quote(resource)} cannot be used here. Expected one with ${expected.en}; found one with ${found.en}.`,
    nl: `de resource ${quote(resource)} kan hier niet. Verwacht: een met ${expected.nl}; gevonden: een met ${found.nl}.`,
  }),
  'wrong sort of attribute': ({ attribute, expected, drawn }) => ({
    en: `the attribute ${quote(attribute)} cannot be used here. Expected ${expected.en}; found one ${drawn === undefined ? 'that is a number' : `drawn with "${drawn}:"`}.`,
    nl: `het kenmerk ${quote(attribute)} kan hier niet. Verwacht: ${expected.nl}; gevonden: een ${drawn === undefined ? 'dat een getal is' : `dat met "${drawn}:" is getrokken`}.`,
  }),
  'not a condition': ({ found }) => ({
    en: `${quote(found)} is not a condition. Expected one such as ${examples('or')}; found ${quote(found)}.`,
    nl: `${quote(found)} is geen voorwaarde. Verwacht: een zoals ${examples('of')}; gevonden: ${quote(found)}.`,
  }),
  'sum in a condition': ({ found }) => ({
    en: `${quote(found)} is a sum, and a condition looks at one quantity at a time. Expected one such as "care place waiting"; found ${quote(found)}. Where both lists are before one resource, "RESOURCE waiting" counts them together.`,
    nl: `${quote(found)} is een som, en een voorwaarde kijkt naar één grootheid tegelijk. Verwacht: een zoals "care place waiting"; gevonden: ${quote(found)}. Staan beide lijsten voor één resource, dan telt "RESOURCE waiting" ze samen.`,
  }),
  'named twice': ({ found }) => ({
    en: `${quote(found)} is named twice. Expected each once; found it again. Write how many: {${found}: 2}.`,
    nl: `${quote(found)} staat er twee keer. Verwacht: elk één keer; gevonden: nog een keer dezelfde. Schrijf hoeveel: {${found}: 2}.`,
  }),
};

function examples(or: string): string {
  const [last, ...others] = [
    '"expected wait for care place < 8 weeks"',
    '{kind of use: occasional}',
    '"care place waiting < 40"',
    '"free care place > 0"',
    '"care place in use < 60"',
    '"waiting at intake < 10"',
  ];
  return `${others.join(', ')} ${or} ${last}`;
}

const fixed: Readonly<Record<'derived' | 'no range' | 'not one number', Text>> = {
  derived: { en: 'one that follows from others', nl: 'een dat uit andere volgt' },
  'no range': { en: 'no "range:"', nl: 'geen "range:"' },
  'not one number': {
    en: 'a table, a date or "unlimited"',
    nl: 'een tabel, een datum of "unlimited"',
  },
};
