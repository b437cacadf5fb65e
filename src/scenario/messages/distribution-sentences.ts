/** Sentences about distributions, ranges and shares. */
import { asWritten, filled } from '../../language/text.ts';
import type { DistributionFault } from '../problem.ts';
import { didYouMean, listed, quote, shown } from './quoting.ts';
import type { Sentences } from './sentences.ts';

export const distributionSentences: Sentences<DistributionFault> = {
  'unknown distribution': ({ found, near, known }) =>
    filled(
      {
        en: 'the distribution in {found} is not known. Expected one of {known}; found {found}.{near}',
        nl: 'de verdeling in {found} is niet bekend. Verwacht: een van {known}; gevonden: {found}.{near}',
      },
      { found: quote(found), known: listed(known), near: didYouMean(near) },
    ),
  'unknown argument': ({ found, form }) =>
    filled(
      {
        en: '{found} is not understood in this distribution. Expected the form {form}; found {found}.',
        nl: '{found} past niet in deze verdeling. Verwacht: de vorm {form}; gevonden: {found}.',
      },
      { found: shown(found), form },
    ),
  'missing argument': ({ found, argument, form, instead }) =>
    filled(
      instead === undefined
        ? {
            en: 'the distribution {found} lacks its {argument}. Expected the form {form}; found no {argument}.',
            nl: 'in de verdeling {found} ontbreekt {argument}. Verwacht: de vorm {form}; gevonden: geen {argument}.',
          }
        : {
            en: 'the distribution {found} lacks its {argument}. Expected the form {form}; found {instead}.',
            nl: 'in de verdeling {found} ontbreekt {argument}. Verwacht: de vorm {form}; gevonden: {instead}.',
          },
      { found: quote(found), argument: quote(argument), form, instead: quote(instead ?? '') },
    ),
  'bad distribution': ({ found, reason, form }) =>
    filled(
      {
        en: 'the distribution {found} is impossible: {reason}. Expected the form {form}; found {found}.',
        nl: 'de verdeling {found} is onmogelijk: {reason}. Verwacht: de vorm {form}; gevonden: {found}.',
      },
      { found: quote(found), reason, form },
    ),
  'distribution out of bounds': ({ found, expected, side }) =>
    filled(
      side === 'below'
        ? {
            en: 'the distribution {found} gives impossible values. Expected {expected}; found lower values too. Choose a distribution that stays within these bounds, or put a constant and " + " before it.',
            nl: 'de verdeling {found} geeft onmogelijke waarden. Verwacht: {expected}; gevonden: ook lagere waarden. Kies een verdeling die binnen deze grenzen blijft, of zet er een constante en " + " voor.',
          }
        : {
            en: 'the distribution {found} gives impossible values. Expected {expected}; found higher values too. Choose a distribution that stays within these bounds.',
            nl: 'de verdeling {found} geeft onmogelijke waarden. Verwacht: {expected}; gevonden: ook hogere waarden. Kies een verdeling die binnen deze grenzen blijft.',
          },
      { found: quote(found), expected },
    ),
  'not a range': ({ found, turned }) => {
    const advice =
      turned === undefined
        ? asWritten('')
        : filled({ en: ' Write {turned}.', nl: ' Schrijf {turned}.' }, { turned: quote(turned) });
    return filled(
      {
        en: '{found} is not a range. Expected two ends, the lower first, such as "60 to 80 %"; found {found}.{advice}',
        nl: '{found} is geen bandbreedte. Verwacht: twee grenzen, de laagste eerst, zoals "60 to 80 %"; gevonden: {found}.{advice}',
      },
      { found: quote(found), advice },
    );
  },
  factors: ({ found, expected, of }) =>
    filled(
      {
        en: 'there are {found} factors {of}. Expected {expected}; found {found}.',
        nl: 'bij "{of}:" staan {found} factoren. Verwacht: {expected}; gevonden: {found}.',
      },
      { found, of, expected },
    ),
  'no marks': ({ example }) =>
    filled(
      {
        en: 'nothing says what the value is anywhere. Expected marks beside "by:", each {example}, with the value there; found none.',
        nl: 'nergens staat wat de waarde is. Verwacht: naast "by:" punten, elk {example}, met de waarde daar; gevonden: geen.',
      },
      { example },
    ),
  'marks out of order': ({ found, before }) =>
    filled(
      {
        en: 'the mark {found} does not come after the one before it. Expected marks that go up; found {found} after {before}.',
        nl: 'het punt {found} komt niet na het vorige. Verwacht: oplopende punten; gevonden: {found} na {before}.',
      },
      { found: quote(found), before: quote(before) },
    ),
  'shares do not sum': ({ percent, circumstances }) =>
    filled(
      {
        en: 'the shares sum to {percent}{where}. Expected 100 %; found {percent}. Change a share, or let one take "the rest" (in a route: a branch without a share).',
        nl: 'de aandelen zijn samen {percent}{where}. Verwacht: 100 %; gevonden: {percent}. Verander een aandeel, of laat er een "the rest" nemen (in een route: een tak zonder aandeel).',
      },
      {
        percent,
        where:
          circumstances === undefined
            ? ''
            : filled({ en: ' where {circumstances}', nl: ' waar {circumstances}' }, { circumstances }),
      },
    ),
  'rest of a route': () => ({
    en: 'a branch is not given "the rest". Expected a percentage such as "56 %", or no "share:" for those who are left; found "the rest". Leave "share:" out.',
    nl: 'een tak krijgt geen "the rest". Verwacht: een percentage zoals "56 %", of geen "share:" voor wie er over zijn; gevonden: "the rest". Laat "share:" weg.',
  }),
  'one rest too many': () => ({
    en: 'two levels take "the rest". Expected one at most; found a second. Give one of them a share.',
    nl: 'twee waarden nemen "the rest". Verwacht: hoogstens één; gevonden: een tweede. Geef een van beide een aandeel.',
  }),
};
