import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { exercise } from '../scenario/compile-text.ts';
import { typed } from './fake-terminal.ts';
import { everythingIn, scenarioFolder } from './scenario-folder.ts';

const here = scenarioFolder();
afterAll(() => rmSync(here, { recursive: true }));
writeFileSync(join(here, 'queue.yaml'), exercise({ runs: '{from: 2024-01-01, for: 2 days}' }));

const run = (...args: readonly string[]) => typed(here, ['run', 'queue.yaml', '--no-charts', '--quiet', ...args]);

describe('--precision', () => {
  it('goes on until it is reached, and says with how many replications', async () => {
    const args = [
      '--precision',
      '2%',
      '--measure',
      'arrived',
      '--measure',
      'utilisation at counter',
      '--out',
      'reached',
    ];
    const { code, out } = await run(...args);
    expect(code).toBe(0);
    const replications = /was reached with (\d+) replications/.exec(out.replace(/\s+/g, ' '))?.[1];
    expect(out.replace(/\s+/g, ' ')).toMatch(/replications were enough, and it stayed so for the \d+ after them/);
    const document = JSON.parse((await run(...args, '--json')).out);
    expect(document.precision).toMatchObject({ share: 0.02, reached: true, replications: Number(replications) });
    expect(document.precision.measures).toHaveLength(2);
    expect(document.designs[0].replications).toBe(Number(replications));
    expect(everythingIn(join(here, 'reached'))).toContain('charts/running-mean.vl.json');
    expect(readFileSync(join(here, 'reached', 'report.html'), 'utf8')).toContain('was reached with');
  });

  it('takes no more than --replications, and says what that was worth', async () => {
    const { code, out } = await run(
      '--precision',
      '0.5%',
      '--measure',
      'arrived',
      '--replications',
      '8',
      '--out',
      'missed',
    );
    expect(code).toBe(0);
    const told = out.replace(/\s+/g, ' ');
    expect(told).toContain('was not reached for everything with 8 replications, the most that was allowed');
    expect(told).toMatch(/about [\d,]+ replications would be needed/);
  });

  it.each([
    [['--precision', '5'], /Expected a percentage from 0\.01% to 100%/],
    [['--precision', '0%'], /Expected a percentage/],
    [['--measure', 'arrived'], /--measure says what --precision and --uncertain look at/],
    [
      ['--precision', '5%', '--measure', 'wait p95 at counter'],
      /no measure "wait p95 at counter"\. Did you mean "wait p90"\?/,
    ],
    [
      ['--precision', '5%', '--measure', 'wait p90'],
      /"wait p90" is not taken of the whole chain\. Expected one of "counter"/,
    ],
    [
      ['--precision', '5%', '--measure', 'wait p90 at desk'],
      /is not taken at "desk"\. Expected one of "counter", "serving"/,
    ],
  ])('that makes no sense is refused before anything runs: %j', async (args, message) => {
    const { code, err } = await run(...args, '--out', 'nothing');
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(everythingIn(here).some((name) => name.startsWith('nothing'))).toBe(false);
  });
});
