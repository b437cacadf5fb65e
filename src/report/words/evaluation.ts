/** What is said of observed figures beside simulated ones. */
import type { Phrases } from '../phrases.ts';

export const evaluationWords = {
  title: { en: 'Observed beside simulated', nl: 'Waargenomen naast gesimuleerd' },
  subtitle: {
    en: '{figures} observed {figures:figure|figures} beside what {designs}',
    nl: '{figures} waargenomen {figures:cijfer|cijfers} naast wat {designs}',
  },
  oneDesign: { en: 'one design expects', nl: 'één ontwerp verwacht' },
  manyDesigns: { en: '{count} designs expect', nl: '{count} ontwerpen verwachten' },
  at: { en: '{measure}, {place}', nl: '{measure}, {place}' },
  partOf: { en: '{part}, as a share of: {whole}', nl: '{part}, als deel van: {whole}' },
  label: { en: '{what}, {period}', nl: '{what}, {period}' },
  dates: { en: '{from} to {to}', nl: '{from} t/m {to}' },
  atEnd: { en: 'at the end of {period}', nl: 'aan het eind van {period}' },
  onDay: { en: 'at the end of {day}', nl: 'aan het eind van {day}' },
  quarter: { en: 'Q{number} {year}', nl: '{number}e kwartaal {year}' },
  day: { en: '{value} a day', nl: '{value} per dag' },
  week: { en: '{value} a week', nl: '{value} per week' },
  month: { en: '{value} a month', nl: '{value} per maand' },
  perQuarter: { en: '{value} a quarter', nl: '{value} per kwartaal' },
  year: { en: '{value} a year', nl: '{value} per jaar' },
  percent: { en: '{value}%', nl: '{value}%' },
  band: { en: '{low} to {high}', nl: '{low} tot {high}' },
  inside: { en: 'inside', nl: 'binnen' },
  above: { en: 'above', nl: 'erboven' },
  below: { en: 'below', nl: 'eronder' },
} as const satisfies Phrases;

/** Single words in the cells of a workbook: of what a figure is the rate, and why a design does not tell it. */
export const figureWords = {
  day: { en: 'day', nl: 'dag' },
  week: { en: 'week', nl: 'week' },
  month: { en: 'month', nl: 'maand' },
  quarter: { en: 'quarter', nl: 'kwartaal' },
  year: { en: 'year', nl: 'jaar' },
  judged: { en: 'judged', nl: 'beoordeeld' },
  'outside the run': { en: 'not all within the simulated period', nl: 'niet helemaal binnen de gesimuleerde periode' },
  'in the start-up': { en: 'begins in the start-up', nl: 'begint in de aanloopperiode' },
  'no such place': { en: 'the design has no such place', nl: 'het ontwerp heeft dat onderdeel niet' },
  'hardly ever seen': { en: 'seen in too few replications', nl: 'in te weinig herhalingen gezien' },
} as const satisfies Phrases;

export const evaluationSentences = {
  agrees: {
    en: '“{design}” agrees with what was observed: {inside} of {judged} figures {inside:lies|lie} where 95 of 100 real periods would put them, and by chance alone the one that is farthest off is at least that far off in {chance} of such tables.',
    nl: '“{design}” klopt met wat is waargenomen: {inside} van de {judged} cijfers {inside:ligt|liggen} waar 95 van de 100 werkelijke perioden ze zouden leggen, en door toeval alleen ligt het cijfer dat er het verst vandaan is in {chance} van zulke tabellen minstens zo ver weg.',
  },
  differs: {
    en: '“{design}” does not agree with what was observed: {outside} of {judged} figures {outside:lies|lie} outside the band in which 95 of 100 real periods would fall, and chance alone takes any of them as far off as “{farthest}” in only {chance} of such tables.',
    nl: '“{design}” klopt niet met wat is waargenomen: {outside} van de {judged} cijfers {outside:ligt|liggen} buiten de band waar 95 van de 100 werkelijke perioden in vallen, en door toeval alleen ligt een cijfer in maar {chance} van zulke tabellen zo ver weg als “{farthest}”.',
  },
  differsFromAll: {
    en: '“{design}” does not agree with what was observed: {outside} of {judged} figures {outside:lies|lie} outside the band in which 95 of 100 real periods would fall, and none of the {replications} replications has a figure as far off as “{farthest}”.',
    nl: '“{design}” klopt niet met wat is waargenomen: {outside} van de {judged} cijfers {outside:ligt|liggen} buiten de band waar 95 van de 100 werkelijke perioden in vallen, en in geen van de {replications} herhalingen ligt een cijfer zo ver weg als “{farthest}”.',
  },
  oneAgrees: {
    en: '“{design}” agrees with the one figure that it can be compared with: it lies where 95 of 100 real periods would put it.',
    nl: '“{design}” klopt met het ene cijfer dat ermee te vergelijken is: het ligt waar 95 van de 100 werkelijke perioden het zouden leggen.',
  },
  oneDiffers: {
    en: '“{design}” does not agree with the one figure that it can be compared with: it lies outside the band in which 95 of 100 real periods would fall.',
    nl: '“{design}” klopt niet met het ene cijfer dat ermee te vergelijken is: het ligt buiten de band waar 95 van de 100 werkelijke perioden in vallen.',
  },
  tellsNothing: {
    en: '“{design}” says nothing about these figures.',
    nl: '“{design}” zegt niets over deze cijfers.',
  },
  oneOf: {
    en: 'Of the {count} designs one agrees with what was observed: “{design}”.',
    nl: 'Van de {count} ontwerpen klopt er één met wat is waargenomen: “{design}”.',
  },
  someOf: {
    en: 'Of the {count} designs {agreeing} agree with what was observed, and these figures cannot tell which of them it is: {designs}.',
    nl: 'Van de {count} ontwerpen kloppen er {agreeing} met wat is waargenomen, en uit deze cijfers is niet op te maken welk van deze het is: {designs}.',
  },
  neither: {
    en: 'Neither design agrees with what was observed.',
    nl: 'Geen van beide ontwerpen klopt met wat is waargenomen.',
  },
  noneOf: {
    en: 'None of the {count} designs agrees with what was observed.',
    nl: 'Geen van de {count} ontwerpen klopt met wat is waargenomen.',
  },
  noneOfJudged: {
    en: 'Of the {count} designs {judged} can be judged by these figures, and none of them agrees with what was observed.',
    nl: 'Van de {count} ontwerpen kunnen er {judged} naar deze cijfers worden beoordeeld, en geen daarvan klopt met wat is waargenomen.',
  },
  theOnlyJudged: {
    en: 'Of the {count} designs one can be judged by these figures, and it does not agree with what was observed.',
    nl: 'Van de {count} ontwerpen kan er één naar deze cijfers worden beoordeeld, en dat klopt niet met wat is waargenomen.',
  },
  neitherJudged: {
    en: 'Neither design can be judged by these figures.',
    nl: 'Geen van beide ontwerpen kan naar deze cijfers worden beoordeeld.',
  },
  noneJudged: {
    en: 'None of the {count} designs can be judged by these figures.',
    nl: 'Geen van de {count} ontwerpen kan naar deze cijfers worden beoordeeld.',
  },
  notSame: {
    en: 'The designs are not judged by the same figures: {counts}. One that is judged by fewer agrees more easily.',
    nl: 'De ontwerpen worden niet naar dezelfde cijfers beoordeeld: {counts}. Een ontwerp dat naar minder cijfers wordt beoordeeld, klopt gemakkelijker.',
  },
  countOf: { en: '“{design}” by {judged} of {figures}', nl: '“{design}” naar {judged} van {figures}' },
  unexplained: {
    en: 'No design expects what was observed of {figures}.',
    nl: 'Geen enkel ontwerp verwacht wat is waargenomen van {figures}.',
  },
  figure: { en: '{label}: observed {observed}; {answers}.', nl: '{label}: waargenomen {observed}; {answers}.' },
  expectsOne: { en: 'expected {band}: {position}', nl: 'verwacht {band}: {position}' },
  expects: { en: '“{design}” expects {band}: {position}', nl: '“{design}” verwacht {band}: {position}' },
  figureInside: { en: 'inside', nl: 'erbinnen' },
  figureAbove: { en: 'it lies above', nl: 'het ligt erboven' },
  figureBelow: { en: 'it lies below', nl: 'het ligt eronder' },
  byChance: {
    en: ', which may be chance: {figures} figures are compared',
    nl: ', wat toeval kan zijn: er worden {figures} cijfers vergeleken',
  },
  moreFigures: {
    en: 'The other {count:figure is|{count} figures are} in the table.',
    nl: '{count:Het andere cijfer staat|De andere {count} cijfers staan} in de tabel.',
  },
  expectedOutside: {
    en: 'Of {judged} figures about {about} would lie outside a band by chance alone; the judgement of all together allows for that.',
    nl: 'Van {judged} cijfers zouden er door toeval alleen ongeveer {about} buiten hun band liggen; het oordeel over alle samen houdt daar rekening mee.',
  },
  nothingVaried: {
    en: 'No input was varied. Where figures disagree, other values within their ranges may still agree: --calibrate looks for them.',
    nl: 'Geen invoer is gevarieerd. Waar cijfers niet kloppen, kunnen andere waarden binnen hun bandbreedte nog wel kloppen: --calibrate zoekt die.',
  },
  notJudged: {
    en: 'Of the {all} figures, “{design}” is judged by {judged}. Not used: {figures}.',
    nl: 'Van de {all} cijfers {judged:telt|tellen} er voor “{design}” {judged} mee. Niet gebruikt: {figures}.',
  },
  'outside the run': {
    en: 'not all within the period that it simulates, {period} ({count})',
    nl: 'niet helemaal binnen de periode die het simuleert, {period} ({count})',
  },
  'in the start-up': {
    en: 'of a period that begins in its start-up, which is left out ({count})',
    nl: 'van een periode die begint in de aanloopperiode, die is weggelaten ({count})',
  },
  'no such place': {
    en: 'of a place or a way that it does not have ({count}: {places})',
    nl: 'over een onderdeel of een weg die het niet heeft ({count}: {places})',
  },
  'hardly ever seen': {
    en: 'seen in too few replications ({count})',
    nl: 'in te weinig herhalingen gezien ({count})',
  },
  lacksError: {
    en: 'How precise a figure from so few cases is, is not known for {figures}; the band is that of the period alone.',
    nl: 'Hoe nauwkeurig een cijfer uit zo weinig zaken is, is niet bekend voor {figures}; de band is die van de periode alleen.',
  },
  empty: {
    en: '{count} {count:row|rows} of the table {count:has|have} no value yet, and {count:is|are} left out.',
    nl: '{count} {count:rij|rijen} van de tabel {count:heeft|hebben} nog geen waarde, en {count:is|zijn} weggelaten.',
  },
  oneEmpty: {
    en: 'One row of the table has no value yet, and is left out.',
    nl: 'Eén rij van de tabel heeft nog geen waarde, en is weggelaten.',
  },
  gaps: {
    en: 'For {what} the figures of {periods}, between others, are missing.',
    nl: 'Van {what} ontbreken de cijfers van {periods}, tussen andere in.',
  },
} as const satisfies Phrases;

export const evaluationTableWords = {
  caption: {
    en: 'Each figure beside the band in which 95 of 100 real periods would fall',
    nl: 'Elk cijfer naast de band waar 95 van de 100 werkelijke perioden in vallen',
  },
  details: { en: 'All figures with their sources', nl: 'Alle cijfers met hun bronnen' },
  figure: { en: 'Figure', nl: 'Cijfer' },
  observed: { en: 'Observed', nl: 'Waargenomen' },
  expected: { en: 'Expected', nl: 'Verwacht' },
  measured: { en: 'What is measured of it', nl: 'Wat daarvan is gemeten' },
  of: { en: 'Of so many cases', nl: 'Van zoveel zaken' },
  source: { en: 'Source', nl: 'Bron' },
  row: { en: 'Row', nl: 'Rij' },
  cell: { en: '{band}, {position}', nl: '{band}, {position}' },
} as const satisfies Phrases;

export const evaluationChartWords = {
  title: { en: 'What was observed, on what is expected', nl: 'Wat is waargenomen, op wat wordt verwacht' },
  note: {
    en: 'Black: observed. Line: where 95 of 100 real periods would fall, with the middle as a tick.',
    nl: 'Zwart: waargenomen. Lijn: waar 95 van de 100 werkelijke perioden in vallen, met het midden als streepje.',
  },
  seriesNote: {
    en: 'Black dots: observed. Band: where 95 of 100 real periods would fall; line: the middle.',
    nl: 'Zwarte stippen: waargenomen. Band: waar 95 van de 100 werkelijke perioden in vallen; lijn: het midden.',
  },
  reading: {
    en: 'Where a dot lies outside the line of a design, that design does not expect the figure.',
    nl: 'Waar een stip buiten de lijn van een ontwerp ligt, verwacht dat ontwerp het cijfer niet.',
  },
  only: {
    en: 'The first {count} figures of each unit; the table has all.',
    nl: 'De eerste {count} cijfers van elke eenheid; in de tabel staan ze alle.',
  },
} as const satisfies Phrases;

export const evaluationMethodWords = {
  band: { en: 'The band of a figure', nl: 'De band van een cijfer' },
  bandText: {
    en: 'What the figure is in {replications} replications, each a period that might have been (seed “{seed}”), rounded as it was published. Between the value with rank {rank} from below and that with rank {rank} from above the figure of one more period falls with probability {covered}, whatever its distribution (Wilks 1941).',
    nl: 'Wat het cijfer in {replications} herhalingen is, elk een periode zoals die had kunnen zijn (startwaarde “{seed}”), afgerond zoals het is gepubliceerd. Tussen de waarde op rang {rank} van onderen en die op rang {rank} van boven valt het cijfer van nog een periode met kans {covered}, hoe het ook verdeeld is (Wilks 1941).',
  },
  sampling: { en: 'Figures taken from some cases', nl: 'Cijfers uit een deel van de zaken' },
  samplingText: {
    en: 'Where the table says of how many cases n a figure was taken, each replication is given its sampling error besides, as a normal draw: of a share p with variance p(1−p)/n × (N−n)/(N−1), of a mean s²/n × (N−n)/(N−1), with the N cases of the period in the replication and their spread s (Cochran 1977); of a median or the wait of 9 in 10 by Woodruff (1952). Who counted all N has no sampling error.',
    nl: 'Waar de tabel zegt uit hoeveel zaken n een cijfer komt, krijgt elke herhaling ook de steekproeffout ervan, als normale trekking: bij een aandeel p met variantie p(1−p)/n × (N−n)/(N−1), bij een gemiddelde s²/n × (N−n)/(N−1), met de N zaken van de periode in de herhaling en hun spreiding s (Cochran 1977); bij een mediaan of de wachttijd van negen van de tien volgens Woodruff (1952). Wie alle N telde, heeft geen steekproeffout.',
  },
  together: { en: 'All figures together', nl: 'Alle cijfers samen' },
  togetherText: {
    en: 'The figure that is farthest off decides, in standard deviations of its replications (max-T, Westfall and Young 1993). How far off chance takes one is seen in the replications, each in turn in the place of the observed figures (a Monte Carlo test, Barnard 1963): figures that rise and fall together count as such, and the probability is exact. A design agrees where it is above 5%; that is no proof that it is right.',
    nl: 'Het cijfer dat het verst weg ligt beslist, in standaardafwijkingen van zijn herhalingen (max-T, Westfall en Young 1993). Hoe ver toeval er een brengt, blijkt uit de herhalingen, elk op zijn beurt in de plaats van de waargenomen cijfers (een Monte-Carlotoets, Barnard 1963): cijfers die samen stijgen en dalen tellen als zodanig, en de kans is exact. Een ontwerp klopt waar die boven 5% is; dat bewijst niet dat het juist is.',
  },
} as const satisfies Phrases;
