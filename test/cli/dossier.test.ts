import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { marked } from 'marked';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inputsOf } from '../../src/experiment/uncertainty/uncertain-inputs.ts';
import { scenarioFiles } from '../../src/node/scenario-files.ts';
import { Interrupted } from '../../src/node/simulation-failed.ts';
import { compileScenario } from '../../src/scenario/compile.ts';
import { exercise, scenarioOf } from '../scenario/compile-text.ts';
import { startBrowser } from '../support/browser.ts';
import { readWorkbook } from '../support/workbook-reader.ts';
import { type Shown, typed } from './fake-terminal.ts';
import { everythingIn, scenarioFolder } from './scenario-folder.ts';

/** What a page, a text or a table could take for its own. */
const hostile = '<script>alert(1)</script> & <b>bold</b> | [a](javascript:alert(2)) *em* _em_ `c` $x$ ~~s~~ #1';

const queue = (staff: string, title: string) =>
  exercise({
    title,
    runs: '{from: 2024-01-01, for: 20 days, replications: 2}',
    inputs: `
  visitors: {title: {en: visitors, nl: bezoekers}, value: 10 per day, assumption: ${JSON.stringify(hostile)}, range: 9 to 11 per day}
  minutes: {title: {en: minutes, nl: minuten}, value: 150 minutes, assumption: a, range: 60 to 200 minutes}
  helpers: {value: ${staff}, source: s}`,
    arrivals: '{visitors: {poisson: visitors, to: serving}}',
    resources: `{counter: {title: {en: ${JSON.stringify(`The ${hostile}`)}, nl: ${JSON.stringify(`De ${hostile}`)}}, staff: helpers}}`,
    steps: '{serving: {work: {by: counter, takes: exponential(mean minutes)}, next: served}}',
  });

/** Too many: about 200 come. */
const seen = 'period,measure,where,value,source\n2024-01-01 to 2024-01-20,arrived,,290,the door';

let here = '';
beforeAll(() => {
  here = scenarioFolder();
  writeFileSync(join(here, 'one.yaml'), queue('1 person', JSON.stringify({ en: 'One helper', nl: 'Eén helper' })));
  writeFileSync(join(here, 'two.yaml'), queue('2 people', JSON.stringify({ en: hostile, nl: hostile })));
  writeFileSync(join(here, 'seen.csv'), `${seen}\n`);
  writeFileSync(join(here, 'known.yaml'), exercise({ runs: '{from: 2024-01-01, for: 1 day, replications: 2}' }));
});
afterAll(() => rmSync(here, { recursive: true }));

const read = (...path: readonly string[]) => readFileSync(join(here, ...path), 'utf8');
const contents = (folder: string) =>
  new Map(
    everythingIn(join(here, folder))
      .filter((name) => statSync(join(here, folder, name)).isFile())
      .map((name) => [name, readFileSync(join(here, folder, name), 'base64')]),
  );
const inOneLine = (text: string) => text.replace(/\s+/g, ' ');

/** The Markdown of a chapter, by its number. */
function chapter(text: string, number: number): string {
  return text.split(/^## \d+\. /m)[number] ?? '';
}

describe('stuwmeer dossier of Antwerp', () => {
  const designs = ['antwerp-2013-refer-everyone', 'antwerp-2014-refer-non-payers'];
  const free = ['reports a year', 'screening staff', 'care places'];
  /** The shipped designs, all of whose inputs are as they stand but for a few: with all of them it would take minutes. */
  const few = ['few-2013', 'few-2014'];
  let shown: Shown | undefined;

  beforeAll(async () => {
    const folder = scenarioFolder(...['antwerp-base', ...designs].map((name) => `${name}.yaml`));
    for (const [i, name] of designs.entries()) {
      const scenario = scenarioOf(compileScenario(`${name}.yaml`, scenarioFiles(`${name}.yaml`, folder), []));
      const fixed = inputsOf([scenario]).uncertain.filter((input) => !free.includes(input.name));
      const inputs = fixed.map((input) => `  ${input.name}: {value: ${input.written}, source: as it stands}`);
      const text = ['stuwmeer: 1', `extends: ${name}.yaml`, 'inputs:', ...inputs, ''].join('\n');
      writeFileSync(join(folder, `${few[i] ?? ''}.yaml`), text);
    }
    for (const name of everythingIn(folder)) writeFileSync(join(here, name), readFileSync(join(folder, name)));
    rmSync(folder, { recursive: true });
    const small = ['--set', 'runs for=2 weeks', '--replications', '2', '--worlds', '4', '--runs', '772'];
    shown = await typed(here, [
      ...['dossier', ...few.map((name) => `${name}.yaml`), ...small, '--no-charts', '--out', 'antwerp'],
      ...['--question', 'Would referring only non-payers have prevented the jam?'],
    ]);
  });

  it('has all chapters, in both forms', () => {
    expect(shown).toMatchObject({ code: 0 });
    const text = read('antwerp', 'dossier.md');
    const titles = [...text.matchAll(/^## (\d+\. .*)$/gm)].map(([, title]) => title);
    expect(titles).toEqual([
      ...['1. Question', '2. Answer', '3. Results', '4. What to measure first', '5. Assumptions and other inputs'],
      ...['6. The model', '7. What was verified, and against what', '8. STRESS-DES', '9. How to reproduce it'],
      '10. What the measures mean',
    ]);
    const page = read('antwerp', 'dossier.html');
    expect([...page.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, title]) => title)).toEqual(titles);
    expect(chapter(text, 1)).toContain('**Would referring only non-payers have prevented the jam?**');
    expect(text).not.toMatch(/undefined|NaN|\{\w+\}/);
  });

  it('has no table twice', () => {
    const tables = chapter(read('antwerp', 'dossier.md'), 3).match(/(?:^\|.*\n)+/gm) ?? [];
    expect(tables.length).toBeGreaterThan(4);
    expect(new Set(tables).size).toBe(tables.length);
  });

  it('answers with figures that stand in the results', () => {
    const { dossier } = JSON.parse(read('antwerp', 'results.json'));
    const answer = chapter(read('antwerp', 'dossier.md'), 2);
    const { worlds } = dossier.comparison;
    for (const { worlds: jammed, design } of worlds.jams) {
      const title = design === few[0] ? 'Antwerp 2013: refer everyone' : 'Antwerp 2014: refer only non-payers';
      const said =
        jammed === 0
          ? `In none of ${worlds.possible} possible worlds does “${title}”`
          : `In ${jammed} of ${worlds.possible}`;
      expect(answer).toContain(said);
    }
    // Every outcome that is told in the answer: as it stands, by chance, and with what is not known.
    const told = [...answer.matchAll(/^- .*: (−?[\d,.]+) cases.*?; (\S+) to (\S+) by chance.*, (\S+) to (\S+) with/gm)];
    expect(told.length).toBeGreaterThanOrEqual(2);
    const spreads = worlds.outcomes.flatMap(
      (each: { designs: readonly unknown[]; differences: readonly unknown[] }) => [
        ...each.designs,
        ...each.differences,
      ],
    );
    for (const [, ...figures] of told) {
      const found = spreads.filter(({ asItStands: { mean, low, high }, p05, p95 }: Spread) =>
        [mean, low, high, p05, p95].every((wanted, i) => agrees(figures[i] ?? '', wanted, figures)),
      );
      expect({ figures, found: found.length }).not.toMatchObject({ found: 0 });
    }
    const [study] = dossier.studies;
    const [most] = study.inputs
      .filter(({ first }: { readonly first: unknown }) => first !== null)
      .sort((a: Input, b: Input) => b.first.value - a.first.value);
    const percent = (share: number) => Math.round(100 * Math.min(1, Math.max(0, share)));
    const [part, least, largest] = [most.first.value, most.first.low, most.first.high].map(percent);
    expect(answer).toContain(`take away ${part}% (${least} to ${largest}%) of the uncertainty`);
  });

  it('lists every assumption with its influence, and says which inputs were not varied', () => {
    const register = chapter(read('antwerp', 'dossier.md'), 5);
    const scenarios = few.map((name) =>
      scenarioOf(compileScenario(`${name}.yaml`, scenarioFiles(`${name}.yaml`, here), [])),
    );
    const names = new Set(scenarios.flatMap((each) => each.register.map(({ title }) => title.en)));
    const rows = register.split('\n').filter((line) => line.startsWith('| '));
    for (const name of names) expect(rows.some((row) => row.startsWith(`| ${name}`))).toBe(true);
    expect(register).toMatch(new RegExp(`^An assumption is not evidence\\. Of ${names.size} inputs`, 'm'));
    expect(rows[1]).toMatch(/^\| (screening staff|reports a year|care places) \|.*(cases|hardly any)/);
    expect(register).toContain('not varied: follows from others');
  });

  it('fills in STRESS-DES, and counts what nobody wrote', () => {
    const { dossier } = JSON.parse(read('antwerp', 'results.json'));
    const items: readonly Item[] = dossier.stress;
    expect(items).toHaveLength(24);
    expect(items.filter(({ notStated }) => notStated).map(({ id }) => id)).toEqual(['5.4', '6.1']);
    for (const { byProgram, byAuthors } of items) expect(byProgram ?? byAuthors).not.toBeNull();
    const form = chapter(read('antwerp', 'dossier.md'), 8);
    expect(form).toContain('Not stated: 2 of the 6 items in which a person must write something (5.4, 6.1).');
    expect(form.split('not stated |')).toHaveLength(3);
    expect(form).toContain('Shows where a chain of police, parket, justice house and care jams');
  });

  it('names the files it was made of by what is in them', () => {
    const again = chapter(read('antwerp', 'dossier.md'), 9);
    for (const name of [...few, ...designs, 'antwerp-base']) {
      const sum = spawnSync('sha256sum', [join(here, `${name}.yaml`)], { encoding: 'utf8' }).stdout.slice(0, 64);
      expect(again).toContain(`| ${name}.yaml | ${sum} |`);
    }
    expect(again).not.toContain(here);
  });
});

interface Spread {
  readonly asItStands: { readonly mean: number; readonly low: number; readonly high: number };
  readonly p05: number;
  readonly p95: number;
}
interface Item {
  readonly id: string;
  readonly byProgram: string | null;
  readonly byAuthors: string | null;
  readonly notStated: boolean;
}
interface Input {
  readonly first: { readonly value: number };
}

/** Whether a figure as told is the value, rounded as the other figures of its sentence are. */
function agrees(told: string, value: number, others: readonly (string | undefined)[]): boolean {
  const number = (text: string) => Number(text.replace('−', '-').replaceAll(',', ''));
  const figures = others.flatMap((each) => (each === undefined || number(each) === 0 ? [] : [each]));
  const decimals = Math.max(0, ...figures.map((each) => each.split('.')[1]?.length ?? 0));
  const zeros = figures.map((each) => /0*$/.exec(each)?.[0].length ?? 0);
  const unit = decimals > 0 ? 10 ** -decimals : 10 ** Math.min(9, ...zeros);
  // Counts are not shown below nothing.
  return Math.abs(number(told) - value) <= unit / 2 + 1e-9 || (number(told) === 0 && value < 0);
}

describe('stuwmeer dossier', () => {
  let shown: Shown | undefined;
  const args = ['dossier', 'one.yaml', 'two.yaml', '--worlds', '4', '--runs', '744', '--observed', 'seen.csv'];

  beforeAll(async () => {
    shown = await typed(here, [...args, '--xlsx', '--lang', 'nl', '--out', 'd']);
  });

  it('prints the answer, how sure it is, and how much nobody wrote', () => {
    expect(shown).toMatchObject({ code: 0 });
    expect(inOneLine(shown?.err ?? '')).toContain('Hoogstens 1188 simulaties: 4 van de bestanden zoals ze zijn');
    const out = inOneLine(shown?.out ?? '');
    expect(out).toMatch(/^“Eén helper” (komt|loopt) .*mogelijke werelden/);
    expect(out).toContain('Niet vermeld: 6 van de 6 punten waarbij een mens iets moet schrijven');
  });

  it('leaves the document in both forms, its pictures and what is behind it', () => {
    const files = everythingIn(join(here, 'd'));
    expect(files.filter((name) => !name.startsWith('charts'))).toEqual([
      ...['calendar.csv', 'comparison.csv', 'dossier.html', 'dossier.md', 'evaluation.csv', 'manifest.json'],
      ...[
        'queues.csv',
        'replications.csv',
        'results.json',
        'results.xlsx',
        'sensitivity.csv',
        'summary.csv',
        'turns.csv',
        'worlds.csv',
      ],
    ]);
    const sheets = readWorkbook(readFileSync(join(here, 'd/results.xlsx'))).map(({ name }) => name);
    expect(sheets).toEqual(expect.arrayContaining(['Samenvatting', 'Verschillen', 'Effecten van invoer', 'Cijfers']));
    const pictures = [...read('d', 'dossier.md').matchAll(/\]\(<(charts\/[^>]+)>\)/g)].map(([, name]) => name);
    expect(pictures.length).toBeGreaterThan(5);
    expect(pictures.filter((name) => !files.includes(name ?? ''))).toEqual([]);
    expect(read('d', 'dossier.html').match(/<svg/g)).toHaveLength(pictures.length);
  });

  it('lets no name or text become anything else, in either form', () => {
    const page = read('d', 'dossier.html');
    expect(page).not.toMatch(/<script|<b>|<a href="(?!#)/);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    const html = marked.parse(read('d', 'dossier.md'), { async: false });
    expect(html).not.toMatch(/<script|<b>|<a |<em>|<del>|<code>c/);
    // Table cells, headings, lists and captions: it is read back as it was written.
    const texts = html
      .replace(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&');
    expect(texts.split(hostile).length).toBeGreaterThan(20);
    expect(html.match(/<h2/g)).toHaveLength(11);
    const widths = [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row]) => row?.match(/<t[hd]/g)?.length);
    expect(widths.length).toBeGreaterThan(50);
    expect(widths.every((width) => width !== undefined && width > 1)).toBe(true);
  });

  it('is in Dutch, where files have both languages', () => {
    const text = read('d', 'dossier.md');
    expect(text).toContain('## 2. Antwoord');
    expect(text).toMatch(/Meet dit als eerste: minuten\./);
    expect(text).not.toMatch(/undefined|NaN|\{\w+\}|not stated|chapter/);
  });

  it('lays observed figures beside the designs, and names what they were read from', () => {
    const text = read('d', 'dossier.md');
    expect(chapter(text, 4)).toContain('**Geen van beide ontwerpen klopt met wat is waargenomen.**');
    expect(chapter(text, 4)).toContain('| 290 |');
    expect(chapter(text, 2)).toContain('- Geen van beide ontwerpen klopt met wat is waargenomen.');
    expect(chapter(text, 8)).toContain('In hoofdstuk 4 zijn waargenomen cijfers vergeleken met');
    expect(chapter(text, 10)).toMatch(/\| seen\.csv \| [0-9a-f]{64} \|/);
  });

  it('prints on A4 with nothing cut', async () => {
    const browser = await startBrowser();
    try {
      const page = await browser.newPage({ viewport: { width: 658, height: 900 } });
      await page.emulateMedia({ media: 'print' });
      await page.goto(pathToFileURL(join(here, 'd', 'dossier.html')).href);
      const wide = await page.evaluate(`
        [...document.querySelectorAll('body *:not(svg *)')]
          .filter((each) => each.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
          .map(({ tagName, textContent }) => tagName + ' ' + textContent.slice(0, 40))`);
      expect(wide).toEqual([]);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      // A4 in points, upright; how many pages it takes depends on fonts.
      expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
    } finally {
      await browser.close();
    }
  });

  it('gives commands that make its parts again', async () => {
    const again = chapter(read('d', 'dossier.md'), 10);
    const commands = [...again.matchAll(/^stuwmeer (.*)$/gm)].map(([, command]) => command ?? '');
    expect(commands).toHaveLength(4);
    const [whole = '', compare = '', sensitivity = '', evaluate = ''] = commands;
    expect(whole).toBe(
      'dossier one.yaml two.yaml --replications 2 --seed stuwmeer --worlds 4 --runs 744 --observed seen.csv --lang nl',
    );
    const words = (command: string) =>
      [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
    for (const [command, out, names] of [
      [compare, 'c', ['summary.csv', 'comparison.csv', 'worlds.csv']],
      [sensitivity, 's', ['sensitivity.csv', 'turns.csv']],
      [evaluate, 'e', ['evaluation.csv']],
    ] as const) {
      const { code, err } = await typed(here, [...words(command), '--lang', 'nl', '--no-charts', '--out', out]);
      expect({ code, err }).toMatchObject({ code: 0 });
      for (const name of names) expect(read(out, name)).toBe(read('d', name));
    }
  });

  it('goes on after Ctrl-C to the same bytes, whatever the number of workers', async () => {
    const again = [...args, '--xlsx', '--lang', 'nl', '--out', 'r'];
    const kept = join(here, '.r.kept-study-1');
    const controller = new AbortController();
    const watch = setInterval(() => {
      if (existsSync(kept) && statSync(kept).size > 5000) controller.abort(new Interrupted());
    }, 20);
    const stopped = await typed(here, [...again, '--workers', '2'], { signal: controller.signal });
    clearInterval(watch);
    expect(stopped.code).toBe(130);
    expect(inOneLine(stopped.err)).toMatch(/resultaten van \d+ van de 1188 herhalingen zijn bewaard: .* --resume/);
    expect(existsSync(join(here, 'r'))).toBe(false);

    const resumed = await typed(here, [...again, '--resume', '--workers', '1']);
    expect({ code: resumed.code, err: resumed.err }).toMatchObject({ code: 0 });
    expect(resumed.out).toBe(shown?.out);
    expect(contents('r')).toEqual(contents('d'));
    expect(everythingIn(here).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('says so where nothing is known to be unknown', async () => {
    const { code, out } = await typed(here, ['dossier', 'known.yaml', '--no-charts', '--out', 'k']);
    expect(code).toBe(0);
    expect(inOneLine(out)).toContain('No input of these scenarios is one number or one distribution with a range');
    const text = read('k', 'dossier.md');
    expect(text).not.toContain('What to measure first');
    expect(text).toContain('## 4. Assumptions and other inputs\n\nThe scenario names no inputs.');
    expect(everythingIn(join(here, 'k'))).not.toContain('worlds.csv');
  });

  it.each([
    [['--question', ' '], /Expected a question in one line/],
    [['--question', 'one\ntwo'], /Expected a question in one line/],
    [['--measure', 'wait p95 at counter'], /there is no measure "wait p95/],
    [['--measure', 'ended at served'], /begin with "followed"/],
    [
      ['--runs', '100'],
      /too few runs: 2 inputs with 2 replications of both designs at each setting take at least 744 runs; found 100/,
    ],
    [['--worlds', '1'], /Expected a whole number from 2 to/],
    [['--observed', 'nothing.csv'], /nothing\.csv/],
    [['nothing.yaml'], /nothing\.yaml: there is no such file/],
  ])('refuses %j', async (more, message) => {
    const { code, out, err } = await typed(here, ['dossier', 'one.yaml', 'two.yaml', '--out', 'wrong', ...more]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(inOneLine(err)).toMatch(message);
    expect(everythingIn(here).filter((name) => name.includes('wrong'))).toEqual([]);
  });
});
