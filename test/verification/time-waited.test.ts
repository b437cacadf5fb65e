/** What `time waited` is after every way out of a list. Everything falls at set times: one run is enough. */
import { describe, expect, it } from 'vitest';
import { exercise } from '../scenario/compile-text.ts';
import { study } from './study.ts';

const three = '{three: {at: [0 days, 1 day, 2 days], to: talk}}';
const ends = '{other: {}, lost: {}}';
const sort = 'sort: {next: [{when: time waited > 14 days, to: other}, {to: lost}]}';

/** Cases that ended at `other`, because they had waited more than 14 days, and at `lost`. */
function ended(sections: Readonly<Record<string, string>>): readonly (number | undefined)[] {
  const text = exercise({ runs: '{from: 2024-01-01, for: 100 days}', arrivals: three, ends, ...sections });
  const found = study(text, 1);
  return ['other', 'lost'].map((end) => found.measured('ended', end).estimate.mean);
}

describe('the time waited of a case', () => {
  it.each([
    [20, [3, 0]],
    [10, [0, 3]],
  ])('that gave up after %d days is that long', (patience, found) => {
    const sections = {
      resources: '{slot: {places: {2024-01-01: 0 places, 2024-02-27: 1 place}}}',
      steps: `{talk: {work: {by: slot, takes: 1 day}, line: {gives up: {after: ${patience} days, to: sort}}, next: lost}, ${sort}}`,
    };
    expect(ended(sections)).toEqual(found);
  });

  it('that gave up on a group is how long it waited for the group', () => {
    const sections = {
      resources: '{slot: {places: 1 place}}',
      steps: `{talk: {group: {size: 10 places, takes: 1 day}, line: {gives up: {after: 20 days, to: sort}}, next: lost}, ${sort}}`,
    };
    expect(ended(sections)).toEqual([3, 0]);
  });

  it.each(['work: {by: slot, takes: 1 day}', 'group: {size: 10 places, takes: 1 day}'])(
    'that a policy took off a list (%s) is how long it waited there',
    (service) => {
      const sections = {
        resources: '{slot: {places: {2024-01-01: 0 places, 2024-02-27: 1 place}}}',
        steps: `{talk: {${service}, next: lost}, ${sort}}`,
        policies: '{clear: {from: "2024-01-16 12:00", in progress: {waiting at: [talk], go to: sort}}}',
      };
      // They had waited 15.5, 14.5 and 13.5 days.
      expect(ended(sections)).toEqual([2, 1]);
    },
  );

  it.each([
    ['found no room', 'line: {room: 0 cases, refused to: sort}'],
    ['did not join', 'line: {balks: [{to: sort}]}'],
  ])('that %s at a list is 0, however long it waited at the one before', (_, line) => {
    const sections = {
      resources:
        '{slot: {places: {2024-01-01: 0 places, 2024-02-27: 3 places}}, desk: {places: {2024-01-01: 0 places, 2024-04-01: 1 place}}}',
      steps: `{talk: {work: {by: slot, takes: 1 day}, next: next talk}, next talk: {work: {by: desk, takes: 1 day}, ${line}, next: other}, ${sort}}`,
    };
    expect(ended(sections)).toEqual([0, 3]);
  });
});
