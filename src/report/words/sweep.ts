/** What a sweep says: from which value on a design no longer jams, and what changes. */
import type { Phrases } from '../phrases.ts';

export const sweepWords = {
  measureAt: { en: '{measure}: {place}', nl: '{measure}: {place}' },
  title: { en: 'Sweep of {inputs}', nl: 'Doorrekening van {inputs}' },
  subtitleGrid: {
    en: '{designs} at {points} settings: {ranges}',
    nl: '{designs} bij {points} rekenpunten: {ranges}',
  },
  subtitleOne: { en: '{designs} at one setting: {ranges}', nl: '{designs} bij één rekenpunt: {ranges}' },
  subtitleLatin: {
    en: '{designs} at {points} settings, spread over {ranges}',
    nl: '{designs} bij {points} rekenpunten, gespreid over {ranges}',
  },
  quoted: { en: '“{input}”', nl: '“{input}”' },
  rangeAt: { en: '{input} at {low}', nl: '{input} op {low}' },
  rangeOf: { en: '{input} from {low} to {high}', nl: '{input} van {low} tot {high}' },
  design: { en: '“{design}”', nl: '“{design}”' },

  /** Of a design along one input. */
  neverAtOne: {
    en: 'With {input} at {low}, “{design}” does not jam.',
    nl: 'Met {input} op {low} loopt “{design}” niet vast.',
  },
  alwaysAtOne: {
    en: 'With {input} at {low}, “{design}” jams{places}.',
    nl: 'Met {input} op {low} loopt “{design}” vast{places}.',
  },
  slightAtOne: { en: 'It is slightly short of capacity.', nl: 'Er is iets te weinig capaciteit.' },
  never: {
    en: 'With {input} from {low} to {high}, “{design}” jams at none of the {count} values.',
    nl: 'Met {input} van {low} tot {high} loopt “{design}” bij geen van de {count} waarden vast.',
  },
  always: {
    en: 'With {input} from {low} to {high}, “{design}” jams at every one of the {count} values{places}.',
    nl: 'Met {input} van {low} tot {high} loopt “{design}” bij elk van de {count} waarden vast{places}.',
  },
  ends: {
    en: 'With {input} at {first} or more, “{design}” no longer jams; at {last} it still does{places}.',
    nl: 'Met {input} op {first} of meer loopt “{design}” niet meer vast; op {last} nog wel{places}.',
  },
  begins: {
    en: 'With {input} at {first} or more, “{design}” jams{places}; at {last} it does not.',
    nl: 'Met {input} op {first} of meer loopt “{design}” vast{places}; op {last} niet.',
  },
  mixed: {
    en: 'With {input} at {values}, “{design}” jams, and at the other values it does not.',
    nl: 'Met {input} op {values} loopt “{design}” vast, en bij de andere waarden niet.',
  },
  atPlaces: { en: ', at {places}', nl: ', bij {places}' },
  slightAt: {
    en: 'It is slightly short of capacity at {values}.',
    nl: 'Bij {values} komt het iets aan capaciteit tekort.',
  },
  slightAlways: {
    en: 'It is slightly short of capacity at all of the values.',
    nl: 'Bij alle waarden komt het iets aan capaciteit tekort.',
  },
  /** Of a place in a design that jams elsewhere as well. */
  placeEnds: {
    en: 'At {place}, “{design}” no longer jams with {first} or more; with {last} it still does.',
    nl: 'Bij {place} loopt “{design}” met {first} of meer niet meer vast; met {last} nog wel.',
  },
  placeBegins: {
    en: 'At {place}, “{design}” jams with {first} or more; with {last} it does not.',
    nl: 'Bij {place} loopt “{design}” met {first} of meer vast; met {last} niet.',
  },
  placeMixed: {
    en: 'At {place}, “{design}” jams with {values}, and not with the other values.',
    nl: 'Bij {place} loopt “{design}” vast met {values}, en bij de andere waarden niet.',
  },
  /** Of a design over several inputs. */
  noneFrom: {
    en: 'With {input} at {value} or more, it jams at none of them.',
    nl: 'Met {input} op {value} of meer loopt het bij geen daarvan vast.',
  },
  noneUpTo: {
    en: 'With {input} at {value} or less, it jams at none of them.',
    nl: 'Met {input} op {value} of minder loopt het bij geen daarvan vast.',
  },
  jamsAtSome: {
    en: '“{design}” jams at {count} of the {points} settings.',
    nl: '“{design}” loopt vast bij {count} van de {points} rekenpunten.',
  },
  noneFromThere: {
    en: 'With {input} at {value} or more, it does not jam there.',
    nl: 'Met {input} op {value} of meer loopt het daar niet vast.',
  },
  noneUpToThere: {
    en: 'With {input} at {value} or less, it does not jam there.',
    nl: 'Met {input} op {value} of minder loopt het daar niet vast.',
  },
  placeAtSome: {
    en: 'It jams at {place} at {count} of them.',
    nl: 'Bij {place} loopt het bij {count} daarvan vast.',
  },
  slightAtSome: {
    en: 'At {count} of them it is slightly short of capacity.',
    nl: 'Bij {count} daarvan komt het iets aan capaciteit tekort.',
  },
  jamsAtNone: {
    en: '“{design}” jams at none of the {points} settings.',
    nl: '“{design}” loopt bij geen van de {points} rekenpunten vast.',
  },
  jamsAtAll: {
    en: '“{design}” jams at all {points} settings{places}.',
    nl: '“{design}” loopt bij alle {points} rekenpunten vast{places}.',
  },
  asItStands: {
    en: 'As the files stand ({values}), {designs}.',
    nl: 'Zoals de bestanden zijn ({values}): {designs}.',
  },
  standsJams: { en: '“{design}” jams at {places}', nl: '“{design}” loopt vast bij {places}' },
  standsSlight: {
    en: '“{design}” is slightly short of capacity at {places}',
    nl: '“{design}” komt iets aan capaciteit tekort bij {places}',
  },
  standsNot: { en: '“{design}” does not jam', nl: '“{design}” loopt niet vast' },
  /** What changes most. */
  changesMost: {
    en: 'What changes most in proportion is “{measure}” in “{design}”: from {low} with {input} at {from} to {high} at {to}{others}.',
    nl: 'Naar verhouding verandert “{measure}” in “{design}” het meest: van {low} met {input} op {from} naar {high} op {to}{others}.',
  },
  /** Where there is no average at one end of an input, such as of a list that keeps growing. */
  changesMostOfThese: {
    en: 'Of what has an average at both ends, “{measure}” in “{design}” changes most in proportion: from {low} with {input} at {from} to {high} at {to}{others}.',
    nl: 'Van wat aan beide uiteinden een gemiddelde heeft, verandert “{measure}” in “{design}” naar verhouding het meest: van {low} met {input} op {from} naar {high} op {to}{others}.',
  },
  onAverageSome: {
    en: ', on average over those settings of the other inputs that have one',
    nl: ', gemiddeld over die waarden van de andere invoer waarbij er een is',
  },
  onAverage: { en: ', on average over the other inputs', nl: ', gemiddeld over de andere invoer' },
  nothingChanges: {
    en: 'None of the measures changes by more than chance from the lowest to the highest value.',
    nl: 'Geen van de maten verandert van de laagste naar de hoogste waarde meer dan toeval verklaart.',
  },
  nothingOfTheseChanges: {
    en: 'Of what has an average at the lowest and at the highest value, nothing changes by more than chance.',
    nl: 'Van wat bij de laagste en bij de hoogste waarde een gemiddelde heeft, verandert niets meer dan toeval verklaart.',
  },
  between: { en: '{from} to {to}', nl: '{from} tot {to}' },
  notCompared: {
    en: 'Of {measures} there is no difference between designs: it counts only what fell within the period. A measure of the same cases, whose name begins with “followed”, has one.',
    nl: 'Van {measures} is er geen verschil tussen ontwerpen: het telt alleen wat binnen de periode viel. Een maat van dezelfde zaken, waarvan de naam begint met “followed”, heeft er een.',
  },
  basisOne: {
    en: 'At each setting one replication of {period}, with the same cases at every setting; all other inputs as in the files. One replication cannot tell how much of a difference is chance.',
    nl: 'Bij elk rekenpunt één herhaling van {period}, overal met dezelfde zaken; alle andere invoer zoals in de bestanden. Wat van een verschil toeval is, is met één herhaling niet te zeggen.',
  },
  basis: {
    en: 'At each setting {runs} replications of {period}, with the same cases at every setting; all other inputs as in the files.',
    nl: 'Bij elk rekenpunt {runs} herhalingen van {period}, overal met dezelfde zaken; alle andere invoer zoals in de bestanden.',
  },

  /** Tables. */
  averages: { en: 'average with its 95% range', nl: 'gemiddelde met het 95%-interval' },
  single: { en: 'in a single replication', nl: 'in één enkele herhaling' },
  pointsCaption: {
    en: 'Where it jams, and “{measure}” ({what}, in {unit}), by “{input}”',
    nl: 'Waar het vastloopt, en “{measure}” ({what}, in {unit}), per “{input}”',
  },
  someOf: { en: '{caption}; {shown} of {points} settings', nl: '{caption}; {shown} van de {points} rekenpunten' },
  jamming: { en: 'jams', nl: 'loopt vast' },
  jamsAt: { en: 'Jams at', nl: 'Loopt vast bij' },
  jamsIn: { en: '{design}: jams at', nl: '{design}: loopt vast bij' },
  slightlyAt: { en: '({places}, slightly short)', nl: '({places}, iets te weinig)' },
  nowhere: { en: 'nowhere', nl: 'nergens' },
  turnsCaption: {
    en: 'From which value of “{input}” it no longer jams, by {others}',
    nl: 'Vanaf welke waarde van “{input}” het niet meer vastloopt, per {others}',
  },
  turnsCaptionAt: {
    en: 'From which value of “{input}” it no longer jams at {place}, by {others}',
    nl: 'Vanaf welke waarde van “{input}” het bij {place} niet meer vastloopt, per {others}',
  },
  cellNever: { en: 'never jams', nl: 'loopt nooit vast' },
  cellAlways: { en: 'always jams', nl: 'loopt altijd vast' },
  cellEnds: { en: 'from {first} on', nl: 'vanaf {first}' },
  cellBegins: { en: 'up to {last} only', nl: 'alleen tot en met {last}' },
  cellMixed: { en: 'jams at {values}', nl: 'loopt vast bij {values}' },
  effectsCaption: {
    en: '{measure}: the average at the lowest and at the highest values of each input',
    nl: '{measure}: het gemiddelde bij de laagste en bij de hoogste waarden van elk invoergegeven',
  },
  input: { en: 'Input', nl: 'Invoer' },
  lowest: { en: 'At the lowest', nl: 'Bij de laagste' },
  highest: { en: 'At the highest', nl: 'Bij de hoogste' },
  measureCaption: {
    en: '{measure}, {what}, in {unit}',
    nl: '{measure}, {what}, in {unit}',
  },

  differenceCaption: {
    en: '{measure}: each design minus “{baseline}” on the same cases, {what}, in {unit}',
    nl: '{measure}: elk ontwerp min “{baseline}” met dezelfde zaken, {what}, in {unit}',
  },
  differenceTitle: { en: '{measure} (difference)', nl: '{measure} (verschil)' },
  differenceNote: {
    en: 'Line: the difference from “{baseline}”, the average over {runs} replications on the same cases; band: its 95% range.',
    nl: 'Lijn: het verschil met “{baseline}”, het gemiddelde over {runs} herhalingen met dezelfde zaken; band: het 95%-interval.',
  },
  differenceNoteOne: {
    en: 'Line: the difference from “{baseline}”, in a single replication on the same cases.',
    nl: 'Lijn: het verschil met “{baseline}”, in één enkele herhaling met dezelfde zaken.',
  },
  differenceReading: {
    en: 'Of the {points} differences here {known} have a figure, and {sure} of those a 95% range that leaves out zero.',
    nl: 'Van de {points} verschillen hier hebben er {known} een cijfer, en {sure} daarvan een 95%-interval zonder nul.',
  },

  /** Charts. */
  curveNote: {
    en: 'Line: the average over {runs} replications; band: its 95% range. Cross: {where}.',
    nl: 'Lijn: het gemiddelde over {runs} herhalingen; band: het 95%-interval. Kruis: {where}.',
  },
  curveNoteOne: {
    en: 'Line: what a single replication gives. Cross: {where}.',
    nl: 'Lijn: wat één enkele herhaling geeft. Kruis: {where}.',
  },
  jamsThere: { en: 'it jams at {place}', nl: 'het loopt vast bij {place}' },
  jamsAnywhere: { en: 'it jams somewhere', nl: 'het loopt ergens vast' },
  noAverage: {
    en: 'No average where there is no steady state: {where}.',
    nl: 'Geen gemiddelde waar er geen evenwicht is: {where}.',
  },
  dashedToday: { en: 'Dashed line: {value}, as in the files.', nl: 'Streeplijn: {value}, zoals in de bestanden.' },
  fixedAt: { en: 'With {values}.', nl: 'Met {values}.' },
  withValue: { en: '{input}: {value}', nl: '{input}: {value}' },
  scatterNote: {
    en: 'Each point is the average over {runs} replications at one setting; the other inputs differ from point to point. Cross: {where}.',
    nl: 'Elk punt is het gemiddelde over {runs} herhalingen bij één rekenpunt; de andere invoer verschilt van punt tot punt. Kruis: {where}.',
  },
  mapTitle: { en: '{measure} (map)', nl: '{measure} (kaart)' },
  panels: { en: 'Side by side: values of “{input}”.', nl: 'Naast elkaar: waarden van “{input}”.' },
  mapNote: {
    en: 'Colour: the average over {runs} replications. Black line: where it begins to jam; a dot stands where {where}.',
    nl: 'Kleur: het gemiddelde over {runs} herhalingen. Zwarte lijn: waar het begint vast te lopen; een stip staat waar geldt: {where}.',
  },
  mapStands: { en: 'Diamond: as the files stand.', nl: 'Ruit: zoals de bestanden zijn.' },
  mapGrey: { en: 'Grey: no steady state, so no average.', nl: 'Grijs: geen evenwicht, dus geen gemiddelde.' },
  curveReading: {
    en: 'in “{design}” from {low} at {from} to {high} at {to}',
    nl: 'in “{design}” van {low} bij {from} naar {high} bij {to}',
  },
  curveWithout: {
    en: 'in “{design}” there is no average at {count} of the {points} settings',
    nl: 'in “{design}” is er bij {count} van de {points} rekenpunten geen gemiddelde',
  },
  curvePanel: { en: 'With {input} at {panel}: {curves}', nl: 'Met {input} op {panel}: {curves}' },
  mapReading: {
    en: '“{design}” jams at {count} of the {points} settings',
    nl: '“{design}” loopt vast bij {count} van de {points} rekenpunten',
  },
  mapReadingAt: {
    en: '“{design}” jams at {place} at {count} of the {points} settings',
    nl: '“{design}” loopt bij {place} vast op {count} van de {points} rekenpunten',
  },

  /** How it was done. */
  settings: { en: 'Settings', nl: 'Rekenpunten' },
  gridText: {
    en: 'Every value of each input with every value of the others: {points} {points:setting|settings}. All other inputs are as in the files.',
    nl: 'Elke waarde van elk invoergegeven met elke waarde van de andere: {points} {points:rekenpunt|rekenpunten}. Alle andere invoer is zoals in de bestanden.',
  },
  latinText: {
    en: 'A Latin hypercube (McKay, Beckman and Conover 1979) of {points} settings: the range of each input is cut into {points} equal parts, each of which holds one setting, chosen at random with the random seed. That all values in a range are equally likely is an assumption. All other inputs are as in the files.',
    nl: 'Een Latijnse hyperkubus (McKay, Beckman en Conover 1979) van {points} rekenpunten: de bandbreedte van elk invoergegeven is in {points} gelijke delen verdeeld, met in elk één rekenpunt, willekeurig gekozen met de startwaarde. Dat alle waarden in een bandbreedte even waarschijnlijk zijn, is een aanname. Alle andere invoer is zoals in de bestanden.',
  },
  sameCases: { en: 'The same cases', nl: 'Dezelfde zaken' },
  sameCasesText: {
    en: 'Each setting is simulated with {runs} {runs:replication|replications} and the random seed “{seed}”: a case has the same random numbers at every setting and in every design, so that settings differ less by chance than their ranges say.',
    nl: 'Elk rekenpunt is gesimuleerd met {runs} {runs:herhaling|herhalingen} en de startwaarde “{seed}”: een zaak heeft bij elk rekenpunt en in elk ontwerp dezelfde trekkingen, zodat rekenpunten minder door toeval verschillen dan hun intervallen zeggen.',
  },
  jams: { en: 'Jams', nl: 'Loopt vast' },
  jamsText: {
    en: 'Whether a place jams is judged by the runs of that setting alone, as in every other report; no forecast is made. A place jams where it does so in any stretch of the period between two changes by date. A design jams where any of its places does. Slightly short does not count as jamming.',
    nl: 'Of een onderdeel vastloopt, is beoordeeld aan de simulaties van dat rekenpunt alleen, zoals in elk ander rapport; een voorspelling wordt niet gemaakt. Een onderdeel loopt vast als het dat doet in enig deel van de periode tussen twee wijzigingen op een datum. Een ontwerp loopt vast als een van zijn onderdelen dat doet. Iets te weinig capaciteit geldt niet als vastlopen.',
  },
  stands: { en: 'As the files stand', nl: 'Zoals de bestanden zijn' },
  standsText: {
    en: 'The files were simulated as they stand too; in sweep.csv that is point 0.',
    nl: 'Ook de ongewijzigde bestanden zijn gesimuleerd; in sweep.csv is dat punt 0.',
  },
  effects: { en: 'What changes most', nl: 'Wat het meest verandert' },
  effectsGrid: {
    en: 'The lowest value of an input beside its highest, each averaged over the same settings of the other inputs, those that give a figure at both; by the difference as a part of the larger of the two.',
    nl: 'De laagste waarde van een invoergegeven naast de hoogste, elk gemiddeld over dezelfde waarden van de andere invoer, die bij beide een cijfer geven; naar het verschil als deel van de grootste van de twee.',
  },
  effectsLatin: {
    en: 'The lowest third of the range of an input beside the highest third, each averaged over the settings in it that give a figure; by the difference as a part of the larger of the two.',
    nl: 'Het laagste derde deel van de bandbreedte van een invoergegeven naast het hoogste, elk gemiddeld over de rekenpunten daarin die een cijfer geven; naar het verschil als deel van de grootste van de twee.',
  },
} as const satisfies Phrases;
