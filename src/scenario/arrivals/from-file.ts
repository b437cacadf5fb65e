/** Cases as a CSV file has them: when they came, how many, and what it says of each. */

import { filled } from '../../language/text.ts';
import type { Spell } from '../../plan/plan.ts';
import { day } from '../../plan/units.ts';
import { drawn } from '../attributes/compile-attributes.ts';
import type { Context } from '../context.ts';
import { listed } from '../messages/quoting.ts';
import { unknownName } from '../names.ts';
import type { Counted } from '../observed/count-arrivals.ts';
import { columnOf } from '../observed/observed-files.ts';
import { allDefined } from '../problems.ts';
import { field, nameOf, type Place, type Tree, textOf } from '../reading/tree.ts';
import { text } from '../schema/leaves.ts';
import { either, mapping, named } from '../schema/schema.ts';
import { readNumber } from '../values/read-value.ts';
import { type ArrivalWord, type Company, mostCases } from './arrival-word.ts';

/** Keys that say how a file is read. */
const ofFile = ['spread', 'date column', 'count column', 'attribute columns'];

const headOf = text(
  {
    en: 'the head of the column of the file that says it',
    nl: 'het opschrift van de kolom in het bestand die het zegt',
  },
  'kind',
);

/** By attribute: the head of its column, or that and the unit of its numbers. */
export const attributeColumns = named(
  {
    en: 'columns of the file by attribute: {substance: drug}',
    nl: 'kolommen van het bestand per kenmerk: {substance: drug}',
  },
  'substance',
  either(
    {
      expected: {
        en: 'the head of a column, or {column: minutes, unit: minutes}',
        nl: 'het opschrift van een kolom, of {column: minutes, unit: minutes}',
      },
      examples: ['drug'],
    },
    headOf,
    mapping(
      {
        en: 'a column of numbers and their unit: {column: minutes, unit: minutes}',
        nl: 'een kolom met getallen en hun eenheid: {column: minutes, unit: minutes}',
      },
      { examples: [{ column: 'minutes', unit: 'minutes' }] },
      {
        column: headOf,
        unit: text(
          { en: 'the unit of the numbers in the column', nl: 'de eenheid van de getallen in de kolom' },
          'minutes',
        ),
      },
    ),
  ),
);

/** `from file: reports-2013.csv`: as they were counted, by month, by day or each at its moment. */
export const fromFile = {
  key: 'from file',
  schema: text(
    {
      en: 'the name of a CSV file in the same folder, with a row for each case or with counts',
      nl: 'de naam van een CSV-bestand in dezelfde map, met een rij per zaak of met aantallen',
    },
    'reports-2013.csv',
  ),
  with: ['from', 'until', ...ofFile],
  compile: (tree, company, context) => {
    const read = readFile(tree, company, context);
    if (read === undefined) return undefined;
    const { rows, given } = read;
    const inRun = rows.filter(({ spell: { from, to, count } }) => {
      const isInside = from === to ? from >= 0 : to > 0;
      return count > 0 && isInside && from < context.period.horizon;
    });
    if (inRun.length === 0) return context.misfits.add(tree.at, { code: 'no row in the run', found: nameOf(tree) });
    const { spread = 'at random' } = company;
    return { kind: 'observed', spells: inRun.map(({ spell }) => spell), spread, ...given };
  },
} as const satisfies ArrivalWord;

/** `backlog from file: waiting.csv`: cases that are there when the run begins, each with the date on which it came. */
export const backlogFromFile = {
  key: 'backlog from file',
  schema: text(
    {
      en: 'the name of a CSV file in the same folder that says when each case came that waits at the start',
      nl: 'de naam van een CSV-bestand in dezelfde map dat zegt wanneer elke zaak kwam die bij het begin wacht',
    },
    'waiting-2024.csv',
  ),
  with: ofFile,
  compile: (tree, company, context) => {
    const read = readFile(tree, company, context);
    if (read === undefined) return undefined;
    const { rows, given } = read;
    const late = rows.filter(({ spell }) => spell.to > 0);
    for (const { at, written } of late.slice(0, 1)) {
      context.misfits.add(at, { code: 'not before the run', found: written });
    }
    if (late.length > 0) return undefined;
    const count = totalOf(rows);
    const spells = rows.map(({ spell }) => spell);
    const { spread = 'at random' } = company;
    return { kind: 'backlog', count, waited: { kind: 'counted', spells, spread }, ...given };
  },
} as const satisfies ArrivalWord;

interface Row {
  readonly spell: Spell;
  /** As the file has its time, and where. */
  readonly written: string;
  readonly at: Place;
}

interface FileOfCases {
  readonly rows: readonly Row[];
  /** The attributes that the file says, where it says any. */
  readonly given: { readonly given?: readonly number[] };
}

function readFile(tree: Tree, company: Company, context: Context): FileOfCases | undefined {
  if (tree.kind !== 'scalar' || tree.value === null) {
    const expected = {
      en: 'the name of a CSV file in the same folder, such as reports-2013.csv',
      nl: 'de naam van een CSV-bestand in dezelfde map, zoals reports-2013.csv',
    };
    return context.problems.add(tree.at, { code: 'wrong kind', expected, found: nameOf(tree) });
  }
  const attributes = attributesNamed(company, context);
  const { date, count } = company;
  const others = company.attributes.flatMap(({ value }) => columnOf(value) ?? []);
  const { path, counted, faults } = context.observed.at(tree, { date, count, others });
  for (const { at: row, fault } of faults) context.problems.add(row, fault);
  if (faults.length > 0 || attributes === undefined) return undefined;
  const start = context.period.startDay * day;
  const read = attributes.map((attribute, index) => {
    const unit = textOf(field(company.attributes[index]?.value, 'unit'));
    return cellReader((cell, at) => readCell(withUnit(cell, unit), at, attribute, context));
  });
  const rows = allDefined(counted.map((row) => readRow(row, { path, start, read })));
  const total = totalOf(rows ?? []);
  if (total > mostCases) {
    const expected = filled(
      { en: 'a file with at most {mostCases} cases in all', nl: 'een bestand met samen hoogstens {mostCases} zaken' },
      { mostCases },
    );
    return context.problems.add(tree.at, { code: 'out of bounds', found: String(total), expected });
  }
  return rows && { rows, given: attributes.length === 0 ? {} : { given: attributes } };
}

function totalOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { spell }) => sum + spell.count, 0);
}

type CellReader = (cell: string, at: Place) => number | undefined;

interface Reading {
  readonly path: string;
  /** Seconds from day 0 to the start of the run. */
  readonly start: number;
  /** For each attribute that the file says. */
  readonly read: readonly CellReader[];
}

function readRow({ written, line, from, to, count, others }: Counted, { path, start, read }: Reading): Row | undefined {
  const at = { file: path, line, column: 1 };
  const values = allDefined(read.map((cell, index) => cell(others[index] ?? '', at)));
  const spell = { from: from - start, to: to - start, count };
  return values && { at, written, spell: values.length === 0 ? spell : { ...spell, values } };
}

/** Indices of the attributes that have a column. */
function attributesNamed({ attributes }: Company, context: Context): readonly number[] | undefined {
  const { each } = context.attributes;
  return allDefined(
    attributes.map(({ name, keyAt }) => {
      const index = context.attributes.indexOf(name);
      const { what, all } = context.attributes;
      if (index === undefined) return context.problems.add(keyAt, unknownName(what, name, all));
      if (each[index]?.name !== 'zone' || context.zones.all.length === 0) return index;
      const expected = {
        en: 'an attribute under "attributes:"; the zone of its cases is that of the stream',
        nl: 'een kenmerk onder "attributes:"; de zone van de zaken is die van de stroom',
      };
      return context.problems.add(keyAt, { code: 'wrong sort of attribute', attribute: name, expected });
    }),
  );
}

/** Reads the cells of one column, each text once. */
function cellReader(read: CellReader): CellReader {
  const known = new Map<string, number | undefined>();
  return (cell, at) => {
    if (!known.has(cell)) known.set(cell, read(cell, at));
    return known.get(cell);
  };
}

/** A number without a unit has that of its column, where one is given. */
function withUnit(cell: string, unit: string | undefined): string {
  return unit !== undefined && /^[-+]?[\d.,]+$/.test(cell) ? `${cell} ${unit}` : cell;
}

/** A level by its name, or a number with its unit as in a scenario. */
function readCell(cell: string, at: Place, attribute: number, context: Context): number | undefined {
  const known = context.attributes.each[attribute];
  if (known === undefined) return undefined;
  const { name, sort, levels } = known;
  const expectation = sort === 'category' ? undefined : { ...drawn[sort], structural: true };
  if (expectation === undefined ? cell === '' : !/^[-+]?\d/.test(cell)) {
    const expected =
      expectation?.example ?? filled({ en: 'one of {all}', nl: 'een van {all}' }, { all: listed(levels.all) });
    return context.problems.add(at, { code: 'no value in row', attribute: name, expected, found: cell });
  }
  if (expectation === undefined) {
    return levels.indexOf(cell) ?? context.problems.add(at, unknownName(levels.what, cell, levels.all));
  }
  return readNumber(context, { kind: 'scalar', at, written: cell, value: cell }, expectation);
}
