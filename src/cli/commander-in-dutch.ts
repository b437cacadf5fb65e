/** What commander says of a wrong command line, and around the words of a help, in Dutch; its own English is plain enough. */
import type { HelpConfiguration } from 'commander';
import { Help } from 'commander';
import type { Text } from '../plan/text.ts';
import type { Language } from '../report/language.ts';

/** Each pattern holds what is filled into the Dutch sentence, in the same order. */
const sentences: readonly (readonly [pattern: RegExp, dutch: (...parts: readonly string[]) => string])[] = [
  [/^unknown option '(.+)'$/, (option) => `onbekende optie '${option}'`],
  [/^unknown command '(.+)'$/, (command) => `onbekende opdracht '${command}'`],
  [/^\(Did you mean one of (.+)\?\)$/, (names) => `(Bedoelt u een van ${names}?)`],
  [/^\(Did you mean (.+)\?\)$/, (name) => `(Bedoelt u ${name}?)`],
  [/^missing required argument '(.+)'$/, (name) => `na de opdracht ontbreekt '${name}'`],
  [/^required option '(.+)' not specified$/, (option) => `de optie '${option}' ontbreekt`],
  [/^option '(.+)' argument missing$/, (option) => `bij de optie '${option}' ontbreekt de waarde`],
  [
    /^option '(.+)' argument '(.*)' is invalid\. (.*)$/,
    (option, value, advice) => {
      return `de waarde '${value}' bij de optie '${option}' kan niet. ${inDutch(advice ?? '')}`;
    },
  ],
  [/^Allowed choices are (.+)\.$/, (choices) => `Verwacht: een van ${choices}.`],
  [
    /^too many arguments for '(.+)'\. Expected (\d+) arguments? but got (\d+): (.*)\.$/,
    (command, expected, found, all) => `te veel na '${command}'. Verwacht: ${expected}; gevonden: ${found} (${all}).`,
  ],
  [
    /^option '(.+)' cannot be used with option '(.+)'$/,
    (one, other) => {
      return `de optie '${one}' gaat niet samen met de optie '${other}'`;
    },
  ],
];

/** A message of one or more lines; what is not known here stays as it is. */
export function inDutch(message: string): string {
  return message.split('\n').map(lineInDutch).join('\n');
}

function lineInDutch(line: string): string {
  for (const [pattern, dutch] of sentences) {
    const match = pattern.exec(line);
    if (match !== null) return dutch(...match.slice(1));
  }
  return line;
}

/** Titles of parts of a help, and what stands in its lines. */
const frame: readonly Text[] = [
  { en: 'Usage:', nl: 'Gebruik:' },
  { en: 'Arguments:', nl: 'Wat erachter staat:' },
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
  const translated = (text: string) => frame.reduce((left, { en, nl }) => left.replace(en, nl), text);
  return {
    styleTitle: translated,
    commandUsage: (command) => translated(plain.commandUsage(command)),
    argumentDescription: (argument) => translated(plain.argumentDescription(argument)),
    optionDescription: (option) => translated(plain.optionDescription(option)),
  };
}
