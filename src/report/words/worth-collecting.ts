/** What is said of figures that are worth collecting, and what stands in the table that is to be filled in. */
import type { Phrases } from '../phrases.ts';

export const worthSentences = {
  first: {
    en: 'Collect this first: {figure}. It would take away {part} of what the inputs leave unknown about “{answer}” in “{design}”.',
    nl: 'Verzamel dit als eerste: {figure}. Het neemt {part} weg van wat de invoer open laat over “{answer}” in “{design}”.',
  },
  nothing: {
    en: '{looked:The one figure that was looked at would not|None of the {looked} figures that were looked at would} take away much of what is not known about “{answer}” in “{design}”.',
    nl: '{looked:Het ene bekeken cijfer neemt niet|Geen van de {looked} bekeken cijfers neemt} veel weg van wat onbekend is over “{answer}” in “{design}”.',
  },
  chanceOnly: {
    en: '“{answer}” in “{design}” hardly depends on the inputs within their ranges: what is not known about it is chance, which no figure takes away.',
    nl: '“{answer}” in “{design}” hangt binnen de bandbreedten nauwelijks van de invoer af: wat er onbekend aan is, is toeval, en dat neemt geen cijfer weg.',
  },
  tooFew: {
    en: '“{answer}” in “{design}” has a value at only {settings} of the {drawn} settings of the inputs that were drawn: too few to tell which figures are worth collecting.',
    nl: '“{answer}” in “{design}” heeft maar bij {settings} van de {drawn} getrokken combinaties van invoerwaarden een waarde: te weinig om te zeggen welke cijfers het verzamelen waard zijn.',
  },
  repeats: {
    en: 'A figure that follows from one input alone tells that input and nothing else: it is no test of the model.',
    nl: 'Een cijfer dat uit één invoergegeven alleen volgt, zegt alleen iets over dat gegeven: het is geen toets van het model.',
  },
  notAdded: {
    en: 'Figures overlap in what they tell: together they take away less than their sum.',
    nl: 'Cijfers overlappen in wat ze zeggen: samen nemen ze minder weg dan de som.',
  },
  written: {
    en: '{file} has a row for each: fill in the values, and read it with stuwmeer evaluate --observed {file}.',
    nl: '{file} heeft voor elk een rij: vul de waarden in, en lees het met stuwmeer evaluate --observed {file}.',
  },
} as const satisfies Phrases;

export const worthWords = {
  figure: { en: '{what}, {period}', nl: '{what}, {period}' },
  at: { en: '{measure}, {place}', nl: '{measure}, {place}' },
  tellsMore: {
    en: 'takes away {part} of what is not known about “{answer}”; the higher it is, the higher “{input}” is likely to be',
    nl: 'neemt {part} weg van wat onbekend is over “{answer}”; hoe hoger, hoe hoger “{input}” waarschijnlijk is',
  },
  tellsLess: {
    en: 'takes away {part} of what is not known about “{answer}”; the higher it is, the lower “{input}” is likely to be',
    nl: 'neemt {part} weg van wat onbekend is over “{answer}”; hoe hoger, hoe lager “{input}” waarschijnlijk is',
  },
  tells: {
    en: 'takes away {part} of what is not known about “{answer}”',
    nl: 'neemt {part} weg van wat onbekend is over “{answer}”',
  },
  /** Behind either of the first two. */
  repeats: {
    en: '{text}; it follows from that alone, and is no test of the model',
    nl: '{text}; het volgt daar alleen uit, en is geen toets van het model',
  },
  onlyOf: { en: '{input} alone', nl: 'alleen {input}' },
  allCases: { en: 'all', nl: 'alle' },
} as const satisfies Phrases;

export const worthTableWords = {
  caption: {
    en: 'Figures worth collecting, the most informative first',
    nl: 'Cijfers die het verzamelen waard zijn, de meest informatieve eerst',
  },
  figure: { en: 'Figure', nl: 'Cijfer' },
  part: { en: 'Takes away', nl: 'Neemt weg' },
  cases: { en: 'Cases needed', nl: 'Zaken nodig' },
  why: { en: 'Says something about', nl: 'Zegt iets over' },
} as const satisfies Phrases;

/** Lines of comment and heads of the table. */
export const templateWords = {
  title: {
    en: 'Figures worth collecting for “{design}”, those that would narrow the answer most first.',
    nl: 'Cijfers die voor “{design}” het verzamelen waard zijn, bovenaan wat het antwoord het meest vernauwt.',
  },
  answer: {
    en: 'The answer is: {answer}. How much each figure takes away of what is not known about it was estimated from {runs} {runs:run|runs} at {settings} {settings:setting|settings} of the inputs (seed “{seed}”).',
    nl: 'Het antwoord is: {answer}. Hoeveel elk cijfer wegneemt van wat er onbekend aan is, is geschat uit {runs} {runs:simulatie|simulaties} bij {settings} {settings:combinatie|combinaties} van invoerwaarden (startwaarde “{seed}”).',
  },
  fill: {
    en: 'Fill in “value” (as 56 %, 40 days, 1234). Change “period” to what you have: 2014, 2014-Q1, 2014-03, or 2014-01-01 to 2014-06-30. Rows without a value are passed over.',
    nl: 'Vul “waarde” in (zoals 56 %, 40 dagen, 1234). Verander “periode” in wat u hebt: 2014, 2014-K1, 2014-03, of 2014-01-01 t/m 2014-06-30. Rijen zonder waarde tellen niet mee.',
  },
  count: {
    en: '“count” is the number of cases that a share or an average was taken from; leave it empty where all were counted. With “cases needed” or more their own chance takes away no more than a tenth of what the figure tells.',
    nl: '“aantal” is van hoeveel zaken een aandeel of gemiddelde komt; laat het leeg als alle zijn geteld. Bij “zaken nodig” of meer neemt hun eigen toeval hoogstens een tiende weg van wat het cijfer zegt.',
  },
  read: {
    en: 'Then: stuwmeer evaluate {scenario} --observed {file}',
    nl: 'Daarna: stuwmeer evaluate {scenario} --observed {file}',
  },
  period: { en: 'period', nl: 'periode' },
  measure: { en: 'measure', nl: 'maat' },
  where: { en: 'where', nl: 'waar' },
  value: { en: 'value', nl: 'waarde' },
  unit: { en: 'unit', nl: 'eenheid' },
  countHead: { en: 'count', nl: 'aantal' },
  source: { en: 'source', nl: 'bron' },
  needed: { en: 'cases needed', nl: 'zaken nodig' },
  why: { en: 'why', nl: 'waarom' },
} as const satisfies Phrases;
