/** A log that cannot be read: where, what was expected, what was found, and what to try. */

import { filled, type Text, UserFacingError } from '../language/text.ts';
import { meantOr } from '../scenario/messages/quoting.ts';

export class LogWrong extends UserFacingError {}

const mostHeads = 12;

function some(names: readonly string[]): string {
  const shown = names.slice(0, mostHeads).map(quoted).join(', ');
  return names.length > mostHeads ? `${shown}, ...` : shown;
}

/** What stands in a log may be anything, of any length. */
function quoted(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return `"${line.length > 60 ? `${line.slice(0, 57)}...` : line}"`;
}

const skipping = {
  en: 'Correct the log, or give --skip-bad-rows to leave such rows out; the draft says how many.',
  nl: 'Verbeter het log, of geef --skip-bad-rows om zulke regels over te slaan; het concept zegt hoeveel.',
};

/** What can be wrong with a log, each in both languages. Lines count from 1. */
export const logMessages = {
  empty: {
    en: 'there are no events in it. Expected a CSV file with a row for each event, or a log in XES.',
    nl: 'er staan geen gebeurtenissen in. Verwacht: een CSV-bestand met een regel per gebeurtenis, of een log in XES.',
  },
  onlyHeads: {
    en: 'there are heads but no events under them. Expected a row for each event.',
    nl: 'er staan kolomkoppen in, maar geen gebeurtenissen eronder. Verwacht: een regel per gebeurtenis.',
  },
  fewCases: (found: number, name: string) =>
    filled(
      {
        en: 'its only case is {name}, with {found} {found:event|events}. Expected two cases or more: how often cases come cannot be told from one. If another column names the cases, say so with --case-column.',
        nl: 'de enige zaak erin is {name}, met {found} {found:gebeurtenis|gebeurtenissen}. Verwacht: twee zaken of meer; hoe vaak er zaken komen, is uit één zaak niet op te maken. Als een andere kolom de zaken noemt, geef die dan met --case-column.',
      },
      { name: quoted(name), found },
    ),
  oneMoment: {
    en: 'all events happen at the same moment. Expected times that differ: nothing can be told about how often cases come or how long they take.',
    nl: 'alle gebeurtenissen vallen op hetzelfde moment. Verwacht: tijden die verschillen; nu is niets te zeggen over hoe vaak er zaken komen of hoe lang ze duren.',
  },
  tooLong: (line: number, date: string, others: string, years: number) =>
    filled(
      {
        en: 'line {line}: {date} is more than a lifetime away from other events, half of which are before and half after {others}. Expected a log of at most {years} years. Correct such dates, or leave those rows out.',
        nl: 'regel {line}: {date} ligt meer dan een mensenleven van andere gebeurtenissen af, waarvan de helft voor en de helft na {others} valt. Verwacht: een log van hoogstens {years} jaar. Verbeter zulke datums, of laat die regels weg.',
      },
      { line, date, others, years },
    ),
  brokenXml: (line: number, reason: string) =>
    filled(
      {
        en: 'line {line}: the XML is broken here: {reason}. Expected a whole log in XES; export it again, or repair this line.',
        nl: 'regel {line}: hier klopt de XML niet (in het Engels: {reason}). Verwacht: een heel log in XES; exporteer het opnieuw of herstel deze regel.',
      },
      { line, reason },
    ),
  notXes: (line: number, found: string) =>
    filled(
      {
        en: 'line {line}: expected a log in XES, whose first element is <log>; found <{found}>.',
        nl: 'regel {line}: verwacht: een log in XES, waarvan het eerste element <log> is; gevonden: <{found}>.',
      },
      { line, found },
    ),
  brokenCsv: (line: number, reason: Text) =>
    filled(
      {
        en: 'line {line}: {reason}. Expected rows with as many cells as there are heads, and quotation marks around whole cells. Repair this line, or export the log again.',
        nl: 'regel {line}: {reason}. Verwacht: regels met evenveel cellen als er koppen zijn, en aanhalingstekens om hele cellen. Herstel deze regel, of exporteer het log opnieuw.',
      },
      { line, reason },
    ),
  cellsInRow: (line: number, found: number, expected: number) =>
    filled(
      {
        en: 'line {line}: {found} cells under {expected} heads. {skipping}',
        nl: 'regel {line}: {found} cellen onder {expected} koppen. {skipping}',
      },
      { line, found, expected, skipping },
    ),
  openQuote: { en: 'a quotation mark is opened and not closed', nl: 'een aanhalingsteken wordt niet gesloten' },
  strayQuote: {
    en: 'a quotation mark stands within a cell, or text behind a closing one',
    nl: 'er staat een aanhalingsteken midden in een cel, of tekst achter een sluitend aanhalingsteken',
  },
  notUtf8: {
    en: 'the text is not in UTF-8. Save it as UTF-8 and try again.',
    nl: 'de tekst is niet in UTF-8. Sla het bestand op als UTF-8 en probeer het opnieuw.',
  },
  utf16: {
    en: 'the text is in UTF-16. Save it as UTF-8 and try again.',
    nl: 'de tekst is in UTF-16. Sla het bestand op als UTF-8 en probeer het opnieuw.',
  },
  otherForm: (found: Text) =>
    filled(
      {
        en: 'expected a CSV file or a log in XES (either may be gzipped); found {found}. Export the log as CSV or XES.',
        nl: 'verwacht: een CSV-bestand of een log in XES (mag met gzip zijn ingepakt); gevonden: {found}. Exporteer het log als CSV of XES.',
      },
      { found },
    ),
  json: { en: 'JSON', nl: 'JSON' },
  zip: { en: 'a zip file, as a workbook (.xlsx) is one', nl: 'een zipbestand, zoals een werkmap (.xlsx) er een is' },
  pdf: { en: 'PDF', nl: 'PDF' },
  damagedGzip: { en: 'a damaged gzip file', nl: 'een beschadigd gzipbestand' },
  noColumn: (role: Text, option: string, heads: readonly string[]) =>
    filled(
      {
        en: 'line 1: no column says {role}. Found the heads {heads}. Name the column with {option}.',
        nl: 'regel 1: geen kolom zegt {role}. Gevonden koppen: {heads}. Noem de kolom met {option}.',
      },
      { role, heads: some(heads), option },
    ),
  noSuchColumn: (option: string, found: string, near: string | undefined, heads: readonly string[]) =>
    filled(
      {
        en: '{option} names no column: there is no head {found}. {advice}',
        nl: '{option} noemt geen kolom: er is geen kop {found}. {advice}',
      },
      {
        option,
        found: quoted(found),
        advice: meantOr(
          near,
          filled({ en: 'Found the heads {heads}.', nl: 'Gevonden koppen: {heads}.' }, { heads: some(heads) }),
        ),
      },
    ),
  twoColumns: (role: Text, option: string, found: readonly string[]) =>
    filled(
      {
        en: 'line 1: several columns may say {role}: {found}. Name the right one with {option}.',
        nl: 'regel 1: meer dan één kolom kan zeggen {role}: {found}. Noem de juiste met {option}.',
      },
      { role, found: some(found), option },
    ),
  endWithoutStart: (time: string, end: string) =>
    filled(
      {
        en: 'line 1: {time} says when it happens and {end} when it ends, but no column says when it begins. Where {time} is the beginning, add --start-column {time}. Where each row is one moment, add --time-column {time}; {end} is then not read as a time.',
        nl: 'regel 1: {time} zegt wanneer het gebeurt en {end} wanneer het eindigt, maar geen kolom zegt wanneer het begint. Is {time} het begin, voeg dan --start-column {time} toe. Is elke regel één moment, voeg dan --time-column {time} toe; {end} wordt dan niet als tijd gelezen.',
      },
      { time: quoted(time), end: quoted(end) },
    ),
  columnsOfXes: {
    en: 'columns are named of CSV logs only: XES says itself what is what. Leave out the options that end in "-column".',
    nl: 'kolommen noemt u alleen bij CSV-logs: XES zegt zelf wat wat is. Laat de opties die op "-column" eindigen weg.',
  },
  noValue: (line: number, role: Text) =>
    filled(
      { en: 'line {line}: nothing says {role}. {skipping}', nl: 'regel {line}: niets zegt {role}. {skipping}' },
      { line, role, skipping },
    ),
  noTime: (line: number, found: string) =>
    filled(
      {
        en: 'line {line}: {found} is not a date and time that can be read. Expected one such as 2024-03-01 09:30:00, 2024-03-01T09:30:00+01:00 or 01-03-2024 09:30. {skipping}',
        nl: 'regel {line}: {found} is geen datum met tijd die te lezen is. Verwacht: bijvoorbeeld 2024-03-01 09:30:00, 2024-03-01T09:30:00+01:00 of 01-03-2024 09:30. {skipping}',
      },
      { line, found: quoted(found), skipping },
    ),
  serialDate: (line: number, found: string) =>
    filled(
      {
        en: 'line {line}: {found} is a number, as a spreadsheet keeps dates. Give the column a format such as yyyy-mm-dd hh:mm:ss in the spreadsheet, and save it as CSV again.',
        nl: 'regel {line}: {found} is een getal, zoals een rekenblad datums bewaart. Geef de kolom in het rekenblad een opmaak als jjjj-mm-dd uu:mm:ss, en sla opnieuw op als CSV.',
      },
      { line, found: quoted(found) },
    ),
  dayOrMonth: (line: number, found: string) =>
    filled(
      {
        en: 'line {line}: in {found} the day or the month may come first, and no date in the log tells which. Say it with --dates dmy or --dates mdy.',
        nl: 'regel {line}: in {found} kan de dag of de maand voorop staan, en geen datum in het log geeft uitsluitsel. Zeg het met --dates dmy of --dates mdy.',
      },
      { line, found: quoted(found) },
    ),
  dayAndMonth: (dayFirst: number, monthFirst: number) =>
    filled(
      {
        en: 'the day comes first in the date on line {dayFirst}, and the month in that on line {monthFirst}. Expected one order in all of the log; write dates as year-month-day.',
        nl: 'op regel {dayFirst} staat in de datum de dag voorop, en op regel {monthFirst} de maand. Verwacht: één volgorde in het hele log; schrijf datums als jaar-maand-dag.',
      },
      { dayFirst, monthFirst },
    ),
  otherOrder: (line: number, found: string, given: 'dmy' | 'mdy') =>
    filled(
      {
        en: 'line {line}: {found} cannot be read with --dates {given}. Leave that option out, or correct the date.',
        nl: 'regel {line}: {found} is niet te lezen met --dates {given}. Laat die optie weg, of verbeter de datum.',
      },
      { line, found: quoted(found), given },
    ),
  someZones: (withZone: number, without: number) =>
    filled(
      {
        en: 'the time on line {withZone} has a time zone, and that on line {without} has none. Expected a zone with every time, or with none.',
        nl: 'de tijd op regel {withZone} heeft een tijdzone, en die op regel {without} niet. Verwacht: bij elke tijd een zone, of bij geen enkele.',
      },
      { withZone, without },
    ),
  endsBeforeStart: (line: number, start: string, end: string) =>
    filled(
      {
        en: 'line {line}: it ends ({end}) before it begins ({start}). {skipping}',
        nl: 'regel {line}: het einde ({end}) ligt voor het begin ({start}). {skipping}',
      },
      { line, end, start, skipping },
    ),
  twoRuns: (column: string, found: readonly string[]) =>
    filled(
      {
        en: 'the column "{column}" has more than one value: {found}. Expected the events of one design and one replication.',
        nl: 'de kolom "{column}" heeft meer dan één waarde: {found}. Verwacht: de gebeurtenissen van één ontwerp en één herhaling.',
      },
      { column, found: some(found) },
    ),
  unknownEvent: (line: number, found: string) =>
    filled(
      {
        en: 'line {line}: {found} is not an event of an event table. {skipping}',
        nl: 'regel {line}: {found} is geen gebeurtenis van een gebeurtenissentabel. {skipping}',
      },
      { line, found: quoted(found), skipping },
    ),
  tooManyActivities: (found: number, most: number) =>
    filled(
      {
        en: 'there are {found} different activities. Expected at most {most}: is the right column named? (--activity-column)',
        nl: 'er zijn {found} verschillende activiteiten. Verwacht: hoogstens {most}; is de juiste kolom genoemd? (--activity-column)',
      },
      { found, most },
    ),
  tooManyEvents: (most: number) =>
    filled(
      {
        en: 'there are more than {most} events in it. Take a part of the log, such as one year.',
        nl: 'er staan meer dan {most} gebeurtenissen in. Neem een deel van het log, bijvoorbeeld één jaar.',
      },
      { most },
    ),
  nothingReadable: (bad: number) =>
    filled(
      bad === 1
        ? { en: 'its only row cannot be read.', nl: 'de enige regel is niet te lezen.' }
        : { en: 'none of its {bad} rows can be read.', nl: 'geen van de {bad} regels is te lezen.' },
      { bad },
    ),
} as const satisfies Readonly<Record<string, Text | ((...parts: never) => Text)>>;
