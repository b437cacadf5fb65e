import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { typed } from './fake-terminal.ts';
import { scenarioFolder } from './scenario-folder.ts';

let here = '';

beforeAll(() => {
  here = scenarioFolder('antwerp-base.yaml', 'antwerp-2013-refer-everyone.yaml', 'antwerp-2014-refer-non-payers.yaml');
});

afterAll(() => rmSync(here, { recursive: true }));

const everyone = 'antwerp-2013-refer-everyone.yaml';
const nonPayers = 'antwerp-2014-refer-non-payers.yaml';

describe('explain', () => {
  it('tells the chain in plain sentences, section by section', async () => {
    const { code, out, err } = await typed(here, ['explain', nonPayers]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Antwerp 2014: refer only non-payers\nFrom 1 September 2013 to 31 August 2016\.\n/);
    for (const heading of ['What comes in', 'How cases differ', 'Who does the work', 'What happens to a case']) {
      expect(out).toContain(`\n${heading}\n`);
    }
    expect(out.replace(/\s+/g, ' ')).toContain(
      'Added to what the case owes: 75 euro if substance is cannabis, 150 euro if it is other drugs.',
    );
  });

  it('tells a second design by its differences', async () => {
    const { out } = await typed(here, ['explain', everyone, nonPayers]);
    expect(out).toContain('“Antwerp 2014: refer only non-payers” compared with “Antwerp 2013: refer everyone”');
    expect(out).toMatch(/Registration\n {4}Was: Then: to “Screening the file”\.\n {4}Is: Then: to “Paying the fine”\./);
    expect(out).not.toContain('Police report\n');
  });

  it('speaks Dutch', async () => {
    const { out } = await typed(here, ['explain', everyone, nonPayers, '--lang', 'nl']);
    expect(out).toContain('“Antwerpen 2014: alleen niet-betalers doorverwijzen” vergeleken met');
    expect(out).toMatch(/Registratie\n {4}Was: Dan: naar “Dossier screenen”\./);
  });

  it('gives a program one document', async () => {
    const { out } = await typed(here, ['explain', nonPayers, '--json']);
    const document = JSON.parse(out);
    expect(document).toMatchObject({ stuwmeer: 1, language: 'en', title: 'Antwerp 2014: refer only non-payers' });
    expect(document.sections[0].things[0]).toMatchObject({ name: 'caught with drugs' });
  });

  it('says so where two files describe the same', async () => {
    const { out } = await typed(here, ['explain', everyone, everyone]);
    expect(out).toContain('The two describe the same chain with the same numbers.');
  });
});
