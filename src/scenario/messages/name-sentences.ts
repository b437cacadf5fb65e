/** Sentences about inputs, and about names that lead to something. */

import { asWritten, filled, joinedBy, type Text } from '../../language/text.ts';
import type { InputFault, NameFault } from '../problem.ts';
import { didYouMean, oneOf, quote } from './quoting.ts';
import type { Sentences } from './sentences.ts';

export const nameSentences: Sentences<InputFault | NameFault> = {
  'no provenance': ({ input }) =>
    filled(
      {
        en: 'the input {input} does not say where its value comes from. Expected "source:", "assumption:" or "derived:"; found none of them.',
        nl: 'het invoergegeven {input} zegt niet waar de waarde vandaan komt. Verwacht: "source:", "assumption:" of "derived:"; gevonden: geen daarvan.',
      },
      { input: quote(input) },
    ),
  'two provenances': ({ input, found }) =>
    filled(
      {
        en: 'the input {input} says twice where its value comes from. Expected one of "source:", "assumption:" and "derived:"; found {found}.',
        nl: 'het invoergegeven {input} zegt twee keer waar de waarde vandaan komt. Verwacht: een van "source:", "assumption:" en "derived:"; gevonden: {found}.',
      },
      { input: quote(input), found: joinedBy(found.map(quote), { en: ' and ', nl: ' en ' }) },
    ),
  'assumption without range': ({ input }) =>
    filled(
      {
        en: 'the input {input} is an assumption without a range. Expected "range:" beside "assumption:", such as "60 to 80 %"; found none.',
        nl: 'het invoergegeven {input} is een aanname zonder bandbreedte. Verwacht: "range:" naast "assumption:", zoals "60 to 80 %"; gevonden: geen.',
      },
      { input: quote(input) },
    ),
  'outside its range': ({ input, range, value }) =>
    filled(
      {
        en: 'the value of the input {input} is outside its range. Expected a value from {range}; found {value}. Change one of the two.',
        nl: 'de waarde van het invoergegeven {input} valt buiten de bandbreedte. Verwacht: een waarde binnen {quoted}; gevonden: {value}. Verander een van de twee.',
      },
      { input: quote(input), range, value, quoted: quote(range) },
    ),
  'range below zero': ({ found }) =>
    filled(
      {
        en: 'the range {found} goes below 0, which such a value never does. Expected a lower end of 0 or more; found {found}.',
        nl: 'de bandbreedte {found} gaat onder 0, wat zo’n waarde nooit doet. Verwacht: een laagste grens van 0 of meer; gevonden: {found}.',
      },
      { found: quote(found) },
    ),
  'number without a name': ({ found }) =>
    filled(
      {
        en: 'the number {found} stands in the flow without a name. Expected the name of an input, which says where the number comes from; found {found}. Put it under "inputs:", or write "provenance: free" at the top of an exercise.',
        nl: 'het getal {found} staat zonder naam in de keten. Verwacht: de naam van een invoergegeven waarin staat waar het getal vandaan komt; gevonden: {found}. Zet het onder "inputs:", of schrijf bij een oefening bovenaan "provenance: free".',
      },
      { found: quote(found) },
    ),
  'inputs in a circle': ({ names }) =>
    filled(
      {
        en: 'inputs are made of each other in a circle. Expected one that is made of none of these; found {names}.',
        nl: 'invoergegevens zijn in een kring uit elkaar berekend. Verwacht: een dat uit geen van deze is berekend; gevonden: {names}.',
      },
      { names: joinedBy(names.map(quote), { en: ', which uses ', nl: ', dat gebruikmaakt van ' }) },
    ),
  'goes with nothing': ({ group, found }) =>
    filled(
      {
        en: '{group} names nothing that goes together. Expected at least two inputs under "inputs:" and "against:"; found {found}.',
        nl: 'bij {group} is er niets dat samengaat. Verwacht: ten minste twee invoergegevens onder "inputs:" en "against:"; gevonden: {found}.',
      },
      { group: quote(group), found },
    ),
  'in a group already': ({ input, group }) =>
    filled(
      {
        en: 'the input {input} is named twice under "together:". Expected each input once; found it in {group} too. Put all that goes together in one group.',
        nl: 'het invoergegeven {input} staat twee keer onder "together:". Verwacht: elk invoergegeven één keer; gevonden: ook in {group}. Zet alles wat samengaat in één groep.',
      },
      { input: quote(input), group: quote(group) },
    ),
  'cannot go together': ({ input, because }) =>
    filled(
      {
        en: 'the input {input} is never varied, so it cannot go together with anything. Expected an input that is one number or one distribution with a range; found {fixed}.',
        nl: 'het invoergegeven {input} wordt nooit gevarieerd, en gaat dus met niets samen. Verwacht: een invoergegeven dat één getal of één verdeling met een bandbreedte is; gevonden: {fixed}.',
      },
      { input: quote(input), fixed: fixed[because] },
    ),
  'unknown name': ({ what, found, known, near }) =>
    filled(
      {
        en: 'there is no {what} called {found}. Expected {known}; found {found}.{near}',
        nl: 'er is geen {what} met de naam {found}. Verwacht: {known}; gevonden: {found}.{near}',
      },
      { what, found: quote(found), known: oneOf(known), near: didYouMean(near) },
    ),
  'name taken': ({ name, by }) =>
    filled(
      {
        en: 'the name {name} is used twice. Expected a name of its own; found that of {by}.',
        nl: 'de naam {name} is twee keer gebruikt. Verwacht: een eigen naam; gevonden: die van {by}.',
      },
      { name: quote(name), by },
    ),
  'reserved name': ({ name, because }) =>
    filled(
      {
        en: 'the name {name} cannot be used: {because}. Expected another name; found {name}.',
        nl: 'de naam {name} is niet te gebruiken: {because}. Verwacht: een andere naam; gevonden: {name}.',
      },
      { name: quote(name), because },
    ),
  'missing level': ({ attribute, level }) =>
    filled(
      {
        en: 'the level {level} of {attribute} is left out. Expected a value for every level; found none for {level}. Add it (or "otherwise:" in a value by attribute).',
        nl: 'de waarde {level} van {attribute} ontbreekt. Verwacht: iets voor elke waarde van het kenmerk; gevonden: niets voor {level}. Voeg haar toe (of "otherwise:").',
      },
      { level: quote(level), attribute: quote(attribute) },
    ),
  'attribute too early': ({ user, attribute }) =>
    filled(
      {
        en: '{user} depends on {attribute}, which is drawn after it. Expected an attribute that stands above {user}; found one at or below it. Move it up.',
        nl: '{user} hangt af van {attribute}, dat pas daarna wordt getrokken. Verwacht: een kenmerk dat boven {user} staat; gevonden: een dat er niet boven staat. Zet het hoger.',
      },
      { user: quote(user), attribute: quote(attribute) },
    ),
  'quantity too early': ({ user, found }) =>
    filled(
      {
        en: '{user} is drawn when a case arrives, before there is a {found} for it. Expected an attribute above {user}, or "earlier cases"; found {found}. Let a step set it ("set:"), or let a share or duration later on look at this.',
        nl: '{user} wordt getrokken als een zaak binnenkomt, en dan is er nog geen {found}. Verwacht: een kenmerk boven {user}, of "earlier cases"; gevonden: {found}. Laat een stap het bepalen ("set:"), of laat een later aandeel of een latere duur hiernaar kijken.',
      },
      { user: quote(user), found: quote(found) },
    ),
  'wrong sort of resource': ({ resource, expected, found }) =>
    filled(
      {
        en: 'the resource {resource} cannot be used here. Expected one with {expected}; found one with {found}.',
        nl: 'de resource {resource} is hier niet te gebruiken. Verwacht: een met {expected}; gevonden: een met {found}.',
      },
      { resource: quote(resource), expected, found },
    ),
  'wrong sort of attribute': ({ attribute, expected, drawn }) =>
    filled(
      {
        en: 'the attribute {attribute} cannot be used here. Expected {expected}; found {found}.',
        nl: 'het kenmerk {attribute} is hier niet te gebruiken. Verwacht: {expected}; gevonden: {found}.',
      },
      {
        attribute: quote(attribute),
        expected,
        found:
          drawn === undefined
            ? { en: 'one that is a number', nl: 'een dat een getal is' }
            : filled({ en: 'one drawn with "{drawn}:"', nl: 'een dat met "{drawn}:" is getrokken' }, { drawn }),
      },
    ),
  'not a condition': ({ found, near }) =>
    filled(
      {
        en: '{found} is not a condition. Expected one such as {examples}; found {found}.{near}',
        nl: '{found} is geen voorwaarde. Verwacht: een zoals {examples}; gevonden: {found}.{near}',
      },
      { found: quote(found), examples, near: didYouMean(near) },
    ),
  'sum in a condition': ({ found }) =>
    filled(
      {
        en: '{found} is a sum, and a condition looks at one quantity at a time. Expected one such as "care place waiting"; found {found}. Where both lists are before one resource, "RESOURCE waiting" counts them together.',
        nl: '{found} is een som, en een voorwaarde kijkt naar één grootheid tegelijk. Verwacht: een zoals "care place waiting"; gevonden: {found}. Staan beide lijsten voor één resource, dan telt "RESOURCE waiting" ze samen.',
      },
      { found: quote(found) },
    ),
  'named twice': ({ found }) =>
    filled(
      {
        en: '{found} is named twice. Expected each once; found it again. Write how many: {written}.',
        nl: '{found} staat er twee keer. Verwacht: elk één keer; gevonden: nog een keer dezelfde. Schrijf hoeveel: {written}.',
      },
      { found: quote(found), written: `{${found}: 2}` },
    ),
};

/** Conditions of every sort. */
const examples = joinedBy(
  [
    '{kind of use: occasional}',
    '"care place waiting < 40"',
    '"free care place > 0"',
    '"care place in use < 60"',
    '"waiting at intake < 10"',
    '"expected wait for care place < 8 weeks"',
  ],
  asWritten(', '),
  { en: ' or ', nl: ' of ' },
);

const fixed: Readonly<Record<'derived' | 'no range' | 'not one number', Text>> = {
  derived: { en: 'one that follows from others', nl: 'een dat uit andere volgt' },
  'no range': { en: 'no "range:"', nl: 'geen "range:"' },
  'not one number': {
    en: 'a table, a date or "unlimited"',
    nl: 'een tabel, een datum of "unlimited"',
  },
};
