/** What a user gets wrong on the command line or with files, and what is said of it: to be read as prose. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { typed } from './fake-terminal.ts';
import { scenarioFolder } from './scenario-folder.ts';

let here = '';
const file = 'care-waiting-list.yaml';

beforeAll(() => {
  here = scenarioFolder(file);
  const scenario = 'stuwmeer: 1\ntitle: Één café\n';
  writeFileSync(join(here, 'ansi.yaml'), Buffer.from(scenario, 'latin1'));
  writeFileSync(join(here, 'unicode.yaml'), Buffer.from(`\ufeff${scenario}`, 'utf16le'));
  writeFileSync(join(here, 'unmarked.yaml'), Buffer.from(scenario, 'utf16le'));
  writeFileSync(join(here, 'picture.yaml'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0xff]));
  writeFileSync(
    join(here, 'package.json'),
    '{\n  "name": "another program",\n  "bin": {\n    "stuwmeer": "bin.js"\n  }\n}',
  );
  writeFileSync(join(here, 'settings.yaml'), 'theme: dark\n');
});

afterAll(() => rmSync(here, { recursive: true }));

const anotherEncoding = (name: string, found: { en: string; nl: string }) => ({
  en: `${name}:1:1: the scenario file "${name}" cannot be read: it is saved in another encoding. Expected UTF-8; found ${found.en}. Save it anew, and choose the encoding UTF-8.\n1 mistake in ${name}\n`,
  nl: `${name}:1:1: het scenariobestand "${name}" is niet te lezen: het is in een andere codering opgeslagen. Verwacht: UTF-8; gevonden: ${found.nl}. Sla het opnieuw op, en kies als codering UTF-8.\n1 fout in ${name}\n`,
});

const utf16 = { en: 'UTF-16 (in Notepad: "Unicode")', nl: 'UTF-16 (in Kladblok: "Unicode")' };

describe('a file in another encoding', () => {
  it.each([
    [
      'ansi.yaml',
      {
        en: 'letters of an older encoding, such as "ANSI" or Latin-1',
        nl: 'letters in een oudere codering, zoals "ANSI" of Latin-1',
      },
    ],
    ['unicode.yaml', utf16],
    ['unmarked.yaml', utf16],
  ])('is told with what to do: %s', async (name, found) => {
    const { en, nl } = anotherEncoding(name, found);
    expect(await typed(here, ['check', name])).toEqual({ code: 1, out: '', err: en });
    expect(await typed(here, ['check', name, '--lang', 'nl'])).toEqual({ code: 1, out: '', err: nl });
  });

  it('is told from a file that is no text', async () => {
    const { err } = await typed(here, ['check', 'picture.yaml']);
    expect(err).toContain('this is not text. Expected UTF-8 text; found other bytes. Is this a scenario?\n');
  });
});

describe('a wrong command', () => {
  it.each([
    [
      ['check', 'nothing-like-it.yaml'],
      `Error: nothing-like-it.yaml: there is no such file. Scenario files there: ansi.yaml, ${file}.\n`,
      `Fout: nothing-like-it.yaml: dat bestand bestaat niet. Scenariobestanden daar: ansi.yaml, ${file}.\n`,
    ],
    [
      ['check', 'care-waiting-lst.yaml'],
      `Error: care-waiting-lst.yaml: there is no such file. Did you mean ${file}?\n`,
      `Fout: care-waiting-lst.yaml: dat bestand bestaat niet. Bedoelt u ${file}?\n`,
    ],
    [
      ['check', 'nowhere/a.yaml'],
      'Error: nowhere/a.yaml: there is no such file. There is no folder nowhere either.\n',
      'Fout: nowhere/a.yaml: dat bestand bestaat niet. De map nowhere bestaat ook niet.\n',
    ],
    [
      ['run', file, '--replicatons', '3'],
      "Error: unknown option '--replicatons'\n(Did you mean --replications?)\nstuwmeer run --help shows what it takes.\n",
      "Fout: onbekende optie '--replicatons'\n(Bedoelt u --replications?)\nstuwmeer run --help toont wat erbij kan.\n",
    ],
    [
      ['run', file, '--rank', 'growth'],
      "Error: unknown option '--rank'\nThat is an option of the commands compare and merge.\nstuwmeer run --help shows what it takes.\n",
      "Fout: onbekende optie '--rank'\nDie optie hoort bij de opdrachten compare en merge.\nstuwmeer run --help toont wat erbij kan.\n",
    ],
    [
      ['chekc', file],
      "Error: unknown command 'chekc'\n(Did you mean check?)\nstuwmeer --help shows the commands.\n",
      "Fout: onbekende opdracht 'chekc'\n(Bedoelt u check?)\nstuwmeer --help toont de opdrachten.\n",
    ],
    [
      ['run'],
      "Error: missing required argument 'scenario'\nstuwmeer run --help shows what it takes.\n",
      "Fout: na de opdracht ontbreekt 'scenario'\nstuwmeer run --help toont wat erbij kan.\n",
    ],
    [
      ['sweep', file],
      "Error: required option '--vary <name=values>' not specified\nstuwmeer sweep --help shows what it takes.\n",
      "Fout: de optie '--vary <name=values>' ontbreekt\nstuwmeer sweep --help toont wat erbij kan.\n",
    ],
    [
      ['draw', file, '--out', 'chain.pdf'],
      'Error: chain.pdf: pictures are made as .svg and .png. Expected a file of that kind, or a folder for both; found .pdf.\n',
      'Fout: chain.pdf: tekeningen worden als .svg en .png gemaakt. Verwacht: zo’n bestand, of een map voor beide; gevonden: .pdf.\n',
    ],
    [
      ['run', file, file],
      `Error: too many arguments for 'run'. Expected 1 argument but got 2: ${file}, ${file}.\nstuwmeer run --help shows what it takes.\n`,
      `Fout: te veel argumenten bij 'run'. Verwacht: 1; gevonden: 2 (${file}, ${file}).\nstuwmeer run --help toont wat erbij kan.\n`,
    ],
    [
      ['run', file, '--replications', 'veel'],
      "Error: option '--replications <n>' argument 'veel' is invalid. Expected a whole number from 1 to 10000, as in --replications 50.\nstuwmeer run --help shows what it takes.\n",
      "Fout: de waarde 'veel' bij de optie '--replications <n>' is ongeldig. Verwacht: een geheel getal van 1 tot 10000, zoals in --replications 50.\nstuwmeer run --help toont wat erbij kan.\n",
    ],
    [
      ['run', file, '--csv', 'excel'],
      "Error: option '--csv <dialect>' argument 'excel' is invalid. Allowed choices are plain, excel-nl.\nstuwmeer run --help shows what it takes.\n",
      "Fout: de waarde 'excel' bij de optie '--csv <dialect>' is ongeldig. Verwacht: een van plain, excel-nl.\nstuwmeer run --help toont wat erbij kan.\n",
    ],
    [
      ['draw', file, '--at', '1-3-2024'],
      "Error: option '--at <date>' argument '1-3-2024' is invalid. Expected a date as year-month-day, as in 2014-03-01.\nstuwmeer draw --help shows what it takes.\n",
      "Fout: de waarde '1-3-2024' bij de optie '--at <date>' is ongeldig. Verwacht: een datum als jaar-maand-dag, zoals in 2014-03-01.\nstuwmeer draw --help toont wat erbij kan.\n",
    ],
    [
      ['draw', file, '--at', '2024-03-01', '--policy', 'x'],
      "Error: option '--at <date>' cannot be used with option '--policy <name>'\nstuwmeer draw --help shows what it takes.\n",
      "Fout: de optie '--at <date>' gaat niet samen met de optie '--policy <name>'\nstuwmeer draw --help toont wat erbij kan.\n",
    ],
    [
      ['draw', file, '--policy', 'x'],
      `Error: ${file}: there is no policy "x": the scenario has none.\n`,
      `Fout: ${file}: er is geen maatregel "x": het scenario heeft er geen.\n`,
    ],
    [
      ['check', file, '--set', 'care places'],
      "Error: option '--set <name=value>' argument 'care places' is invalid. Expected a name and a value, as in --set 'care places=150 places'.\nstuwmeer check --help shows what it takes.\n",
      "Fout: de waarde 'care places' bij de optie '--set <name=value>' is ongeldig. Verwacht: een naam en een waarde, zoals in --set 'care places=150 places'.\nstuwmeer check --help toont wat erbij kan.\n",
    ],
    [
      ['check', file, '--set', 'care places=1.500 places'],
      'Error: --set "care places=1.500 places": the number in "1.500 places" may mean thousands or decimals. Expected a number that can be read in one way; found a point before three digits. Write "1500 places" if these are thousands, or "1.5 places" if these are decimals.\n',
      'Fout: --set "care places=1.500 places": de punt in "1.500 places" kan duizendtallen of decimalen betekenen. Verwacht: een getal dat op één manier te lezen is; gevonden: een punt voor drie cijfers. Schrijf "1500 places" als het duizendtallen zijn, of "1.5 places" als het decimalen zijn.\n',
    ],
    [
      ['compare', file, `./${file}`],
      'Error: two of the designs are called "care-waiting-list". Give each scenario file a name of its own.\n',
      'Fout: twee van de ontwerpen heten "care-waiting-list". Geef elk scenariobestand een eigen naam.\n',
    ],
    [
      ['run', file, '--out', 'package.json'],
      'Error: package.json is a file, and results go into a folder. Choose another folder with --out.\n',
      'Fout: package.json is een bestand, en resultaten gaan in een map. Kies een andere map met --out.\n',
    ],
    [
      ['run', file, '--shard', '4/3'],
      "Error: option '--shard <k/n>' argument '4/3' is invalid. Expected the number of a part and how many parts there are, up to 1000000, as in --shard 3/8, or env in a job array.\nstuwmeer run --help shows what it takes.\n",
      "Fout: de waarde '4/3' bij de optie '--shard <k/n>' is ongeldig. Verwacht: het nummer van een deel en het aantal delen, hoogstens 1000000, zoals in --shard 3/8, of env in een job array.\nstuwmeer run --help toont wat erbij kan.\n",
    ],
    [
      ['run', file, '--shard', '1/2', '--cases', '--quiet'],
      'Error: --shard does not go with --cases: the cases are those of a run as a whole.\n',
      'Fout: --shard gaat niet samen met --cases: de zaken zijn die van een simulatie als geheel.\n',
    ],
    [
      ['run', file, '--measure', 'wait p90', '--quiet'],
      'Error: --measure says what --precision and --uncertain look at. Add a precision, as in --precision 5%, or --uncertain.\n',
      'Fout: --measure zegt waar --precision en --uncertain naar kijken. Voeg een nauwkeurigheid toe, zoals in --precision 5%, of --uncertain.\n',
    ],
    [
      ['merge', 'nowhere'],
      'Error: nowhere: there is no such folder. Expected one that a command with --shard has written.\n',
      'Fout: nowhere: die map bestaat niet. Verwacht: een map die een opdracht met --shard heeft geschreven.\n',
    ],
    [
      ['merge', file],
      `Error: ${file} holds no part of a run. Expected the folder that a command with --shard has written.\n`,
      `Fout: in ${file} staat geen deel van een simulatie. Verwacht: de map die een opdracht met --shard heeft geschreven.\n`,
    ],
    [
      ['run', ''],
      'Error: the name of a file is empty. Expected a scenario file, as in my-scenarios/care-waiting-list.yaml.\n',
      'Fout: de naam van een bestand is leeg. Verwacht: een scenariobestand, zoals my-scenarios/care-waiting-list.yaml.\n',
    ],
    [
      ['run', '-'],
      'Error: -: a scenario is not read from standard input. Expected the name of a file; save the scenario first.\n',
      'Fout: -: een scenario wordt niet van de standaardinvoer gelezen. Verwacht: de naam van een bestand; sla het scenario eerst op.\n',
    ],
    [
      ['run', file, '--cases-of', '0'],
      "Error: option '--cases-of <n>' argument '0' is invalid. Expected a whole number from 1 to 10000, as in --cases-of 7.\nstuwmeer run --help shows what it takes.\n",
      "Fout: de waarde '0' bij de optie '--cases-of <n>' is ongeldig. Verwacht: een geheel getal van 1 tot 10000, zoals in --cases-of 7.\nstuwmeer run --help toont wat erbij kan.\n",
    ],
    [
      ['capacity', file, '--target', ''],
      "Error: option '--target <target>' argument '' is invalid. Expected what must hold, as in --target 'wait p90 at care place <= 8 weeks'.\nstuwmeer capacity --help shows what it takes.\n",
      "Fout: de waarde '' bij de optie '--target <target>' is ongeldig. Verwacht: wat moet gelden, zoals in --target 'wait p90 at care place <= 8 weeks'.\nstuwmeer capacity --help toont wat erbij kan.\n",
    ],
    [
      ['capacity', file, '--cost', 'care place'],
      "Error: option '--cost <name=euro>' argument 'care place' is invalid. Expected a resource and euro a year, as in --cost 'care place=12000'.\nstuwmeer capacity --help shows what it takes.\n",
      "Fout: de waarde 'care place' bij de optie '--cost <name=euro>' is ongeldig. Verwacht: een onderdeel en euro per jaar, zoals in --cost 'care place=12000'.\nstuwmeer capacity --help toont wat erbij kan.\n",
    ],
    [
      ['sweep', file, '--vary', 'length of care=1,5 days', '--quiet'],
      'Error: --vary \'length of care=1,5 days\': 1,5 may be one number or two: write "1.5" for one, or "1, 5" for two.\n',
      'Fout: --vary \'length of care=1,5 days\': 1,5 kan één getal zijn of twee: schrijf "1.5" voor één, of "1, 5" voor twee.\n',
    ],
    [
      ['run', file, '--out', '..', '--quiet'],
      'Error: .. holds the folder you are in, and results replace a whole folder. Choose another folder with --out.\n',
      'Fout: .. bevat de map waarin u werkt, en resultaten vervangen een hele map. Kies een andere map met --out.\n',
    ],
    [
      ['check', file, '--set', 'care places=referrals'],
      'Error: --set "care places=referrals": "referrals" is a rate. Expected a number of places as in its range, 100 to 160 places; found referrals.\n',
      'Fout: --set "care places=referrals": "referrals" is een tempo. Verwacht: een aantal plaatsen zoals in de bandbreedte, 100 to 160 places; gevonden: referrals.\n',
    ],
    [
      ['check', file, '--set', 'length of care=mean 90'],
      'Error: --set "length of care=mean 90": "90" is a mean without a unit. Expected a mean such as "20 days"; found 90. Write for example "90 days".\n',
      'Fout: --set "length of care=mean 90": "90" is een gemiddelde zonder eenheid. Verwacht: een gemiddelde zoals "20 days"; gevonden: 90. Schrijf bijvoorbeeld "90 days".\n',
    ],
  ])('is told in English and in Dutch: %j', async (args, en, nl) => {
    expect(await typed(here, args)).toEqual({ code: 2, out: '', err: en });
    expect(await typed(here, [...args, '--lang', 'nl'])).toEqual({ code: 2, out: '', err: nl });
  });
});

it('a file that is wrong only as it is set says with what it was read', async () => {
  const args = ['check', file, '--set', 'care places=0 places'];
  const { code, err } = await typed(here, args);
  expect(code).toBe(1);
  expect(err).toContain(`1 mistake in ${file}, as read with --set "care places=0 places"\n`);
  const { err: dutch } = await typed(here, [...args, '--lang', 'nl']);
  expect(dutch).toContain(`1 fout in ${file}, gelezen met --set "care places=0 places"\n`);
});

it('a file that is extended is looked for among those beside it', async () => {
  writeFileSync(join(here, 'variant.yaml'), 'stuwmeer: 1\nextends: care-waiting-list\n');
  writeFileSync(join(here, 'another.yaml'), 'stuwmeer: 1\nextends: Care-waiting-list.yaml\n');
  const near = `there is no such file. Expected a file; found nothing at that name. Did you mean "${file}"?`;
  for (const name of ['variant.yaml', 'another.yaml']) {
    const { code, err } = await typed(here, ['check', name]);
    expect(code).toBe(1);
    expect(err).toContain(near);
    rmSync(join(here, name));
  }
});

it('a resource that no step takes, such as one whose name a variant misspells, is noted', async () => {
  const inputs = 'inputs: {more: {value: 150 places, source: plan}}';
  writeFileSync(
    join(here, 'more.yaml'),
    `stuwmeer: 1\nextends: ${file}\n${inputs}\nresources: {care palce: {places: more}}\n`,
  );
  const { code, out } = await typed(here, ['check', 'more.yaml']);
  expect(code).toBe(0);
  expect(out.replaceAll('\n', ' ')).toContain('no step takes care palce. What is said there changes nothing.');
  const { out: dutch } = await typed(here, ['check', 'more.yaml', '--lang', 'nl']);
  expect(dutch.replaceAll('\n', ' ')).toContain('geen stap maakt gebruik van care palce.');
  rmSync(join(here, 'more.yaml'));
});

it('the name of a file with its ending is none of a design in --set', async () => {
  const { err } = await typed(here, ['check', file, '--set', `${file}: care places=60 places`]);
  expect(err).toContain('Did you mean "care-waiting-list: care places"?');
});

it('a misspelt name in --set is told with all there are, in Dutch too', async () => {
  const args = ['check', file, '--set', 'care place=60 places'];
  const { err } = await typed(here, [...args, '--lang=nl']);
  expect(err).toMatch(
    /^Fout: --set "care place=60 places": er is geen invoergegeven of instelling van de simulatie met de naam "care place"\. Verwacht: een van .*; gevonden: "care place"\. Bedoelt u "care places"\?\n$/,
  );
});

it.each([
  [
    'care places=many',
    '"many" is not known. Expected a value such as "100 places"; found "many".',
    '"many" is niet bekend. Verwacht: een waarde zoals "100 places"; gevonden: "many".',
  ],
  [
    'care places=3 days',
    '"3 days" is a duration. Expected a number of places as in its range, 100 to 160 places; found 3 days.',
    '"3 days" is een duur. Verwacht: een aantal plaatsen zoals in de bandbreedte, 100 to 160 places; gevonden: 3 days.',
  ],
  [
    'referrals=5 places',
    '"5 places" is a number of places. Expected a rate as in its range, 300 to 500 per year; found 5 places.',
    '"5 places" is een aantal plaatsen. Verwacht: een tempo zoals in de bandbreedte, 300 to 500 per year; gevonden: 5 places.',
  ],
])('a value of another kind is told where it was set, once: --set %j', async (set, en, nl) => {
  const args = ['check', file, '--set', set];
  expect(await typed(here, args)).toEqual({ code: 2, out: '', err: `Error: --set "${set}": ${en}\n` });
  expect(await typed(here, [...args, '--lang', 'nl'])).toEqual({
    code: 2,
    out: '',
    err: `Fout: --set "${set}": ${nl}\n`,
  });
});

it('mistakes are data with --json: a code that stays, and the words of one language', async () => {
  const broken = 'stuwmeer: 1\nprovenance: maybe\n';
  writeFileSync(join(here, 'broken.yaml'), broken);
  const problemsIn = async (...lang: readonly string[]) => {
    const { out } = await typed(here, ['check', 'broken.yaml', '--json', ...lang]);
    return JSON.parse(out).problems[0];
  };
  const place = { file: 'broken.yaml', line: 1, column: 1, code: 'missing key', key: 'runs' };
  expect(await problemsIn()).toEqual({
    ...place,
    expected: 'what is simulated: {from: 2014-01-01, to: 2016-12-31}',
    message: expect.stringContaining('the key "runs" is missing.'),
  });
  expect(await problemsIn('--lang', 'nl')).toEqual({
    ...place,
    expected: 'wat er wordt gesimuleerd: {from: 2014-01-01, to: 2016-12-31}',
    message: expect.stringContaining('de sleutel "runs" ontbreekt.'),
  });
});

it('init tells in Dutch what to do next, and how in a clone of the project', async () => {
  const { out } = await typed(here, ['init', 'nieuw', '--lang', 'nl'], { env: { npm_lifecycle_event: 'stuwmeer' } });
  expect(out).toBe(
    [
      'Geschreven: nieuw/care-waiting-list.yaml, een wachtlijst voor zorg, met uitleg (in het Engels) bij elk onderdeel.',
      'Wat u nu kunt doen:',
      '  npm run -s stuwmeer -- check nieuw/care-waiting-list.yaml --lang nl    staan er fouten in, en is er genoeg capaciteit?',
      '  npm run -s stuwmeer -- run nieuw/care-waiting-list.yaml --lang nl      simuleer het',
      '',
    ].join('\n'),
  );
});
