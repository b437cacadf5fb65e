/** What can be wrong with `stuwmeer evaluate` and the file of its table, in both languages; experiment/observed/ has what can be wrong in it. */

import { filled, type Text } from '../language/text.ts';
import type { TableRefusal } from '../node/read-table.ts';

const refusals: Readonly<Record<TableRefusal, Text>> = {
  'not a file': {
    en: 'this is not a file. Expected a table as CSV or XLSX; found a folder or something else.',
    nl: 'het is geen bestand. Verwacht: een tabel als CSV of XLSX; gevonden: een map of iets anders.',
  },
  'not text': {
    en: 'this is not a table. Expected CSV as UTF-8 text, or XLSX; found other bytes.',
    nl: 'het is geen tabel. Verwacht: CSV als tekst in UTF-8, of XLSX; gevonden: andere bytes.',
  },
  'UTF-16': {
    en: 'it is saved in another encoding. Expected UTF-8; found UTF-16 (in Excel: "Unicode text"). Save it as "CSV UTF-8", or as XLSX.',
    nl: 'het is in een andere codering opgeslagen. Verwacht: UTF-8; gevonden: UTF-16 (in Excel: "Unicode-tekst"). Sla het op als "CSV UTF-8", of als XLSX.',
  },
  'not UTF-8': {
    en: 'it is saved in another encoding. Expected UTF-8; found letters of an older encoding, as in Excel\'s plain "CSV". Save it as "CSV UTF-8", or as XLSX.',
    nl: 'het is in een andere codering opgeslagen. Verwacht: UTF-8; gevonden: letters in een oudere codering, zoals bij gewoon "CSV" van Excel. Sla het op als "CSV UTF-8", of als XLSX.',
  },
  'too large': {
    en: 'it is too large. Expected a table of figures of at most 4 megabytes; found more.',
    nl: 'het is te groot. Verwacht: een tabel met cijfers van hoogstens 4 megabyte; gevonden: meer.',
  },
  'old workbook': {
    en: 'it is a workbook as Excel wrote it until 2003, or one with a password. Save it as XLSX without a password, or as "CSV UTF-8".',
    nl: 'het is een werkmap zoals Excel die tot 2003 schreef, of een met een wachtwoord. Sla het op als XLSX zonder wachtwoord, of als "CSV UTF-8".',
  },
  'no workbook': {
    en: 'this workbook cannot be read. Expected XLSX with the table in its first sheet; found another zip archive, or a damaged one. Save it anew as XLSX, or as "CSV UTF-8".',
    nl: 'deze werkmap is niet te lezen. Verwacht: XLSX met de tabel op het eerste blad; gevonden: een ander zip-archief, of een beschadigd. Sla het opnieuw op als XLSX, of als "CSV UTF-8".',
  },
};

export const observedFailures = {
  nothingAsked: {
    en: 'there is nothing to compare the designs with. Give a table with --observed FILE, or have one made to be filled in with --template FILE.',
    nl: 'er is niets om de ontwerpen mee te vergelijken. Geef een tabel met --observed BESTAND, of laat er met --template BESTAND een maken om in te vullen.',
  },
  calibratesOne: {
    en: '--calibrate is about one design: give one scenario.',
    nl: '--calibrate gaat over één ontwerp: geef één scenario.',
  },
  runsNotReplications: {
    en: '--calibrate and --template look at many settings, each once or twice: instead of --replications give --runs, the number of runs in all.',
    nl: '--calibrate en --template bekijken veel rekenpunten, elk een of twee keer: geef in plaats van --replications het totale aantal simulaties, met --runs.',
  },
  runsOfWhat: {
    en: '--runs goes with --calibrate or --template; without these, --replications says how often each design is simulated.',
    nl: '--runs hoort bij --calibrate of --template; zonder die zegt --replications hoe vaak elk ontwerp wordt gesimuleerd.',
  },
  templateOfOne: {
    en: '--template is about one design: give one scenario.',
    nl: '--template gaat over één ontwerp: geef één scenario.',
  },
  templateAlone: {
    en: '--template makes a table; --observed and --calibrate read one. Give the one or the other.',
    nl: '--template maakt een tabel; --observed en --calibrate lezen er een. Geef het een of het ander.',
  },
  templateIsCsv: {
    en: '--template writes a table as CSV, which a spreadsheet opens and may save as XLSX: leave out --xlsx. (--csv excel-nl is for a Dutch Excel.)',
    nl: '--template schrijft een tabel als CSV, die een rekenblad opent en als XLSX kan opslaan: laat --xlsx weg. (--csv excel-nl is voor een Nederlandse Excel.)',
  },
  templateThere: (file: string) =>
    filled(
      {
        en: '--template: {file} is there already, and may be filled in. It is not overwritten: choose another name.',
        nl: '--template: {file} is er al, en is misschien ingevuld. Het wordt niet overschreven: kies een andere naam.',
      },
      { file },
    ),
  measureOfWhat: {
    en: '--measure says what --template is about; a table has its own measures.',
    nl: '--measure zegt waar --template over gaat; een tabel heeft haar eigen maten.',
  },
  runsForTemplate: (least: number, most: number, found: number) =>
    filled(
      {
        en: '--runs: expected {least} to {most}; found {found}.',
        nl: '--runs: verwacht: {least} tot {most}; gevonden: {found}.',
      },
      { least, most, found },
    ),
  noTable: (file: string) =>
    filled(
      { en: '--observed: {file}: there is no such file.', nl: '--observed: {file}: dat bestand bestaat niet.' },
      { file },
    ),
  unreadableTable: (file: string, reason: Text) =>
    filled(
      { en: '--observed: {file} cannot be read: {reason}.', nl: '--observed: {file} is niet te lezen: {reason}.' },
      { file, reason },
    ),
  refusedTable: (file: string, reason: TableRefusal) =>
    filled(
      { en: '--observed: {file}: {refusals}', nl: '--observed: {file}: {refusals}' },
      { file, refusals: refusals[reason] },
    ),
} as const satisfies Readonly<Record<string, Text | ((...parts: never) => Text)>>;
