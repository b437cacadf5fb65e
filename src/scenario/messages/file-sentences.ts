/** Sentences about the file as text, and as YAML. */

import { asWritten, filled, joinedBy, type Text } from '../../language/text.ts';
import type { FileFault } from '../file-fault.ts';
import type { FileRefusal } from '../file-reader.ts';
import type { YamlMistake } from '../reading/yaml-mistake.ts';
import { didYouMean, quote, shown } from './quoting.ts';
import type { Sentences } from './sentences.ts';

const refusals: Readonly<Record<FileRefusal, Text>> = {
  'not found': {
    en: 'there is no such file. Expected a file; found nothing at that name',
    nl: 'dat bestand bestaat niet. Verwacht: een bestand; gevonden: niets met die naam',
  },
  'not a file': {
    en: 'this is not a file. Expected a file; found a folder or something else',
    nl: 'het is geen bestand. Verwacht: een bestand; gevonden: een map of iets anders',
  },
  'not readable': {
    en: 'it may not be read. Expected a file that you may read; found one that is closed to you',
    nl: 'u mag het niet lezen. Verwacht: een bestand dat u mag lezen; gevonden: een bestand waar u geen toegang toe hebt',
  },
  'not text': {
    en: 'this is not text. Expected UTF-8 text; found other bytes. Is this a scenario?',
    nl: 'het is geen tekst. Verwacht: tekst in UTF-8; gevonden: andere bytes. Is dit een scenario?',
  },
  'UTF-16': {
    en: 'it is saved in another encoding. Expected UTF-8; found UTF-16 (in Notepad: "Unicode"). Save it anew, and choose the encoding UTF-8',
    nl: 'het is in een andere codering opgeslagen. Verwacht: UTF-8; gevonden: UTF-16 (in Kladblok: "Unicode"). Sla het opnieuw op, en kies als codering UTF-8',
  },
  'not UTF-8': {
    en: 'it is saved in another encoding. Expected UTF-8; found letters of an older encoding, such as "ANSI" or Latin-1. Save it anew, and choose the encoding UTF-8',
    nl: 'het is in een andere codering opgeslagen. Verwacht: UTF-8; gevonden: letters in een oudere codering, zoals "ANSI" of Latin-1. Sla het opnieuw op, en kies als codering UTF-8',
  },
  'too large': {
    en: 'it is too large. Expected a scenario of at most a few hundred kilobytes; found more',
    nl: 'het is te groot. Verwacht: een scenario van hoogstens een paar honderd kilobyte; gevonden: meer',
  },
  'outside the folder': {
    en: 'it lies elsewhere. Expected a file in the folder of the scenario; found a link that leads out of it',
    nl: 'het staat ergens anders. Verwacht: een bestand in de map van het scenario; gevonden: een koppeling die daarbuiten leidt',
  },
};

/** What stands behind "cannot be read"; ends like a sentence. */
export function refused(reason: FileRefusal): Text {
  return /\?$/.test(refusals[reason].en)
    ? refusals[reason]
    : filled(asWritten('{reason}.'), { reason: refusals[reason] });
}

const yamlMistakes: Readonly<Record<YamlMistake, Text>> = {
  tab: {
    en: 'the line begins with a tab. Expected spaces; found a tab. Put spaces in its place, and set the editor to write spaces.',
    nl: 'de regel begint met een tab. Verwacht: spaties; gevonden: een tab. Zet er spaties voor in de plaats, en stel de editor in op spaties.',
  },
  'two documents': {
    en: 'the file holds several documents. Expected one scenario; found a second one after "---". Give each a file of its own.',
    nl: 'het bestand bevat meer documenten. Verwacht: één scenario; gevonden: een tweede na "---". Geef elk een eigen bestand.',
  },
  'second colon': {
    en: 'the line holds a second ": ". Expected one key and one value; found two colons. Put quotes around a value with a colon in it, or give the second key a line of its own.',
    nl: 'op de regel staat een tweede ": ". Verwacht: één sleutel en één waarde; gevonden: twee dubbele punten. Zet een waarde met een dubbele punt erin tussen aanhalingstekens, of geef de tweede sleutel een eigen regel.',
  },
  'second colon in brackets': {
    en: 'a comma is missing here, or quotes are. Expected one key and one value between two commas; found a second ": ". Put a comma before the second key, or quotes around a value with a colon in it.',
    nl: 'hier ontbreekt een komma, of er ontbreken aanhalingstekens. Verwacht: één sleutel en één waarde tussen twee komma’s; gevonden: een tweede ": ". Zet een komma voor de tweede sleutel, of aanhalingstekens om een waarde met een dubbele punt erin.',
  },
  'hard space': {
    en: 'a space here is not that of the space bar. Expected an ordinary space; found one at which no line breaks, as a word processor or a web page puts it. Type it anew.',
    nl: 'een spatie is hier niet die van de spatiebalk. Verwacht: een gewone spatie; gevonden: een vaste spatie, zoals een tekstverwerker of een webpagina die zet. Typ hem opnieuw.',
  },
  'open bracket': {
    en: 'a bracket or brace is not closed. Expected "]" or "}"; found none before this point. Close it, or move the lines inside it to the right.',
    nl: 'een haak of accolade is niet gesloten. Verwacht: "]" of "}"; gevonden: geen van beide vóór dit punt. Sluit hem, of zet de regels erbinnen verder naar rechts.',
  },
  misaligned: {
    en: 'the line does not line up with those above it. Expected the same number of spaces; found another. Line it up.',
    nl: 'de regel staat niet recht onder de regels erboven. Verwacht: evenveel spaties; gevonden: een ander aantal. Zet hem recht.',
  },
  'no comma': {
    en: 'a comma is missing here. Expected a comma between two values, or a bracket that closes; found neither. Write the comma, or close the bracket before it.',
    nl: 'hier ontbreekt een komma. Verwacht: een komma tussen twee waarden, of een haak die sluit; gevonden: geen van beide. Schrijf de komma, of sluit de haak ervoor.',
  },
  'no space after colon': {
    en: 'a space is missing here. Expected a space after the colon; found none. Write "key: value".',
    nl: 'hier ontbreekt een spatie. Verwacht: een spatie na de dubbele punt; gevonden: geen. Schrijf "sleutel: waarde".',
  },
  'no space before comment': {
    en: 'a space is missing here. Expected a space before "#"; found none. Write one, or put quotes around a text that has "#" in it.',
    nl: 'hier ontbreekt een spatie. Verwacht: een spatie voor "#"; gevonden: geen. Schrijf er een, of zet een tekst met "#" erin tussen aanhalingstekens.',
  },
  'open quote': {
    en: "a quote is not closed. Expected quotes in pairs; found one that stands alone. Close it; a quote inside a text is written twice ('').",
    nl: "een aanhalingsteken is niet gesloten. Verwacht: aanhalingstekens in paren; gevonden: een dat alleen staat. Sluit het; een aanhalingsteken in een tekst schrijft u dubbel ('').",
  },
  'no colon': {
    en: 'the line has no ": ". Expected a key, a colon, a space and a value; found other text. Write "key: value".',
    nl: 'op de regel staat geen ": ". Verwacht: een sleutel, een dubbele punt, een spatie en een waarde; gevonden: andere tekst. Schrijf "sleutel: waarde".',
  },
  'sign in front': {
    en: 'the text begins with a sign that has a meaning of its own. Expected a letter or a digit first; found such a sign. Put quotes around the text.',
    nl: 'de tekst begint met een teken dat een eigen betekenis heeft. Verwacht: eerst een letter of cijfer; gevonden: zo’n teken. Zet de tekst tussen aanhalingstekens.',
  },
  backslash: {
    en: 'a "\\" between double quotes has a meaning of its own. Expected plain text; found such a sign. Put single quotes around the text.',
    nl: 'een "\\" tussen dubbele aanhalingstekens heeft een eigen betekenis. Verwacht: gewone tekst; gevonden: zo’n teken. Zet de tekst tussen enkele aanhalingstekens.',
  },
  'stray sign': {
    en: 'a sign stands where it has no meaning. Expected a key, a value or a comma; found another sign. Take it away, or put quotes around the text that it belongs to.',
    nl: 'hier staat een teken dat niets betekent. Verwacht: een sleutel, een waarde of een komma; gevonden: een ander teken. Haal het weg, of zet de tekst waar het bij hoort, tussen aanhalingstekens.',
  },
  'sign of YAML': {
    en: 'the text begins with a sign that YAML keeps for itself ("&", "*", "!", "%"). Expected plain text; found such a sign. Put quotes around the text.',
    nl: 'de tekst begint met een teken dat YAML zelf gebruikt ("&", "*", "!", "%"). Verwacht: gewone tekst; gevonden: zo’n teken. Zet de tekst tussen aanhalingstekens.',
  },
  other: {
    en: 'the file cannot be read as YAML from here on. Expected keys, values and lists; found something else. Look at the colons, the quotes and the spaces of this line.',
    nl: 'het bestand is vanaf hier niet als YAML te lezen. Verwacht: sleutels, waarden en lijsten; gevonden: iets anders. Kijk naar de dubbele punten, de aanhalingstekens en de spaties op deze regel.',
  },
};

export const fileSentences: Sentences<FileFault> = {
  'unreadable file': ({ path, reason, near }) =>
    filled(
      {
        en: 'the scenario file {path} cannot be read: {reason}{near}',
        nl: 'het scenariobestand {path} is niet te lezen: {reason}{near}',
      },
      { path: quote(path), reason: refused(reason), near: didYouMean(near) },
    ),
  'file too large': ({ limit, found }) =>
    filled(
      {
        en: 'the file is too large. Expected at most {limit} characters; found {found}. Is this a scenario?',
        nl: 'het bestand is te groot. Verwacht: hoogstens {limit} tekens; gevonden: {found}. Is dit een scenario?',
      },
      { limit, found },
    ),
  yaml: ({ mistake }) => yamlMistakes[mistake],
  'empty file': () => ({
    en: 'the file is empty. Expected a scenario; found nothing. "init" writes one to start from.',
    nl: 'het bestand is leeg. Verwacht: een scenario; gevonden: niets. "init" schrijft er een om mee te beginnen.',
  }),
  'not a scenario': ({ found }) =>
    filled(
      {
        en: 'the file holds no scenario. Expected keys such as "stuwmeer: 1" and "steps:"; found {found}.',
        nl: 'in het bestand staat geen scenario. Verwacht: sleutels zoals "stuwmeer: 1" en "steps:"; gevonden: {found}.',
      },
      { found: shown(found) },
    ),
  'too many values': ({ limit }) =>
    filled(
      {
        en: 'the file holds too much. Expected at most {limit} keys and values; found more.',
        nl: 'in het bestand staat te veel. Verwacht: hoogstens {limit} sleutels en waarden; gevonden: meer.',
      },
      { limit },
    ),
  'too deep': ({ limit }) =>
    filled(
      {
        en: 'things are nested too deeply. Expected at most {limit} levels; found more.',
        nl: 'er zijn te veel niveaus genest. Verwacht: hoogstens {limit} niveaus; gevonden: meer.',
      },
      { limit },
    ),
  'text too long': ({ limit, found }) =>
    filled(
      {
        en: 'the text is too long. Expected at most {limit} characters; found {found}.',
        nl: 'de tekst is te lang. Verwacht: hoogstens {limit} tekens; gevonden: {found}.',
      },
      { limit, found },
    ),
  alias: ({ found }) =>
    filled(
      {
        en: 'the file uses a YAML alias. Expected the thing itself; found {found}. Write it out, or make it an input and use its name.',
        nl: 'het bestand gebruikt een YAML-alias. Verwacht: de waarde zelf; gevonden: {found}. Schrijf haar uit, of maak er een invoergegeven van en gebruik de naam.',
      },
      { found: quote(found) },
    ),
  tag: ({ found }) =>
    filled(
      {
        en: 'the file uses a YAML tag. Expected plain text and numbers; found {found}. Leave the tag out.',
        nl: 'het bestand gebruikt een YAML-tag. Verwacht: gewone tekst en getallen; gevonden: {found}. Laat de tag weg.',
      },
      { found: quote(found) },
    ),
  'key is no text': () => ({
    en: 'a key is not a name. Expected a text before the colon; found something else, or nothing. Write the name before the colon.',
    nl: 'een sleutel is geen naam. Verwacht: een tekst voor de dubbele punt; gevonden: iets anders, of niets. Schrijf de naam voor de dubbele punt.',
  }),
  'forbidden key': ({ key }) =>
    filled(
      {
        en: 'the name {key} cannot be used. Expected another name; found one that JavaScript keeps for itself.',
        nl: 'de naam {key} is niet te gebruiken. Verwacht: een andere naam; gevonden: een die JavaScript zelf gebruikt.',
      },
      { key: quote(key) },
    ),
  'duplicate key': ({ key, firstLine }) =>
    filled(
      {
        en: 'the key {key} stands here a second time. Expected each key once; found it first on line {firstLine}. Remove one of the two.',
        nl: 'de sleutel {key} staat hier voor de tweede keer. Verwacht: elke sleutel één keer; gevonden: dezelfde al op regel {firstLine}. Haal een van de twee weg.',
      },
      { key: quote(key), firstLine },
    ),
  'not finite': ({ found }) =>
    filled(
      {
        en: '{found} is not a number that a scenario can use. Expected a finite number; found {written}.',
        nl: 'met {found} is in een scenario niet te rekenen. Verwacht: een eindig getal; gevonden: {written}.',
      },
      { found: quote(found), written: found },
    ),
  'not decimal': ({ found }) =>
    filled(
      {
        en: 'the number {found} is not written in plain decimals. Expected a number such as 16 or 0.5; found {written}.',
        nl: 'het getal {found} staat er niet in gewone cijfers. Verwacht: een getal zoals 16 of 0.5; gevonden: {written}.',
      },
      { found: quote(found), written: found },
    ),
  'control character': ({ found }) =>
    filled(
      {
        en: 'the text contains a character that cannot be seen. Expected letters, digits and signs; found {found}. Type the text again.',
        nl: 'in de tekst staat een onzichtbaar teken. Verwacht: letters, cijfers en leestekens; gevonden: {found}. Typ de tekst opnieuw.',
      },
      { found: quote(found) },
    ),
  'name of file': ({ found }) =>
    filled(
      {
        en: 'results are named after the file, and this name cannot be used for them. Expected letters, digits and signs before the ending; found {found}. Give the file another name.',
        nl: 'resultaten worden naar het bestand genoemd, en deze naam is daarvoor niet te gebruiken. Verwacht: letters, cijfers en leestekens voor de extensie; gevonden: {found}. Geef het bestand een andere naam.',
      },
      { found: quote(found) },
    ),
  'more problems': ({ limit }) =>
    filled(
      {
        en: 'there are more problems than these {limit}. Expected fewer; found more, from here on. Fix these first.',
        nl: 'er zijn meer fouten dan deze {limit}. Verwacht: minder; gevonden: meer, vanaf hier. Verbeter deze eerst.',
      },
      { limit },
    ),
  'no version': () => ({
    en: 'the file does not say which version of the language it is in. Expected "stuwmeer: 1" at the top; found no such key.',
    nl: 'het bestand zegt niet in welke versie van de taal het staat. Verwacht: "stuwmeer: 1" bovenaan; gevonden: geen sleutel "stuwmeer".',
  }),
  'unknown version': ({ found }) =>
    filled(
      {
        en: 'this version of the language is not known. Expected "stuwmeer: 1"; found {found}.',
        nl: 'deze versie van de taal is niet bekend. Verwacht: "stuwmeer: 1"; gevonden: {found}.',
      },
      { found: shown(found) },
    ),
  'extends outside': ({ path }) =>
    filled(
      {
        en: 'a scenario can only extend a file in its own folder or below. Expected a name such as "base.yaml"; found {path}. Copy the file into the folder.',
        nl: 'een scenario kan alleen een bestand uitbreiden in zijn eigen map of daaronder. Verwacht: een naam zoals "basis.yaml"; gevonden: {path}. Kopieer het bestand naar de map.',
      },
      { path: quote(path) },
    ),
  'as in another base': ({ chain, found }) =>
    filled(
      {
        en: '"as in:" can only name a file that extends a file that this scenario is made of too. Expected a file that extends one of {chain}; found {found}, which does not.',
        nl: '"as in:" kan alleen een bestand noemen dat een bestand uitbreidt waar ook dit scenario uit bestaat. Verwacht: een bestand dat een van deze uitbreidt: {chain}; gevonden: {found}, dat dat niet doet.',
      },
      { chain: chain.map(quote).join(', '), found: quote(found) },
    ),
  'extends in a circle': ({ files }) =>
    filled(
      {
        en: 'files extend each other in a circle. Expected a file that extends none of these; found {files}.',
        nl: 'bestanden breiden elkaar in een kring uit. Verwacht: een bestand dat geen van deze uitbreidt; gevonden: {files}.',
      },
      { files: joinedBy(files.map(quote), { en: ', which extends ', nl: ', dat uitbreidt ' }) },
    ),
  'extends too long': ({ limit }) =>
    filled(
      {
        en: 'too many files extend each other. Expected at most {limit}; found more.',
        nl: 'te veel bestanden breiden elkaar uit. Verwacht: hoogstens {limit}; gevonden: meer.',
      },
      { limit },
    ),
};
