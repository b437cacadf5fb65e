import { filled, type Text } from '../../language/text.ts';
import type { RateProfile } from '../../plan/plan.ts';
import type { Context } from '../context.ts';
import { allDefined } from '../problems.ts';
import { itemsOf, nameOf, type Tree } from '../reading/tree.ts';
import { plainValue, text, word } from '../schema/leaves.ts';
import { either, list, mapping } from '../schema/schema.ts';
import { readByDate, readMoment } from '../values/by-date.ts';
import { expectations } from '../values/expectation.ts';
import { readNumber } from '../values/read-value.ts';

const factor = plainValue({ en: 'a factor such as 1.2', nl: 'een factor zoals 1.2' }, 1.2);

function factors(from: Text, example: readonly number[]) {
  const expected = filled(
    {
      en: '{count} factors, {from}, or the name of an input that lists them',
      nl: '{count} factoren, {from}, of de naam van een invoergegeven dat ze opsomt',
    },
    { count: example.length, from },
  );
  const options = [word(expected, 'monthly pattern'), list(expected, factor, [example])];
  return either({ expected, examples: [example, 'pattern of last year'] }, ...options).optional();
}

/** Ten hours a day. */
const aDay = Array.from({ length: 24 }, (_, hour) => (hour >= 7 && hour < 17 ? 2.4 : 0));

const waveSchema = mapping(
  { en: 'a wave: {every: 24 hours, amplitude: 50 %}', nl: 'een golf: {every: 24 hours, amplitude: 50 %}' },
  { examples: [{ every: '24 hours', amplitude: '50 %' }] },
  {
    every: plainValue(
      { en: 'the length of one wave, such as "24 hours"', nl: 'hoe lang één golf duurt, zoals "24 hours"' },
      '24 hours',
    ),
    amplitude: plainValue(
      { en: 'how far it goes up and down, such as "50 %"', nl: 'hoe ver hij op en neer gaat, zoals "50 %"' },
      '50 %',
    ),
    from: text(
      {
        en: 'a moment at which it goes up through its middle; the start of the run if left out',
        nl: 'een moment waarop hij stijgend door het midden gaat; zonder deze regel het begin van de simulatie',
      },
      '2024-01-01 09:00',
      '9 hours',
    ).optional(),
  },
);

export const variesSchema = mapping(
  {
    en: 'how the rate varies: {by month: [...], by weekday: [...], by hour: [...]}',
    nl: 'hoe de instroom schommelt: {by month: [...], by weekday: [...], by hour: [...]}',
  },
  { examples: [{ 'by weekday': [1.2, 1.2, 1.2, 1.2, 1.2, 0.5, 0.5] }] },
  {
    'by month': factors({ en: 'from January', nl: 'vanaf januari' }, [1.1, 1.1, 1, 1, 1, 1, 0.8, 0.8, 1, 1, 1, 1.2]),
    'by weekday': factors({ en: 'from Monday', nl: 'vanaf maandag' }, [1.2, 1.2, 1.2, 1.2, 1.2, 0.5, 0.5]),
    'by hour': factors({ en: 'from midnight', nl: 'vanaf middernacht' }, aDay),
    wave: waveSchema.optional(),
  },
);

export type Varies = ReturnType<typeof variesSchema.read>;

/** A rate, by date or for the whole run, with the factors of `varies`. */
export function readRateProfile(tree: Tree, varies: Varies | undefined, context: Context): RateProfile | undefined {
  const before = context.problems.count;
  const levels = readLevels(tree, context);
  const profile = {
    byHour: readFactors(varies?.get('by hour'), 'by hour', 24, context),
    byWeekday: readFactors(varies?.get('by weekday'), 'by weekday', 7, context),
    byMonth: readFactors(varies?.get('by month'), 'by month', 12, context),
  };
  const wave = readWave(varies?.get('wave'), context);
  return levels === undefined || context.problems.count > before ? undefined : { levels, ...profile, wave };
}

function readLevels(tree: Tree, context: Context): RateProfile['levels'] | undefined {
  const dated = readByDate(context, tree)?.map(({ from, tree: value }) => {
    const rate = readNumber(context, value, expectations.rate);
    return rate === undefined ? undefined : { from, rate };
  });
  return dated && allDefined(dated);
}

function readFactors(
  tree: Tree | undefined,
  key: string,
  count: number,
  context: Context,
): readonly number[] | undefined {
  if (tree === undefined) return undefined;
  const found = context.arithmetic.follow(tree);
  if (found.kind !== 'list') {
    const expected = filled(
      {
        en: 'a list of {count} factors or the name of an input that lists them',
        nl: 'een lijst van {count} factoren of de naam van een invoergegeven dat ze opsomt',
      },
      { count },
    );
    return context.problems.add(tree.at, { code: 'wrong kind', expected, found: nameOf(tree) });
  }
  const read = allDefined(itemsOf(found).map((item) => readNumber(context, item, expectations.factor)));
  if (read === undefined || read.length === count) return read;
  return context.problems.add(found.at, { code: 'factors', found: read.length, expected: count, of: key });
}

function readWave(wave: ReturnType<typeof waveSchema.read> | undefined, context: Context): RateProfile['wave'] {
  if (wave === undefined) return undefined;
  const start = wave.get('from');
  const every = readNumber(context, wave.get('every'), expectations.repeat);
  const amplitude = readNumber(context, wave.get('amplitude'), expectations.share);
  const from = start === undefined ? 0 : readMoment(context, start.written, start.at);
  return every === undefined || amplitude === undefined || from === undefined ? undefined : { every, amplitude, from };
}
