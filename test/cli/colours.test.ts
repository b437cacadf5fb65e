import { describe, expect, it } from 'vitest';
import { coloursFor } from '../../src/cli/colours.ts';
import { Paper } from './fake-terminal.ts';

const isColoured = (isTTY: boolean, env: Readonly<Record<string, string>>) =>
  coloursFor(new Paper({ isTTY }), env).red('x') !== 'x';

describe('colours', () => {
  it.each([
    ['a terminal', true, {}, true],
    ['a pipe', false, {}, false],
    ['a terminal with NO_COLOR', true, { NO_COLOR: '1' }, false],
    ['a terminal with an empty NO_COLOR', true, { NO_COLOR: '' }, true],
    ['a dumb terminal', true, { TERM: 'dumb' }, false],
    ['a pipe with FORCE_COLOR', false, { FORCE_COLOR: '1' }, true],
    ['a terminal with FORCE_COLOR=0', true, { FORCE_COLOR: '0' }, false],
    ['both NO_COLOR and FORCE_COLOR', true, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
  ])('on %s: isTTY %s, %o gives %s', (_, isTTY, env, coloured) => {
    expect(isColoured(isTTY, env)).toBe(coloured);
  });
});
