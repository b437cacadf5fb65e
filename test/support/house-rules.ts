/** The import table of the rooms of src/, and what else every file in a room keeps to. */
import { posix } from 'node:path';
import type { Import, SourceFacts } from './source-facts.ts';

interface Room {
  /** The file to begin with; its first comment says what the room knows and who may call it. */
  readonly begin?: string;
  /** Rooms whose code it may run. */
  readonly imports: readonly string[];
  /** Rooms of which it may name types and nothing else. */
  readonly types?: readonly string[];
  /** Packages it may import; a name ending in `-` or `/` stands for all that begin with it. */
  readonly packages?: readonly string[];
  /** Packages of which it may name types and nothing else. */
  readonly packageTypes?: readonly string[];
  /** Outer rooms know the platform; the others run anywhere. */
  readonly outer?: true;
}

const stdlib = ['@stdlib/math-base-', '@stdlib/stats-base-'];
const inner = [
  ...['language', 'numbers', 'random', 'engine', 'stats', 'theory'],
  ...['plan', 'model', 'scenario', 'experiment', 'report', 'discover'],
];

export const rooms: Readonly<Record<string, Room>> = {
  language: { begin: 'text.ts', imports: [] },
  numbers: { begin: 'log.ts', imports: [] },
  random: { begin: 'stream.ts', imports: ['language', 'numbers'], packages: ['seedrandom', ...stdlib] },
  engine: { begin: 'simulation.ts', imports: ['numbers'] },
  stats: { begin: 'tally.ts', imports: ['numbers'], packages: stdlib },
  theory: { begin: 'offered-load.ts', imports: ['numbers'], packages: stdlib },
  plan: { begin: 'plan.ts', imports: ['language', 'random', 'numbers'] },
  model: { begin: 'model.ts', imports: ['language', 'plan', 'engine', 'random', 'numbers'] },
  scenario: {
    begin: 'compile.ts',
    imports: ['language', 'plan', 'random', 'numbers'],
    packages: ['yaml', 'csv-parse/browser/esm/sync'],
  },
  experiment: {
    begin: 'compare-designs.ts',
    imports: ['language', 'scenario', 'plan', 'model', 'engine', 'random', 'stats', 'theory', 'numbers'],
  },
  report: {
    begin: 'phrases.ts',
    imports: ['language', 'plan', 'random', 'theory', 'numbers'],
    types: ['experiment', 'scenario', 'model'],
    packages: ['csv-stringify/', 'fflate'],
    packageTypes: ['vega', 'vega-lite'],
  },
  discover: {
    begin: 'discover.ts',
    imports: ['language', 'scenario', 'plan', 'random', 'stats', 'report', 'numbers'],
    packages: ['saxes', ...stdlib],
  },
  page: {
    begin: 'main.ts',
    imports: inner,
    packages: [
      ...['vega', 'vega-lite', 'vega-interpreter', 'preact', 'write-excel-file/'],
      ...['@codemirror/', '@lezer/highlight'],
    ],
    outer: true,
  },
  build: { begin: 'bundle-page.ts', imports: ['language', 'report'], packages: ['node:', 'esbuild'], outer: true },
  node: {
    begin: 'write-results.ts',
    imports: inner,
    packages: [
      ...['node:', 'vega', 'vega-lite', '@resvg/resvg-js', 'dejavu-fonts-ttf/'],
      ...['csv-parse', 'write-excel-file/', 'fflate', 'saxes'],
    ],
    outer: true,
  },
  cli: {
    begin: 'program.ts',
    imports: [...inner, 'node'],
    packages: ['node:', 'commander', 'picocolors', 'cli-progress', 'cli-table3'],
    outer: true,
  },
  /** src/index.ts: what the package exports, fit for any platform. */
  '': { imports: inner },
};

const platformNames = [
  ...['Date', 'Intl', 'console', 'performance', 'crypto', 'fetch', 'globalThis', 'import.meta'],
  ...['process', 'Buffer', 'require', 'module', 'global', '__dirname', '__filename'],
  ...['window', 'document', 'navigator', 'location', 'localStorage', 'self'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame', 'eval', 'Function'],
];
const platformMembers = [
  ...['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'],
  ...['toLocaleUpperCase', 'toLocaleLowerCase', 'localeCompare'],
];
/** What Math gives to the last bit alike everywhere: these, and its constants. For the others there is numbers/. */
const exactMath = new Set([
  ...['abs', 'ceil', 'clz32', 'floor', 'fround', 'imul', 'max', 'min', 'round', 'sign', 'sqrt', 'trunc'],
  ...['E', 'LN10', 'LN2', 'LOG10E', 'LOG2E', 'PI', 'SQRT1_2', 'SQRT2'],
]);
const drawers = /(^|-)(utils?|helpers?|common|types?|misc|shared|lib)$/;

/** Of code; a translation has as many rows as the program has phrases. */
const maxLines = 300;

/** The room of a file in src/ (`engine/calendar.ts` is in `engine`); the empty name for files beside the rooms. */
export function roomOf(file: string): string {
  return file.includes('/') ? file.slice(0, file.indexOf('/')) : '';
}

/** The file in src/ that a relative import leads to. */
export function targetOf(file: string, from: string): string {
  return posix.join(posix.dirname(file), from);
}

function allows(packages: readonly string[] | undefined, name: string): boolean {
  return (packages ?? []).some((entry) =>
    /[-/:]$/.test(entry) ? name.startsWith(entry) : name === entry || name.startsWith(`${entry}/`),
  );
}

function importBreach(file: string, room: Room, { from, typeOnly }: Import): string | undefined {
  if (from === undefined) return room.outer ? undefined : 'imports something that is computed at run time';
  if (!from.startsWith('.')) {
    if (allows(room.packages, from) || (typeOnly && allows(room.packageTypes, from))) return undefined;
    return allows(room.packageTypes, from) ? `imports code of ${from}; only types may be` : `imports ${from}`;
  }
  const target = targetOf(file, from);
  const other = roomOf(target);
  if (target.startsWith('..')) return `imports ${from}, outside src`;
  if (other === roomOf(file) || room.imports.includes(other)) return undefined;
  if (!room.types?.includes(other))
    return `imports ${target}: ${roomOf(file) || 'index'} may not import ${other || 'index'}`;
  return typeOnly ? undefined : `imports code of ${target}; only types may be`;
}

function platformBreaches(facts: SourceFacts): readonly string[] {
  const members = [...facts.members].filter(
    (member) => platformMembers.includes(member) || (member.startsWith('Math.') && !exactMath.has(member.slice(5))),
  );
  return [
    ...platformNames.filter((name) => facts.globals.has(name)).map((name) => `names ${name}`),
    ...members.map((member) => `uses ${member}`),
    // Its last bits differ too, and even x ** 2 need not be x * x.
    ...(facts.hasPower ? ['uses **'] : []),
  ];
}

/** Everything in one file of src/ that breaks a house rule, as sentences that follow the file's name. */
export function breaches(file: string, facts: SourceFacts): readonly string[] {
  const room = rooms[roomOf(file)];
  if (!room) return ['stands in a room that the table does not know'];
  const found: string[] = [];
  for (const each of facts.imports) {
    const breach = importBreach(file, room, each);
    if (breach !== undefined) found.push(breach);
  }
  if (!room.outer) found.push(...platformBreaches(facts));
  if (facts.hasDefaultExport) found.push('has a default export');
  if (facts.hasStarExport) found.push('has a star export');
  for (const cast of facts.casts) found.push(`casts: ${cast}`);
  const isTranslation = roomOf(file) === 'language' && facts.isTranslation;
  if (facts.lines > maxLines && !isTranslation) found.push(`has ${facts.lines} lines, more than ${maxLines}`);
  const name = posix.basename(file).replace(/(\.d)?\.ts$/, '');
  if (drawers.test(name)) found.push('is named for nothing in particular');
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) found.push('is not named in kebab-case');
  return found;
}

/**
 * Files that import each other in a ring, each ring once, from its alphabetically first file. Types that refer to each
 * other do no harm inside a room; between rooms they count like code.
 */
export function rings(files: ReadonlyMap<string, SourceFacts>): readonly string[] {
  const found = new Set<string>();
  for (const types of [false, true]) {
    for (const ring of ringsOf(files, types)) {
      if (!types || new Set(ring.map(roomOf)).size > 1) found.add(ring.join(' → '));
    }
  }
  return [...found];
}

function ringsOf(files: ReadonlyMap<string, SourceFacts>, types: boolean): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  const settled = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) found.push(fromFirst(path.slice(start)));
    if (start >= 0 || settled.has(file)) return;
    for (const { from, typeOnly } of files.get(file)?.imports ?? []) {
      if (from?.startsWith('.') && (types || !typeOnly)) visit(targetOf(file, from), [...path, file]);
    }
    settled.add(file);
  };
  for (const file of [...files.keys()].sort()) visit(file, []);
  return found;
}

function fromFirst(ring: readonly string[]): readonly string[] {
  const first = ring.indexOf([...ring].sort()[0] ?? '');
  return [...ring.slice(first), ...ring.slice(0, first)];
}
