/** What commander says of a wrong command line, and around the words of a help, by the English that it speaks by itself. */
import type { Command, HelpConfiguration } from 'commander';
import { Help } from 'commander';
import { fill, inLanguage, type Language, type Text } from '../language/text.ts';
import { listed } from '../report/phrases.ts';

/** Each pattern holds what is filled into the sentence, in the same order. */
const sentences = [
  [/^unknown option '(.+)'$/, { en: "unknown option '{one}'", nl: "onbekende optie '{one}'" }],
  [/^unknown command '(.+)'$/, { en: "unknown command '{one}'", nl: "onbekende opdracht '{one}'" }],
  [/^\(Did you mean one of (.+)\?\)$/, { en: '(Did you mean one of {one}?)', nl: '(Bedoelt u een van {one}?)' }],
  [/^\(Did you mean (.+)\?\)$/, { en: '(Did you mean {one}?)', nl: '(Bedoelt u {one}?)' }],
  [
    /^missing required argument '(.+)'$/,
    { en: "missing required argument '{one}'", nl: "na de opdracht ontbreekt '{one}'" },
  ],
  [
    /^required option '(.+)' not specified$/,
    { en: "required option '{one}' not specified", nl: "de optie '{one}' ontbreekt" },
  ],
  [
    /^option '(.+)' argument missing$/,
    { en: "option '{one}' argument missing", nl: "bij de optie '{one}' ontbreekt de waarde" },
  ],
  [
    /^option '(.+)' argument '(.*)' is invalid\. (.*)$/,
    {
      en: "option '{one}' argument '{two}' is invalid. {three}",
      nl: "de waarde '{two}' bij de optie '{one}' is ongeldig. {three}",
    },
  ],
  [/^Allowed choices are (.+)\.$/, { en: 'Allowed choices are {one}.', nl: 'Verwacht: een van {one}.' }],
  [
    /^too many arguments for '(.+)'\. Expected (\d+) arguments? but got (\d+): (.*)\.$/,
    {
      en: "too many arguments for '{one}'. Expected {two} {two:argument|arguments} but got {three}: {four}.",
      nl: "te veel argumenten bij '{one}'. Verwacht: {two}; gevonden: {three} ({four}).",
    },
  ],
  [
    /^option '(.+)' cannot be used with option '(.+)'$/,
    {
      en: "option '{one}' cannot be used with option '{two}'",
      nl: "de optie '{one}' gaat niet samen met de optie '{two}'",
    },
  ],
] as const satisfies readonly (readonly [RegExp, Text])[];

/** A message of one or more lines; what is not known here stays as it is. @param commands that there are */
export function commanderIn(language: Language, message: string, commands: readonly Command[]): string {
  const [first = '', ...others] = message.split('\n').map((line) => lineIn(language, line));
  const option = /^unknown option '(--[\w-]+)/.exec(message)?.[1];
  const owners = commands.filter(({ options }) => option !== undefined && options.some(({ long }) => long === option));
  if (owners.length === 0) return [first, ...others].join('\n');
  // Rather than with an option that is spelled alike.
  const names = listed(
    owners.map((command) => command.name()),
    language,
  );
  return `${first}\n${fill(optionOf, language, { commands: names, count: owners.length })}\n`;
}

const optionOf = {
  en: 'That is an option of {count:the command|the commands} {commands}.',
  nl: 'Die optie hoort bij {count:de opdracht|de opdrachten} {commands}.',
} as const satisfies Text;

function lineIn(language: Language, line: string): string {
  for (const [pattern, sentence] of sentences) {
    const match = pattern.exec(line);
    if (match === null) continue;
    const [, one = '', two = '', three = '', four = ''] = match;
    return fill(sentence, language, { one, two, three: lineIn(language, three), four });
  }
  return line;
}

/** Titles of parts of a help, and what stands in its lines. */
const frame = [
  { en: 'Usage:', nl: 'Gebruik:' },
  { en: 'Arguments:', nl: 'Argumenten:' },
  { en: 'Options:', nl: 'Opties:' },
  { en: '[options]', nl: '[opties]' },
  { en: '(choices: ', nl: '(keuze: ' },
  { en: '(default: ', nl: '(standaard: ' },
  { en: ', default: ', nl: ', standaard: ' },
];

/** How commander lays out a help in this language. */
export function helpIn(language: Language): HelpConfiguration {
  if (language === 'en') return {};
  const plain = new Help();
  const translated = (text: string) =>
    frame.reduce((left, phrase) => left.replace(phrase.en, inLanguage(phrase, language)), text);
  return {
    styleTitle: translated,
    commandUsage: (command) => translated(plain.commandUsage(command)),
    argumentDescription: (argument) => translated(plain.argumentDescription(argument)),
    optionDescription: (option) => translated(plain.optionDescription(option)),
  };
}
