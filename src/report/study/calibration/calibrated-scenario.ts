/** The scenario that a calibration leaves: it extends the one that was calibrated, with ranges that say where they come from. */

import type { Calibration } from '../../../experiment/calibrate/calibration.ts';
import { fill, inEveryLanguage, inLanguage, type Language, type Text } from '../../../language/text.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import { valueInWords } from '../../plan-in-words/values-as-written.ts';
import { calibratedInputWords as words } from '../../words/calibration.ts';

export interface CalibratedFrom {
  /** The file that it extends, beside it. */
  readonly extends: string;
  /** The name of the table of observed figures. */
  readonly table: string;
  /** What --set said. */
  readonly set: readonly { readonly name: string; readonly value: string }[];
}

/** YAML, of which texts between double quotes are as JSON has them. */
export function calibratedScenario(
  { asked, inputs }: Calibration,
  scenario: Scenario,
  { extends: base, table, set }: CalibratedFrom,
): string {
  const { plan, register } = scenario;
  const { figures, runs, seed } = asked;
  const each = asked.inputs.flatMap((input, i): readonly string[] => {
    const written = inputs[i]?.written;
    const entry = register.find(({ name }) => name === input.name);
    if (written === undefined || entry === undefined) return [];
    const basis = both((language) => {
      const known = valueInWords(scenario, language)(input.range);
      return fill(words.provenance, language, { figures: figures.length, table, before: known });
    });
    const before = entry.provenance.kind === 'source' && written.hasValue ? entry.note : entry.provenance.text;
    const text = before === undefined ? basis : both((language) => withBefore(basis, before, language));
    const lines =
      entry.provenance.kind === 'source' && written.hasValue
        ? [`    note: ${textOf(text)}`]
        : [...(entry.provenance.kind === 'source' ? ['    source: null'] : []), `    assumption: ${textOf(text)}`];
    return [
      `  ${JSON.stringify(input.name)}:`,
      ...(written.hasValue ? [] : [`    value: ${JSON.stringify(written.middle)}`]),
      `    range: ${JSON.stringify(written.range)}`,
      ...lines,
    ];
  });
  const title = both((language) => fill(words.title, language, { title: inLanguage(plan.title, language) }));
  const settings = set.map(({ name, value }) => `# with --set ${JSON.stringify(`${name}=${value}`)}`);
  return [
    `# ${base}, calibrated on the observed figures of ${table}`,
    `# by stuwmeer evaluate --calibrate, ${runs} runs, seed ${JSON.stringify(seed)}`,
    ...settings,
    'stuwmeer: 1',
    `extends: ${JSON.stringify(base)}`,
    `title: ${textOf(title)}`,
    'inputs:',
    ...each,
    '',
  ].join('\n');
}

function both(make: (language: Language) => string): Text {
  return inEveryLanguage(make);
}

function withBefore(now: Text, before: Text, language: Language): string {
  return fill(words.before, language, { now: inLanguage(now, language), before: inLanguage(before, language) });
}

function textOf({ en, nl }: Text): string {
  return `{en: ${JSON.stringify(en)}, nl: ${JSON.stringify(nl)}}`;
}
