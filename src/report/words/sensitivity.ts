/** What is said of inputs that matter, and of those that do not. */
import type { Phrases } from '../phrases.ts';

export const sensitivityWords = {
  title: { en: 'What to measure first', nl: 'Wat het eerst moet worden gemeten' },
  subtitle: {
    en: '{what}; {count} inputs varied within their ranges',
    nl: '{what}; {count} invoergegevens gevarieerd binnen hun bandbreedte',
  },
  subtitleOne: {
    en: '{what}; one input varied within its range',
    nl: '{what}; één invoergegeven gevarieerd binnen zijn bandbreedte',
  },
  ofOne: { en: '“{measure}” in “{design}”', nl: '“{measure}” in “{design}”' },
  ofTwo: {
    en: 'the difference in “{measure}” between “{other}” and “{baseline}”',
    nl: 'het verschil in “{measure}” tussen “{other}” en “{baseline}”',
  },
  at: { en: '{measure}, {place}', nl: '{measure}, {place}' },
  turned: { en: '{text} (from high to low)', nl: '{text} (van hoog naar laag)' },
} as const satisfies Phrases;

export const shareSentences = {
  first: {
    en: 'Measure this first: {input}. Knowing it would take away {share} of the uncertainty about {what}.',
    nl: 'Meet dit als eerste: {input}. Weten hoe groot dat is, neemt {share} van de onzekerheid over {what} weg.',
  },
  largestEffect: {
    en: '{input} has the largest effect. Knowing it would take away {share} of the uncertainty about {what}; with so few runs no other was looked at as closely, and one of those may take away more.',
    nl: '{input} heeft het grootste effect. Weten hoe groot dat is, neemt {share} van de onzekerheid over {what} weg; met zo weinig simulaties is geen ander zo nauwkeurig bekeken, en een daarvan neemt misschien meer weg.',
  },
  largestMayBeNothing: {
    en: '{input} has the largest effect, but knowing it alone would take away {share} of the uncertainty about {what}, which may be nothing. With more runs (--runs) that is known better.',
    nl: '{input} heeft het grootste effect, maar alleen dat weten neemt {share} van de onzekerheid over {what} weg, wat niets kan zijn. Met meer simulaties (--runs) is dat beter bekend.',
  },
  /** Of all that is reported. */
  basis: {
    en: 'At each of the {settings} settings {replications} {replications:replication|replications} of {period}, with the same cases at every setting.',
    nl: 'Bij elk van de {settings} rekenpunten {replications} {replications:herhaling|herhalingen} van {period}, overal met dezelfde zaken.',
  },
  unseen: {
    en: 'With so few runs not looked at as closely, though they matter: {inputs}.',
    nl: 'Met zo weinig simulaties niet zo nauwkeurig bekeken, hoewel ze ertoe doen: {inputs}.',
  },
  tie: {
    en: 'Measure {input} or {other} first: knowing the one would take away {share} of the uncertainty about {what}, knowing the other {second}; these runs cannot tell which of the two takes away more.',
    nl: 'Meet eerst {input} of {other}: het ene weten neemt {share} van de onzekerheid over {what} weg, het andere {second}; uit deze simulaties is niet op te maken welk van de twee meer wegneemt.',
  },
  assumed: {
    en: 'The uncertainty is the variance of it when the {count} inputs that are varied take values from their ranges, {how} and every value as likely as another: an assumption of this study. It is then {mean} on average, give or take {sd} (a standard deviation).',
    nl: 'De onzekerheid is de variantie ervan als de {count} gevarieerde invoergegevens een waarde uit hun bandbreedte hebben, {how} en elke waarde even waarschijnlijk: een aanname van dit onderzoek. Het is dan gemiddeld {mean}, met een standaardafwijking van {sd}.',
  },
  assumedOne: {
    en: 'The uncertainty is the variance of it when the one input that is varied takes values from its range, every value as likely as another: an assumption of this study. It is then {mean} on average, give or take {sd} (a standard deviation).',
    nl: 'De onzekerheid is de variantie ervan als het ene gevarieerde invoergegeven een waarde uit zijn bandbreedte heeft, elke waarde even waarschijnlijk: een aanname van dit onderzoek. Het is dan gemiddeld {mean}, met een standaardafwijking van {sd}.',
  },
  together: {
    en: 'The {count} inputs that were looked at closely account for {share} of it one at a time; the rest is the others, and inputs acting together.',
    nl: 'De {count} invoergegevens die nauwkeurig zijn bekeken, bepalen er één voor één {share} van; de rest komt van de andere, en van invoergegevens samen.',
  },
  allTogether: {
    en: 'The {count} inputs account for {share} of it one at a time; the rest comes from inputs acting together.',
    nl: 'De {count} invoergegevens bepalen er één voor één {share} van; de rest komt van invoergegevens samen.',
  },
  allOfIt: {
    en: 'As far as these runs can tell, the {count} inputs that were looked at closely account for all of it one at a time.',
    nl: 'Voor zover uit deze simulaties is op te maken, bepalen de {count} invoergegevens die nauwkeurig zijn bekeken er één voor één alles van.',
  },
  nothing: {
    en: 'None of the {count} inputs matters to {what} beyond chance, wherever in their ranges they are.',
    nl: 'Geen van de {count} invoergegevens doet er voor {what} meer toe dan toeval, waar ze ook in hun bandbreedte liggen.',
  },
  nothingOne: {
    en: 'The one input that is varied does not matter to {what} beyond chance, wherever in its range it is.',
    nl: 'Het ene gevarieerde invoergegeven doet er voor {what} niet meer toe dan toeval, waar het ook in zijn bandbreedte ligt.',
  },
  withoutValue: {
    en: 'The uncertainty about {what} cannot be divided among the inputs: at {withoutValue} of {run} settings it has no value ({why}). Of what can be told, {input} has the largest effect. A measure that always has a value is “waiting at end” or “growth”.',
    nl: 'De onzekerheid over {what} is niet over de invoer te verdelen: bij {withoutValue} van de {run} rekenpunten is er geen waarde ({why}). Van wat wel te zeggen is, heeft {input} het grootste effect. Een maat die altijd een waarde heeft is “waiting at end” of “growth”.',
  },
  tooFew: {
    en: 'The uncertainty about {what} cannot be divided among the inputs: too many of the settings are impossible. {input} has the largest effect.',
    nl: 'De onzekerheid over {what} is niet over de invoer te verdelen: te veel rekenpunten zijn onmogelijk. {input} heeft het grootste effect.',
  },
  impossible: {
    en: 'Impossible, and left out: {impossible} of the {settings} settings that were looked at. For example: {why}',
    nl: 'Onmogelijk, en daarom weggelaten: {impossible} van de {settings} bekeken rekenpunten. Bijvoorbeeld: {why}',
  },
  claim: {
    en: 'The file says of {input}: “{claim}”. By its effect on this measure it is number {rank} of {count}{share}.',
    nl: 'Het bestand zegt over {input}: “{claim}”. Naar zijn effect op deze maat staat het op plaats {rank} van {count}{share}.',
  },
  quoted: { en: '“{own}”', nl: '“{own}”' },
  withGroup: { en: '“{own}” (varied as “{group}”)', nl: '“{own}” (gevarieerd als “{group}”)' },
  claimShare: {
    en: '; knowing it would take away {share} of the uncertainty',
    nl: '; dat weten neemt {share} van de onzekerheid weg',
  },
  claimNothing: {
    en: 'The file says of {input}: “{claim}”. To this measure it hardly matters: no more than chance, or than a twentieth of what matters most.',
    nl: 'Het bestand zegt over {input}: “{claim}”. Voor deze maat doet het er nauwelijks toe: niet meer dan toeval, of dan een twintigste van wat er het meest toe doet.',
  },
} as const satisfies Phrases;

export const turnWords = {
  summary: {
    en: 'With one input varied and the others as in the file, a verdict turns over within the range of {turning} of the {count} inputs; for the others it is the same at both ends.',
    nl: 'Met één invoergegeven gevarieerd en de andere zoals in het bestand slaat bij {turning} van de {count} invoergegevens een oordeel binnen de bandbreedte om; bij de andere is het aan beide uiteinden hetzelfde.',
  },
  summaryAll: {
    en: 'With one input varied and the others as in the file, a verdict turns over within the range of each of the {count} inputs.',
    nl: 'Met één invoergegeven gevarieerd en de andere zoals in het bestand slaat bij elk van de {count} invoergegevens een oordeel binnen de bandbreedte om.',
  },
  summaryOne: {
    en: 'A verdict turns over within the range of the input that is varied.',
    nl: 'Binnen de bandbreedte van het gevarieerde invoergegeven slaat een oordeel om.',
  },
  noneOne: {
    en: 'The input that is varied turns no verdict over: at both ends of its range it is the same.',
    nl: 'Het gevarieerde invoergegeven doet geen oordeel omslaan: aan beide uiteinden van de bandbreedte is het hetzelfde.',
  },
  none: {
    en: 'No input turns a verdict over on its own, with the others as in the file: at both ends of every range it is the same.',
    nl: 'Geen invoergegeven doet op zichzelf, met de andere zoals in het bestand, een oordeel omslaan: aan beide uiteinden van elke bandbreedte is het hetzelfde.',
  },
  slight: {
    en: 'Slightly short of capacity does not count as jamming here.',
    nl: 'Iets te weinig capaciteit telt hier niet als vastlopen.',
  },
  chance: {
    en: 'Where a verdict turns over holds for the random numbers of this study, {replications} {replications:replication|replications} of each setting; with others it may lie some way off. More replications (--replications) make it more certain.',
    nl: 'Waar een oordeel omslaat, geldt voor de toevalstrekkingen van dit onderzoek, {replications} {replications:herhaling|herhalingen} per rekenpunt; met andere kan het een eind verderop liggen. Met meer herhalingen (--replications) is het zekerder.',
  },
  unknownOne: {
    en: 'At one end of a range this is not known, because the scenario is impossible or the measure has no value there.',
    nl: 'Aan één uiteinde van een bandbreedte is dit niet bekend, omdat het scenario daar onmogelijk is of de maat er geen waarde heeft.',
  },
  unknown: {
    en: 'At {ends} ends of ranges this is not known, because the scenario is impossible or the measure has no value there.',
    nl: 'Aan {ends} uiteinden van bandbreedten is dit niet bekend, omdat het scenario daar onmogelijk is of de maat er geen waarde heeft.',
  },
  untracedOne: {
    en: 'At one end a verdict differs, but where it turns over was not traced within this number of runs.',
    nl: 'Aan één uiteinde is een oordeel anders, maar waar het omslaat is binnen dit aantal simulaties niet nagegaan.',
  },
  untraced: {
    en: 'At {ends} ends a verdict differs, but where it turns over was not traced within this number of runs.',
    nl: 'Aan {ends} uiteinden is een oordeel anders, maar waar het omslaat is binnen dit aantal simulaties niet nagegaan.',
  },
  caption: {
    en: 'Where a verdict turns over, each input on its own and the others as in the file',
    nl: 'Waar een oordeel omslaat, elk invoergegeven afzonderlijk en de andere zoals in het bestand',
  },
  from: { en: 'Turns over', nl: 'Slaat om' },
  what: { en: 'Then', nl: 'Dan' },
  orMore: { en: '{value} or more', nl: '{value} of meer' },
  beyond: { en: '{value}, or further that way', nl: '{value}, of nog verder die kant op' },
  orLess: { en: '{value} or less', nl: '{value} of minder' },
  about: { en: 'about {value}', nl: 'ongeveer {value}' },
  jams: { en: '“{design}” jams first at {place}', nl: '“{design}” loopt het eerst vast bij {place}' },
  jamsNot: { en: '“{design}” no longer jams', nl: '“{design}” loopt niet meer vast' },
  more: { en: 'it is more in “{other}” than in “{baseline}”', nl: 'het is meer in “{other}” dan in “{baseline}”' },
  less: { en: 'it is less in “{other}” than in “{baseline}”', nl: 'het is minder in “{other}” dan in “{baseline}”' },
  same: { en: 'it is the same in both', nl: 'het is in beide gelijk' },
} as const satisfies Phrases;

export const sensitivityTableWords = {
  shares: {
    en: 'How much of the uncertainty each input accounts for, with its 95% range',
    nl: 'Welk deel van de onzekerheid elk invoergegeven bepaalt, met het 95%-interval',
  },
  input: { en: 'Input', nl: 'Invoergegeven' },
  value: { en: 'In the file', nl: 'In het bestand' },
  range: { en: 'Range', nl: 'Bandbreedte' },
  first: { en: 'If known alone, takes away', nl: 'Als enige bekend: neemt weg' },
  total: { en: 'If all others are known, leaves', nl: 'Alle andere bekend: laat over' },
  screening: {
    en: 'Effect of each input over its range, the largest first ({unit})',
    nl: 'Effect van elk invoergegeven over zijn bandbreedte, het grootste eerst ({unit})',
  },
  screeningAll: {
    en: 'Effect of all inputs over their ranges ({unit})',
    nl: 'Effect van alle invoergegevens over hun bandbreedte ({unit})',
  },
  muStar: { en: 'Mean size of the effect', nl: 'Gemiddelde grootte van het effect' },
  mu: { en: 'Mean effect', nl: 'Gemiddeld effect' },
  sigma: { en: 'Its spread', nl: 'Spreiding ervan' },
  chance: { en: 'Size by chance alone', nl: 'Grootte door toeval alleen' },
  atLow: { en: 'At the low end', nl: 'Aan de lage kant' },
  atHigh: { en: 'At the high end', nl: 'Aan de hoge kant' },
  swings: {
    en: 'The measure with one input at an end of its range ({unit})',
    nl: 'De maat met één invoergegeven aan een uiteinde van zijn bandbreedte ({unit})',
  },
  fixed: { en: 'Inputs that were not varied', nl: 'Invoer die niet is gevarieerd' },
  because: { en: 'Why not', nl: 'Waarom niet' },
} as const satisfies Phrases;

export const tornadoWords = {
  title: { en: 'What each input does on its own', nl: 'Wat elk invoergegeven afzonderlijk doet' },
  subtitle: {
    en: '{what}, with one input at an end of its range and the others as in the file',
    nl: '{what}, met één invoergegeven aan een uiteinde van zijn bandbreedte en de andere zoals in het bestand',
  },
  only: {
    en: 'The {count} of {all} inputs with the widest bars',
    nl: 'De {count} van {all} invoergegevens met de breedste balken',
  },
  low: { en: 'low end of the range', nl: 'lage kant van de bandbreedte' },
  high: { en: 'high end of the range', nl: 'hoge kant van de bandbreedte' },
  reading: {
    en: 'The wider the bar, the more {input} and the inputs below it change the outcome on their own; the line is the outcome with all as in the file.',
    nl: 'Hoe breder de balk, hoe meer {input} en de invoer eronder de uitkomst afzonderlijk veranderen; de lijn is de uitkomst met alles zoals in het bestand.',
  },
  readingOfWidest: {
    en: 'On its own {input} changes the outcome most: it is {low} at {from} and {high} at {to}; the line is at {base}, the outcome with all as in the file.',
    nl: 'Afzonderlijk verandert {input} de uitkomst het meest: die is {low} bij {from} en {high} bij {to}; de lijn staat bij {base}, de uitkomst met alles zoals in het bestand.',
  },
} as const satisfies Phrases;

export const sensitivityMethodWords = {
  runs: { en: 'Settings and runs', nl: 'Rekenpunten en simulaties' },
  runsText: {
    en: '{settings} settings of the inputs were looked at; {impossible} of them {impossible:is|are} impossible. {runs} runs of at most {allowed} were simulated: {designs} with {replications} {replications:replication|replications} at each setting.',
    nl: 'Er zijn {settings} rekenpunten bekeken; {impossible} daarvan {impossible:is|zijn} onmogelijk. Van ten hoogste {allowed} simulaties zijn er {runs} gedaan: {designs} met {replications} {replications:herhaling|herhalingen} per rekenpunt.',
  },
  oneDesign: { en: 'one design', nl: 'één ontwerp' },
  twoDesigns: { en: 'two designs', nl: 'twee ontwerpen' },
  chance: { en: 'Chance', nl: 'Toeval' },
  chanceText: {
    en: 'Every setting has the same cases (the same random numbers, seed “{seed}”), so that settings differ by their inputs and hardly by chance.',
    nl: 'Elk rekenpunt heeft dezelfde zaken (dezelfde toevalstrekkingen, startwaarde “{seed}”), zodat rekenpunten verschillen door hun invoer en nauwelijks door toeval.',
  },
  chancePart: {
    en: 'At most {part} of the variance is chance, of means over {replications} replications.',
    nl: 'Hoogstens {part} van de variantie is toeval, van gemiddelden over {replications} herhalingen.',
  },
  screening: { en: 'Screening', nl: 'Schifting' },
  screeningText: {
    en: 'Elementary effects (Morris 1991), {walks} for each input, by their mean size (Campolongo and others 2007): the change of the measure over two thirds of the range, per whole range. Their spread says how much the effect depends on the other inputs.',
    nl: 'Elementaire effecten (Morris 1991), {walks} per invoergegeven, naar hun gemiddelde grootte (Campolongo e.a. 2007): de verandering van de maat over twee derde van de bandbreedte, per hele bandbreedte. De spreiding zegt hoezeer het effect van de andere invoer afhangt.',
  },
  shares: { en: 'Parts of the uncertainty', nl: 'Delen van de onzekerheid' },
  sharesText: {
    en: 'Sobol’ indices of the inputs with the largest effects, while all inputs vary: {rows} rows of a Latin hypercube ({leftOut} more were left out, because a setting in them is impossible or has no value); first order by Saltelli and others (2010), total by Jansen (1999), ranges by resampling rows. An estimate can fall below 0% or above 100% by chance.',
    nl: 'Sobol-indices van de invoer met de grootste effecten, terwijl alle invoer varieert: {rows} rijen van een Latijnse hyperkubus ({leftOut} andere zijn weggelaten, omdat een rekenpunt erin onmogelijk is of geen waarde heeft); eerste orde volgens Saltelli e.a. (2010), totaal volgens Jansen (1999), intervallen door rijen opnieuw te trekken. Een schatting kan door toeval onder 0% of boven 100% uitkomen.',
  },
  turns: { en: 'Turning points', nl: 'Omslagpunten' },
  turnsText: {
    en: 'One input at a time, the others as in the file. Where a verdict at an end of the range differs from the one in the file, the way there is halved until the turn is known to a 64th of the range, or from one whole number to the next. A verdict that turns over and back again before the end is not seen.',
    nl: 'Eén invoergegeven tegelijk, de andere zoals in het bestand. Waar een oordeel aan een uiteinde anders is dan in het bestand, wordt de weg daarheen gehalveerd tot de omslag bekend is op een 64e van de bandbreedte, of van het ene gehele getal op het volgende. Een oordeel dat voor het uiteinde omslaat en weer terug, wordt niet gezien.',
  },
} as const satisfies Phrases;

/** Why an input is not varied. */
export const whyFixedWords = {
  derived: { en: 'follows from others', nl: 'volgt uit andere' },
  'no range': { en: 'has no range', nl: 'heeft geen bandbreedte' },
  'not one number': { en: 'is not one number', nl: 'is niet één getal' },
  'one value': { en: 'its range holds one value', nl: 'de bandbreedte heeft één waarde' },
  set: { en: 'set on the command line', nl: 'vastgezet op de opdrachtregel' },
  differs: { en: 'differs between the designs', nl: 'verschilt tussen de ontwerpen' },
  'outside the run': { en: 'only used on days outside this run', nl: 'alleen gebruikt op dagen buiten deze simulatie' },
  'nothing refers to it': { en: 'nothing in the file refers to it', nl: 'niets in het bestand verwijst ernaar' },
} as const satisfies Phrases;
