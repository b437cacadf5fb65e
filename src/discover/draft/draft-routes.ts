/** Where cases of a draft go next: shares, and the time on the way. */
import { fill, type Language } from '../../language/text.ts';
import { formatNumber } from '../../report/figures/number-format.ts';
import type { RouteFound, StepFound } from '../findings.ts';
import { numeral, percentages } from '../fit/text.ts';
import type { DraftParts } from './draft-steps.ts';
import type { DraftInputs } from './inputs.ts';
import { draftWords } from './words.ts';
import { yamlText } from './yaml-text.ts';

export function nextLines({ routes, activity }: StepFound, from: string, parts: DraftParts): readonly string[] {
  const { names, endless } = parts;
  const bodies = routes.map((route) => bodyOf(route, activity, from, parts));
  const [first] = bodies;
  if (first === undefined) return [`    next: ${yamlText(names.notEnded())}`];
  const leaving = endless.has(activity) ? [unseenEnd(routes, from, parts)] : [];
  if (routes.length === 1 && leaving.length === 0) {
    return first.after === '' ? [`    next: ${first.to}`] : ['    next:', `      - {${first.after}to: ${first.to}}`];
  }
  const shares = sharesOf(routes, from, parts);
  const branches = bodies.map(({ after, to }, i) => {
    const share = i === bodies.length - 1 ? '' : `share: ${yamlText(shares[i] ?? '')}, `;
    return `      - {${share}${after}to: ${to}}`;
  });
  return ['    next:', ...leaving, ...branches];
}

function bodyOf(route: RouteFound, activity: number, from: string, { names, inputs, language, timeless }: DraftParts) {
  const to = names.placeName(route.to);
  const { delay } = route;
  if (delay === undefined) {
    // Cases that go round must not do so for ever at one moment.
    const isTimeless = route.to.kind === 'step' && timeless(activity, route.to.activity);
    return { after: isTimeless ? `after: ${yamlText(atLeast(from, to, inputs, language))}, ` : '', to: yamlText(to) };
  }
  const input = inputs.delay(
    fill(draftWords.between, language, { from, to }),
    delay.atOnce,
    delay.later,
    delay.inferredFrom,
  );
  return { after: `after: ${yamlText(input)}, `, to: yamlText(to) };
}

/** The time that a way takes on which the log sees none pass. */
function atLeast(from: string, to: string, inputs: DraftInputs, language: Language): string {
  const text = fill(draftWords.noTimeSeen, language, { log: inputs.log });
  const wanted = fill(draftWords.between, language, { from, to });
  return inputs.add(wanted, '1 second', { kind: 'assumption', text, range: '1 second to 1 day' });
}

/** Of all but the last, which takes the rest: the names of their inputs. */
function sharesOf(
  routes: readonly RouteFound[],
  from: string,
  { names, inputs, language }: DraftParts,
): readonly string[] {
  const all = routes.reduce((sum, { count }) => sum + count, 0);
  const [first] = routes;
  const plain = percentages(routes.map(({ count }) => count));
  const attribute = first?.share.kind === 'by' ? first.share.attribute : undefined;
  const kinds = attribute === undefined ? undefined : names.kinds[attribute];
  const byLevel = kinds?.levels.map((_, level) =>
    percentages(routes.map(({ share }) => (share.kind === 'by' ? (share.values[level] ?? 0) : share.value))),
  );
  return routes.slice(0, -1).map(({ to, count }, i) => {
    const wanted = fill(draftWords.shareTo, language, { from, to: names.placeName(to) });
    const slots = { log: inputs.log, count: formatNumber(count, 0, language), of: formatNumber(all, 0, language) };
    const text = fill(draftWords.counted, language, slots);
    if (kinds === undefined || byLevel === undefined) {
      const range = routes.length === 2 ? wilson(count, all) : undefined;
      return inputs.add(wanted, `${plain[i] ?? '0'} %`, {
        kind: 'source',
        text,
        ...(range !== undefined && { range }),
      });
    }
    const values = kinds.levels.map((level, at) => `${yamlText(level)}: ${byLevel[at]?.[i] ?? '0'} %`);
    return inputs.add(wanted, `{by: ${yamlText(kinds.attribute)}, ${values.join(', ')}}`, { kind: 'source', text });
  });
}

/** One case that was not seen, of one more than were. */
function unseenEnd(routes: readonly RouteFound[], from: string, { names, inputs, language }: DraftParts): string {
  const all = routes.reduce((sum, { count }) => sum + count, 0);
  const to = names.notEnded();
  const share = inputs.add(fill(draftWords.shareTo, language, { from, to }), `${numeral(100 / (all + 1))} %`, {
    kind: 'assumption',
    text: fill(draftWords.noEnd, language, { log: inputs.log }),
    range: `0 to ${numeral(Math.min(100, 300 / (all + 1)))} %`,
  });
  return `      - {share: ${yamlText(share)}, to: ${yamlText(to)}}`;
}

/** The 95 % interval of a share by E. B. Wilson (1927), as a range. */
function wilson(count: number, of: number): string {
  const z = 1.96;
  const share = count / of;
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return `${numeral(Math.floor((middle - half) * 10_000) / 100)} to ${numeral(Math.ceil((middle + half) * 10_000) / 100)} %`;
}
