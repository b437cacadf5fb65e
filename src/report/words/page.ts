/** Headings and remarks of the report page. */
import type { Phrases } from '../phrases.ts';

export const pageWords = {
  wholeChain: { en: 'the whole chain', nl: 'de hele keten' },
  subtitleOne: { en: 'One design, simulated', nl: 'Eén ontwerp, gesimuleerd' },
  titleMany: { en: '{first} and {count} other designs', nl: '{first} en {count} andere ontwerpen' },
  subtitleMany: {
    en: '{count} designs, simulated on the same cases',
    nl: '{count} ontwerpen, gesimuleerd met dezelfde zaken',
  },
  headline: { en: 'In short', nl: 'In het kort' },
  caution: {
    en: 'A simulation says what follows from its assumptions. Read the list of assumptions before you use a figure.',
    nl: 'Een simulatie laat zien wat uit haar aannames volgt. Lees de lijst met aannames voordat u een cijfer gebruikt.',
  },
  contents: { en: 'On this page', nl: 'Op deze pagina' },
  charts: { en: 'Charts', nl: 'Grafieken' },
  figures: { en: 'Figures', nl: 'Cijfers' },
  dataTable: { en: 'Figures and downloads', nl: 'Cijfers en downloads' },
  differences: { en: 'Differences', nl: 'Verschillen' },
  differencesIntro: {
    en: 'The designs are given the same chance events: the same cases arrive at the same moments and draw the same numbers, so what is left is the difference that the design makes. Each is measured over the same period; where cases end, what they pay and who gives up is reported for the cases that came in it, each followed until it left.',
    nl: 'De ontwerpen krijgen dezelfde toevalstrekkingen: dezelfde zaken komen op dezelfde momenten en trekken dezelfde getallen, dus wat overblijft is het verschil dat het ontwerp maakt. Elk is over dezelfde periode gemeten; waar zaken eindigen, wat zij betalen en wie afhaakt gaat over de zaken die daarin binnenkwamen, elk gevolgd tot ze weg was.',
  },
  readTogether: {
    en: 'Each 95% range holds the true difference in 95 of 100 such studies, and it does so for one difference at a time. The tables of all differences give {count} of them: about {misses} can be expected to miss by chance alone, and there is no telling which. A single clear difference among many that are not is weak evidence; one that others agree with is strong.',
    nl: 'Elk 95%-interval bevat het ware verschil in 95 van de 100 zulke onderzoeken, en dat geldt voor één verschil tegelijk. De tabellen met alle verschillen geven er {count}: ongeveer {misses} daarvan zitten er naar verwachting door toeval naast, en welke dat zijn, is nergens aan te zien. Eén duidelijk verschil tussen vele die dat niet zijn, is een zwakke aanwijzing; een verschil waar andere bij passen, is een sterke.',
  },
  allInStretches: {
    en: 'Before, during and after: everything that differs',
    nl: 'Voor, tijdens en na het beleid: alles wat verschilt',
  },
  allDifferences: {
    en: 'All differences, at every place and step',
    nl: 'Alle verschillen, bij elk onderdeel en elke stap',
  },
  alike: {
    en: '{count} further {count:measure|measures} came out exactly the same in both designs and {count:is|are} left out here; comparison.csv has {count:it|them}.',
    nl: '{count} andere {count:maat kwam|maten kwamen} in beide ontwerpen precies gelijk uit en {count:is|zijn} hier weggelaten; {count:deze staat|ze staan} in comparison.csv.',
  },
  places: { en: 'Place by place', nl: 'Per onderdeel' },
  prediction: { en: 'Forecast and simulation', nl: 'Voorspelling en simulatie' },
  predictionIntro: {
    en: 'What was forecast before anything ran, by formula or by a short run of the model, beside what the simulation found. Where they differ widely, one of the two leaves something out.',
    nl: 'Wat vóór de simulatie is voorspeld, volgens een formule of een korte proefsimulatie met het model, naast wat uit de simulatie kwam. Waar ze veel verschillen, laat een van de twee iets weg.',
  },
  model: { en: 'The model in short', nl: 'Het model in het kort' },
  inputs: { en: 'Inputs and assumptions', nl: 'Invoer en aannames' },
  inputsIntro: {
    en: 'An assumption is not evidence. Of the {inputs} {inputs:input|inputs} of “{design}”, {assumptions} {assumptions:is an assumption|are assumptions} and {sources} {sources:has|have} a source.',
    nl: 'Een aanname is geen bewijs. Van de {inputs} {inputs:invoergegeven|invoergegevens} van “{design}” {assumptions:is|zijn} er {assumptions} een aanname en {sources:heeft|hebben} er {sources} een bron.',
  },
  noInputs: { en: 'The scenario names no inputs.', nl: 'Het scenario noemt geen invoergegevens.' },
  checks: { en: 'Checks', nl: 'Controles' },
  checksPassed: {
    en: 'All {count} consistency checks passed in every replication.',
    nl: 'Alle {count} consistentiecontroles klopten in elke herhaling.',
  },
  checksFailed: {
    en: '{failed} of {count} consistency checks failed. Do not use these results.',
    nl: 'Bij {failed} van de {count} consistentiecontroles klopte het niet. Gebruik deze uitkomsten niet.',
  },
  method: { en: 'How it was run', nl: 'Hoe er is gesimuleerd' },
  /** On paper, before what is said of a chart that is not there. */
  notDrawn: { en: 'This chart was not drawn.', nl: 'Deze figuur is niet getekend.' },
  /** On paper, after the title of what the reader has left folded. */
  notPrinted: { en: 'folded, so not printed', nl: 'dichtgevouwen, dus niet afgedrukt' },
  verdicts: {
    en: 'What is said of a place, and what it means',
    nl: 'Wat er over een onderdeel wordt gezegd, en wat dat betekent',
  },
  measures: { en: 'What the measures mean', nl: 'Wat de maten betekenen' },
  notStated: { en: 'not stated', nl: 'niet vermeld' },
  dataNote: {
    en: 'The same figures, with more digits, are in summary.csv, queues.csv and replications.csv beside this page.',
    nl: 'Dezelfde cijfers, met meer decimalen, staan in summary.csv, queues.csv en replications.csv naast deze pagina.',
  },
} as const satisfies Phrases;
