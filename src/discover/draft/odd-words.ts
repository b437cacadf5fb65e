/** What was odd about a log, and what was done about it, in both languages. */
import { filled, type Text } from '../../language/text.ts';
import { grouped, some } from './note-words.ts';

export const oddWords = {
  bad: (count: number, first: Text) =>
    filled(
      {
        en: 'Rows that could not be read and are left out: {count}. The first: {first}',
        nl: 'Regels die niet te lezen waren en zijn overgeslagen: {count}. De eerste: {first}',
      },
      { count: grouped(count), first },
    ),
  twice: (count: number, line: number) =>
    filled(
      {
        en: 'Events that stand in it twice ({count}, the first on line {line}): each is taken once.',
        nl: 'Gebeurtenissen die er dubbel in staan ({count}, de eerste op regel {line}): elk telt één keer.',
      },
      { count: grouped(count), line },
    ),
  sameNames: (count: number) =>
    filled(
      {
        en: 'Traces that have the name of an earlier one ({count}): each is taken for a case of its own.',
        nl: 'Traces met de naam van een eerdere ({count}): elk telt als een eigen zaak.',
      },
      { count: grouped(count) },
    ),
  silence: (from: string, to: string) =>
    filled(
      {
        en: 'Nothing happens in it from {from} to {to}, which is most of its time: is a date wrong? The draft is of all of it, with rates of arrivals to match.',
        nl: 'Van {from} tot {to}, het grootste deel van de tijd, gebeurt er niets: is een datum fout? Het concept gaat over alles, en de instroom is daarop berekend.',
      },
      { from, to },
    ),
  stops: (at: string, ends: string) =>
    filled(
      {
        en: 'No case comes after {at}, though the log goes on until {ends}: is it of those who came until then? Look at how they come in the draft.',
        nl: 'Na {at} komt er geen zaak meer binnen, terwijl het log doorloopt tot en met {ends}: gaat het over wie tot dan kwam? Kijk naar de instroom in het concept.',
      },
      { at, ends },
    ),
  /** The same where the rate is of the whole log. */
  stopsFaster: (at: string, ends: string, faster: Text) =>
    filled(
      {
        en: 'No case comes after {at}, though the log goes on until {ends}: is it of those who came until then? Then they came {faster} times as fast as in the draft, whose rates are of the whole log.',
        nl: 'Na {at} komt er geen zaak meer binnen, terwijl het log doorloopt tot en met {ends}: gaat het over wie tot dan kwam? Dan kwamen ze {faster} keer zo snel als in het concept, waar de instroom over het hele log is berekend.',
      },
      { at, ends, faster },
    ),
  ignored: (which: string) =>
    filled(
      {
        en: 'Events that tell no beginning and no end are passed over: {which}.',
        nl: 'Gebeurtenissen die geen begin en geen einde melden, zijn overgeslagen: {which}.',
      },
      { which },
    ),
  neverBegun: (count: number) =>
    filled(
      {
        en: 'Activities that end without having begun ({count}): how long they took is not known, and not counted.',
        nl: 'Activiteiten die eindigen zonder begin ({count}): hoe lang ze duurden is onbekend en telt niet mee.',
      },
      { count: grouped(count) },
    ),
  neverEnded: (count: number) =>
    filled(
      {
        en: 'Activities that begin and do not end, though their case goes on to something else ({count}): how long they took is not known, and not counted.',
        nl: 'Activiteiten die beginnen en niet eindigen, terwijl hun zaak met iets anders verdergaat ({count}): hoe lang ze duurden is onbekend en telt niet mee.',
      },
      { count: grouped(count) },
    ),
  unfitting: (count: number) =>
    filled(
      {
        en: 'Events that fit no activity that is under way, such as going on with what was not interrupted ({count}): they are left out.',
        nl: 'Gebeurtenissen die bij geen lopende activiteit passen, zoals hervatten wat niet was onderbroken ({count}): ze zijn overgeslagen.',
      },
      { count: grouped(count) },
    ),
  backwards: (count: number) =>
    filled(
      {
        en: 'Activities that end before they began ({count}): when they began is left out.',
        nl: 'Activiteiten die eindigen voordat ze begonnen ({count}): hun begin telt niet mee.',
      },
      { count: grouped(count) },
    ),
  summerTime: (one: string, other: string) =>
    filled(
      {
        en: 'Times have the zones {one} and {other} in turn, as with summer time: they are taken as the clock on the wall had them. What was under way when the clocks changed is an hour off.',
        nl: 'Tijden hebben om beurten de zone {one} en {other}, zoals bij zomertijd: ze zijn genomen zoals de klok aan de muur stond. Wat liep toen de klok werd verzet, zit er een uur naast.',
      },
      { one, other },
    ),
  oneTime: (times: Text) =>
    filled(
      {
        en: 'All moments are at {times}: only their dates were read.',
        nl: 'Alle tijdstippen zijn {times}: alleen de datums ervan zijn gelezen.',
      },
      { times },
    ),
  midnights: (times: Text) =>
    filled(
      {
        en: 'All moments are at {times}, as midnight is on the clock of another zone: they were read as the dates that begin then.',
        nl: 'Alle tijdstippen zijn {times}, zoals middernacht op de klok van een andere zone: ze zijn gelezen als de datums die dan beginnen.',
      },
      { times },
    ),
  manyZones: (count: number, zone: string) =>
    filled(
      {
        en: 'Times are in {count} different zones: all were turned into {zone}, which most of them have. Opening hours are those of that clock.',
        nl: 'Tijden staan in {count} verschillende zones: alle zijn omgerekend naar {zone}, die de meeste hebben. Openingstijden zijn die van die klok.',
      },
      { count, zone },
    ),
  elsewhere: (name: string, count: number) =>
    filled(
      {
        en: 'Cases that went somewhere else than most after giving up at "{name}" ({count}): in the draft all go where most went.',
        nl: 'Zaken die na afhaken bij "{name}" ergens anders heen gingen dan de meeste ({count}): in het concept gaan ze allemaal waar de meeste heen gingen.',
      },
      { name, count: grouped(count) },
    ),
  poor: (names: readonly string[]) =>
    filled(
      {
        en: 'No distribution fits the times of {names} well, and there are too few to take them as observed.',
        nl: 'Geen verdeling past goed bij de tijden van {names}, en er zijn er te weinig om ze als waargenomen over te nemen.',
      },
      { names: some(names) },
    ),
} as const satisfies Readonly<Record<string, Text | ((...parts: never) => Text)>>;
