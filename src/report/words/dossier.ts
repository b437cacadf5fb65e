/** What a dossier says besides what other reports say too. */
import type { Phrases } from '../phrases.ts';

export const dossierWords = {
  title: { en: 'Dossier: {titles}', nl: 'Dossier: {titles}' },
  subtitleOne: {
    en: 'One design, simulated: the answer, what it rests on and how sure it is',
    nl: 'Eén ontwerp, gesimuleerd: het antwoord, waar het op rust en hoe zeker het is',
  },
  subtitleMany: {
    en: '{count} designs, simulated on the same cases: the answer, what it rests on and how sure it is',
    nl: '{count} ontwerpen, gesimuleerd met dezelfde zaken: het antwoord, waar het op rust en hoe zeker het is',
  },
  // ------------------------------------------------------------------------------------------------------ chapters
  question: { en: 'Question', nl: 'Vraag' },
  answer: { en: 'Answer', nl: 'Antwoord' },
  results: { en: 'Results', nl: 'Resultaten' },
  observed: { en: 'Observed beside simulated', nl: 'Waargenomen naast gesimuleerd' },
  first: { en: 'What to measure first', nl: 'Wat het eerst moet worden gemeten' },
  register: { en: 'Assumptions and other inputs', nl: 'Aannames en andere invoer' },
  model: { en: 'The model', nl: 'Het model' },
  verified: { en: 'What was verified, and against what', nl: 'Wat er is gecontroleerd, en waaraan' },
  stress: { en: 'STRESS-DES', nl: 'STRESS-DES' },
  again: { en: 'How to reproduce it', nl: 'Hoe het opnieuw te maken is' },
  measures: { en: 'What the measures mean', nl: 'Wat de maten betekenen' },
  // ------------------------------------------------------------------------------------------------------ question
  asked: { en: 'What was asked', nl: 'Wat er is gevraagd' },
  purposes: { en: 'What the authors say the model is for', nl: 'Waar het model volgens de makers voor is' },
  answers: {
    en: 'What can be answered with it: where the chain jams first, when and how badly; what that does to people; what differs between designs; how sure that is; and which figure is to be measured first.',
    nl: 'Wat ermee te beantwoorden is: waar de keten het eerst vastloopt, wanneer en hoe erg; wat dat voor mensen betekent; wat er tussen ontwerpen verschilt; hoe zeker dat is; en welk cijfer als eerste gemeten moet worden.',
  },
  designs: { en: 'Designs', nl: 'Ontwerpen' },
  period: { en: 'Simulated {when}.', nl: 'Gesimuleerd {when}.' },
  ofDesign: { en: '{design}: {text}', nl: '{design}: {text}' },
  // -------------------------------------------------------------------------------------------------------- answer
  howSure: { en: 'How sure is that?', nl: 'Hoe zeker is dat?' },
  noWorlds: {
    en: 'No input of these scenarios is one number or one distribution with a range, so nothing can be said about what is not known of them. The ranges below are those of chance alone.',
    nl: 'Geen enkel invoergegeven van deze scenario’s is één getal of één verdeling met een bandbreedte, dus over wat er onbekend aan is, valt niets te zeggen. De intervallen hieronder zijn die van het toeval alleen.',
  },
  booksFail: {
    en: 'Some consistency checks failed. Do not use these results.',
    nl: 'Bij sommige consistentiecontroles klopte het niet. Gebruik deze uitkomsten niet.',
  },
  // ------------------------------------------------------------------------------------------------------- results
  resultsIntro: {
    en: 'Every range in this chapter is that of chance alone, unless it says otherwise: how well the average over the replications is known, with the inputs as they stand in the files. The table of possible worlds, where there is one, lays beside it what is not known about the inputs.',
    nl: 'Elk interval in dit hoofdstuk is dat van het toeval alleen, tenzij er iets anders staat: hoe goed het gemiddelde over de herhalingen bekend is, met de invoer zoals die in de bestanden staat. De tabel met mogelijke werelden, als die er is, zet daarnaast wat er over de invoer niet bekend is.',
  },
  ofEach: { en: 'Each design', nl: 'Elk ontwerp' },
  differences: { en: 'Differences', nl: 'Verschillen' },
  places: { en: 'Place by place', nl: 'Per onderdeel' },
  files: {
    en: 'With more digits, and of every measure: summary.csv, replications.csv, calendar.csv, queues.csv{more}.',
    nl: 'Met meer decimalen, en van elke maat: summary.csv, replications.csv, calendar.csv, queues.csv{more}.',
  },
  // ------------------------------------------------------------------------------------------------------ register
  registerIntro: {
    en: 'An assumption is not evidence. Of {inputs} {inputs:input|inputs} {assumptions} {assumptions:is an assumption|are assumptions}, {sources} {sources:has|have} a source and {derived} {derived:follows|follow} from others. Where a value differs between designs, it is given once for each.',
    nl: 'Een aanname is geen bewijs. Van de {inputs} {inputs:invoergegeven|invoergegevens} {assumptions:is|zijn} er {assumptions} een aanname, {sources} {sources:heeft|hebben} een bron en {derived} {derived:volgt|volgen} uit andere. Waar een waarde tussen ontwerpen verschilt, staat die er per ontwerp.',
  },
  influenceIs: {
    en: 'Influence is influence on {what}: by how much that changes on average over the whole range of the input, with the others anywhere in theirs; how much of its uncertainty knowing the input would take away, with the 95% range, where that was worked out; and whether the input on its own, with the others as in the files, turns a verdict over. “Hardly any” is no more than chance, or than a twentieth of the largest effect.',
    nl: 'De invloed gaat over {what}: hoeveel dat gemiddeld verandert over de hele bandbreedte van het invoergegeven, met de andere ergens in hun eigen bandbreedte; welk deel van de onzekerheid verdwijnt als het invoergegeven bekend is, met het 95%-interval, als dat is berekend; en of het invoergegeven op zichzelf, met de andere zoals in de bestanden, een oordeel doet omslaan. “Nauwelijks” is niet meer dan toeval doet, of dan een twintigste van het grootste effect.',
  },
  influenceOf: { en: '{letter}: {what}', nl: '{letter}: {what}' },
  assumptions: {
    en: 'Assumptions, the most influential first',
    nl: 'Aannames, de meest invloedrijke eerst',
  },
  otherInputs: {
    en: 'Inputs with a source, or that follow from others, the most influential first',
    nl: 'Invoer met een bron, of die uit andere volgt, de meest invloedrijke eerst',
  },
  noAssumptions: { en: 'None of the inputs is an assumption.', nl: 'Geen enkel invoergegeven is een aanname.' },
  influence: { en: 'Influence', nl: 'Invloed' },
  influenceIn: { en: 'Influence {letter}', nl: 'Invloed {letter}' },
  effect: { en: '{size} {unit}', nl: '{size} {unit}' },
  share: { en: '{share} of the uncertainty', nl: '{share} van de onzekerheid' },
  turns: { en: 'turns a verdict over', nl: 'doet een oordeel omslaan' },
  together: { en: 'as part of “{group}”', nl: 'als deel van “{group}”' },
  hardly: { en: 'hardly any', nl: 'nauwelijks' },
  notFound: { en: 'not found out', nl: 'niet vastgesteld' },
  notVaried: { en: 'not varied: {because}', nl: 'niet gevarieerd: {because}' },
  notLookedAt: { en: 'not in these designs', nl: 'niet in deze ontwerpen' },
  noStudy: { en: 'not looked at', nl: 'niet bekeken' },
  inDesigns: { en: '{input} ({letters})', nl: '{input} ({letters})' },
  // --------------------------------------------------------------------------------------------------------- model
  differs: {
    en: '“{other}”: what differs from “{baseline}”',
    nl: '“{other}”: wat anders is dan in “{baseline}”',
  },
  larger: { en: 'Larger, for a screen: {file}.', nl: 'Groter, voor een scherm: {file}.' },
  pictures: { en: 'The chain in pictures', nl: 'De keten in beeld' },
  changed: { en: 'What differs', nl: 'Wat anders is' },
  alike: { en: 'Nothing differs.', nl: 'Er is niets anders.' },
  // ------------------------------------------------------------------------------------------------------ verified
  verifiedIntro: {
    en: 'Three kinds of evidence, none of which replaces another: whether the books of this run balance, whether formulas say the same, and whether the real chain does.',
    nl: 'Drie soorten bewijs, die elkaar niet vervangen: of de boekhouding van deze simulatie klopt, of formules hetzelfde zeggen, en of de echte keten dat doet.',
  },
  books: { en: 'The books of this run', nl: 'De boekhouding van deze simulatie' },
  booksMean: {
    en: 'They are kept by the program itself, in every replication of the designs as they stand. That they balance says that cases, time and money were neither lost nor counted twice; it does not say whether the model resembles the chain.',
    nl: 'Het programma houdt die zelf bij, in elke herhaling van de ontwerpen zoals ze zijn. Dat ze klopt, zegt dat zaken, tijd en geld niet zijn weggeraakt of dubbel geteld; het zegt niet of het model op de keten lijkt.',
  },
  booksCaption: {
    en: 'Checks over all designs, places and replications',
    nl: 'Controles over alle ontwerpen, onderdelen en herhalingen',
  },
  checked: { en: 'Times checked in each replication', nl: 'Aantal keren per herhaling' },
  formulas: { en: 'Formulas beside the simulation', nl: 'Formules naast de simulatie' },
  byFormula: {
    en: 'At {count} of {all} places the load was worked out by formula, apart from the simulation: from rates, shares and capacities. At {alike} of those {count} both say the same about whether there is more work than capacity.',
    nl: 'Bij {count} van de {all} onderdelen is de belasting met een formule berekend, los van de simulatie: uit aantallen, aandelen en capaciteit. Bij {alike} van die {count} zeggen beide hetzelfde over de vraag of er meer werk dan capaciteit is.',
  },
  byFormulaOne: {
    en: 'At {where} the load was worked out by formula, apart from the simulation: from rates, shares and capacities. There {alike} about whether there is more work than capacity.',
    nl: 'Bij {where} is de belasting met een formule berekend, los van de simulatie: uit aantallen, aandelen en capaciteit. Daar {alike} over de vraag of er meer werk dan capaciteit is.',
  },
  oneOf: { en: 'one of {all} places', nl: 'één van de {all} onderdelen' },
  theOnly: { en: 'the only place', nl: 'het enige onderdeel' },
  sayTheSame: { en: 'both say the same', nl: 'zeggen beide hetzelfde' },
  sayOther: { en: 'they say different things', nl: 'zeggen ze iets anders' },
  byFormulaNone: {
    en: 'At none of the {all} places does a formula give the load: flows depend on the state of the chain.',
    nl: 'Bij geen van de {all} onderdelen geeft een formule de belasting: de stromen hangen af van de stand van de keten.',
  },
  byRun: {
    en: 'At {count} it comes from a short run of the same model, which is no independent evidence.',
    nl: 'Bij {count} komt ze uit een korte proefsimulatie met hetzelfde model, en dat is geen onafhankelijk bewijs.',
  },
  byNeither: { en: 'At {count} neither could tell.', nl: 'Bij {count} kon geen van beide het zeggen.' },
  placesMeant: {
    en: 'Places are counted once in each design and in each period under one policy.',
    nl: 'Onderdelen zijn per ontwerp één keer geteld, en per periode onder één beleid.',
  },
  reality: { en: 'The real chain', nl: 'De echte keten' },
  notObserved: {
    en: 'Nothing in this dossier was compared with figures from the real chain. It does not show that the model resembles that chain.',
    nl: 'Niets in dit dossier is met cijfers van de echte keten vergeleken. Het laat niet zien dat het model op die keten lijkt.',
  },
  wasObserved: {
    en: 'In chapter {number}, observed figures were compared with what the designs expect of them. That says something about these figures, and nothing about others.',
    nl: 'In hoofdstuk {number} zijn waargenomen cijfers vergeleken met wat de ontwerpen ervan verwachten. Dat zegt iets over deze cijfers, en niets over andere.',
  },
  program: { en: 'The program', nl: 'Het programma' },
  programTests: {
    en: 'Apart from this dossier, the source of the program comes with tests that compare it with queueing formulas and with examples worked out by hand. They were not run for this dossier; “npm test” in a copy of the source runs them.',
    nl: 'Los van dit dossier zijn er tests bij de broncode van het programma, die het vergelijken met wachtrijformules en met de hand uitgewerkte voorbeelden. Ze zijn voor dit dossier niet uitgevoerd; “npm test” in een kopie van de broncode voert ze uit.',
  },
  // --------------------------------------------------------------------------------------------------------- again
  againIntro: {
    en: 'The same command, given in the folder of the scenario files to the versions below, makes the same files byte for byte, whatever the machine and the number of its processors.',
    nl: 'Dezelfde opdracht, gegeven in de map met de scenariobestanden aan de versies hieronder, maakt byte voor byte dezelfde bestanden, op welke machine en met hoeveel processors ook.',
  },
  commandAll: { en: 'This dossier', nl: 'Dit dossier' },
  commandParts: {
    en: 'Its parts on their own, with the same figures',
    nl: 'De onderdelen afzonderlijk, met dezelfde cijfers',
  },
  work: {
    en: 'Simulated: {runs} runs of one design over the period: {base} of the designs as they stand{worlds}{studies}{observed}.',
    nl: 'Gesimuleerd: {runs} keer één ontwerp over de periode: {base} van de ontwerpen zoals ze zijn{worlds}{studies}{observed}.',
  },
  workWorlds: {
    en: ', {runs} in {possible} possible worlds',
    nl: ', {runs} in {possible} mogelijke werelden',
  },
  workStudies: {
    en: ', {runs} to find what matters',
    nl: ', {runs} om te vinden wat ertoe doet',
  },
  workObserved: {
    en: ', {runs} to compare with observed figures',
    nl: ', {runs} om te vergelijken met waargenomen cijfers',
  },
  hashes: { en: 'Files that were read', nl: 'Bestanden die zijn gelezen' },
  file: { en: 'File', nl: 'Bestand' },
  hash: { en: 'SHA-256', nl: 'SHA-256' },
  resolved: {
    en: 'Scenarios as they were simulated, with all that they extend and --set',
    nl: 'Scenario’s zoals ze zijn gesimuleerd, met alles waarop ze voortbouwen en met --set',
  },
  scenario: { en: 'Scenario', nl: 'Scenario' },
  versions: { en: 'Versions', nl: 'Versies' },
  programOrLibrary: { en: 'Program or library', nl: 'Programma of bibliotheek' },
  version: { en: 'Version', nl: 'Versie' },
} as const satisfies Phrases;
