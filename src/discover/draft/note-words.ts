/** What a log does not show, in both languages. */

import { filled, inEveryLanguage, joinedBy, type Text } from '../../language/text.ts';
import { formatNumber } from '../../report/figures/number-format.ts';

const mostNamed = 8;

export function some(names: readonly string[]): string {
  const shown = names
    .slice(0, mostNamed)
    .map((name) => `"${name}"`)
    .join(', ');
  return names.length > mostNamed ? `${shown}, ...` : shown;
}

/** With the marks of thousands. */
export function grouped(count: number): Text {
  return inEveryLanguage((language) => formatNumber(count, 0, language));
}

export const unseenWords = {
  onlyMomentsAt: (names: readonly string[]) =>
    filled(
      {
        en: 'How long work takes at {names}: the log has one moment of these, not a beginning and an end. In the draft the time from one to the next simply passes: nobody is busy, no list can form there, and more people would change nothing. To see where it jams, add "work:" with a handling time that you know or measure.',
        nl: 'Hoe lang werk duurt bij {names}: het log heeft één moment van deze activiteiten, geen begin en einde. In het concept verstrijkt de tijd van de ene naar de volgende gewoon: niemand is bezet, er kan daar geen wachtrij ontstaan, en meer mensen zouden niets veranderen. Voeg "work:" toe met een behandeltijd die u kent of meet om te zien waar het vastloopt.',
      },
      { names: some(names) },
    ),
  onlyMoments: {
    en: 'How long work takes: the log has one moment of each activity, not a beginning and an end. In the draft the time from one to the next simply passes: nobody is busy, no list can form there, and more people would change nothing. To see where it jams, add "work:" with a handling time that you know or measure.',
    nl: 'Hoe lang werk duurt: het log heeft één moment van elke activiteit, geen begin en einde. In het concept verstrijkt de tijd van de ene naar de volgende gewoon: niemand is bezet, er kan daar geen wachtrij ontstaan, en meer mensen zouden niets veranderen. Voeg "work:" toe met een behandeltijd die u kent of meet om te zien waar het vastloopt.',
  },
  sameDay: (names: readonly string[]) =>
    filled(
      {
        en: 'How long work takes at {names}: the log has dates only, and these begin and end on one day. In the draft the time from one to the next simply passes: nobody is busy, no list can form there, and more people would change nothing. To see where it jams, add "work:" with a handling time that you know or measure.',
        nl: 'Hoe lang werk duurt bij {names}: het log heeft alleen datums, en deze activiteiten beginnen en eindigen op één dag. In het concept verstrijkt de tijd van de ene naar de volgende gewoon: niemand is bezet, er kan daar geen wachtrij ontstaan, en meer mensen zouden niets veranderen. Voeg "work:" toe met een behandeltijd die u kent of meet om te zien waar het vastloopt.',
      },
      { names: some(names) },
    ),
  datesOnly: {
    en: 'At what time of the day things happen: the log has dates only. In the draft cases come at any hour, people and places are there day and night, and how long things last was counted in whole days.',
    nl: 'Op welk tijdstip iets gebeurt: het log heeft alleen datums. In het concept komen zaken op elk uur, zijn mensen en plaatsen er dag en nacht, en is in hele dagen geteld hoe lang iets duurt.',
  },
  noReady: {
    en: 'Since when a case could have begun: the log does not say when an activity was ready. Time between two activities counts as waiting as long as everybody was at work or closed, and as a delay of its own where somebody was free.',
    nl: 'Sinds wanneer een zaak aan de beurt kon komen: het log zegt niet wanneer een activiteit klaarstond. Tijd tussen twee activiteiten telt als wachten zolang iedereen aan het werk of gesloten was, en als een eigen vertraging waar iemand vrij was.',
  },
  firstWait: (names: readonly string[]) =>
    filled(
      {
        en: 'When cases came, and how long they waited before their first activity ({names}): they are taken to come when it begins.',
        nl: 'Wanneer zaken binnenkwamen, en hoe lang ze op hun eerste activiteit wachtten ({names}): aangenomen is dat ze komen op het moment dat die begint.',
      },
      { names: some(names) },
    ),
  nobody: (names: readonly string[]) =>
    filled(
      {
        en: 'Who does {names}: nobody is named, so in the draft time passes there and no list can form.',
        nl: 'Wie {names} doet: niemand is genoemd, dus in het concept verstrijkt daar tijd en kan er geen wachtrij ontstaan.',
      },
      { names: some(names) },
    ),
  performers: (names: readonly string[]) =>
    filled(
      {
        en: 'How many people there are: the log names {names}, but not how long they were at work.',
        nl: 'Hoeveel mensen er zijn: het log noemt {names}, maar niet hoe lang ze aan het werk waren.',
      },
      { names: some(names) },
    ),
  capacity: (names: readonly string[]) =>
    filled(
      {
        en: 'How many there are of {names}: what was seen is a lower bound or an average. See the assumption and its range.',
        nl: 'Hoeveel er zijn van {names}: wat in het log te zien is, is een ondergrens of een gemiddelde. Zie de aanname en de bandbreedte.',
      },
      { names: some(names) },
    ),
  overTime: {
    en: 'Whether rules or handling times changed during the log: the draft has one of each for the whole time. A change of capacity shows only where cases were waiting and it lasted two weeks or more; none was seen.',
    nl: 'Of regels of behandeltijden tijdens het log zijn veranderd: het concept heeft er van elk één voor de hele tijd. Een verandering van capaciteit is alleen te zien waar zaken wachtten en zij twee weken of langer duurde; die is niet gezien.',
  },
  overTimeBesides: (names: readonly string[]) =>
    filled(
      {
        en: 'Whether rules or handling times changed during the log: the draft has one of each for the whole time. Capacity changed on days that the log shows at {names}; a change in less than two weeks, or where nobody was waiting, does not show.',
        nl: 'Of regels of behandeltijden tijdens het log zijn veranderd: het concept heeft er van elk één voor de hele tijd. De capaciteit veranderde op dagen die het log laat zien bij {names}; een verandering van minder dan twee weken, of waar niemand wachtte, is niet te zien.',
      },
      { names: some(names) },
    ),
  hours: (names: readonly string[]) =>
    filled(
      {
        en: 'When {names} are at work: too little was seen to tell opening hours, so they are there day and night.',
        nl: 'Wanneer {names} aan het werk zijn: er is te weinig gezien voor openingstijden, dus ze zijn er dag en nacht.',
      },
      { names: some(names) },
    ),
  oneZone: (zone: string) =>
    filled(
      {
        en: 'What the clock of the office says: all times have the zone {zone}, so opening hours and the hours at which cases come are those of that zone. Where the clock on the wall is ahead or behind, or changes in summer, the office keeps others.',
        nl: 'Hoe laat het op de klok van het kantoor is: alle tijden hebben de zone {zone}, dus openingstijden en de uren waarop zaken komen zijn die van die zone. Loopt de klok aan de muur voor of achter, of geldt er zomertijd, dan houdt het kantoor andere aan.',
      },
      { zone },
    ),
  otherWork: {
    en: 'What else those people do, and when they are ill or on leave: to the draft they are there for these cases only, all through their opening hours.',
    nl: 'Wat die mensen nog meer doen, en wanneer ze ziek of vrij zijn: in het concept zijn ze er alleen voor deze zaken, de hele openingstijd.',
  },
  givingUp: {
    en: 'Whether anybody gives up waiting: the log has no event for that, so in the draft nobody does.',
    nl: 'Of er iemand afhaakt tijdens het wachten: het log heeft daar geen gebeurtenis voor, dus in het concept haakt niemand af.',
  },
  byStream: (names: readonly string[], streams: readonly string[]) =>
    filled(
      {
        en: 'Who goes which way from {names}: cases go on differently, beyond chance, by how they came ({streams}); the draft has one share for all of them. To tell them apart, give each of these streams a "zone:" and let the ways depend on it.',
        nl: 'Wie vanaf {names} welke kant op gaat: dat verschilt, meer dan door toeval, naar hoe zaken binnenkwamen ({streams}); het concept heeft één aandeel voor allemaal. Wilt u ze onderscheiden, geef dan elk van deze stromen een "zone:" en laat het vervolg daarvan afhangen.',
      },
      { names: some(names), streams: some(streams) },
    ),
  why: (names: readonly string[]) =>
    filled(
      {
        en: 'Why cases go where they go: shares are those of the whole log{by}. What has happened to a case earlier, and how full it is elsewhere, play no part in the draft.',
        nl: 'Waarom zaken gaan waarheen ze gaan: aandelen zijn die van het hele log{by}. Wat een zaak eerder is overkomen, en hoe vol het elders is, speelt in het concept geen rol.',
      },
      {
        by:
          names.length === 0
            ? ''
            : filled(
                {
                  en: ', by {names} where that makes a difference beyond chance',
                  nl: ', per {names} waar dat meer uitmaakt dan toeval',
                },
                { names: some(names) },
              ),
      },
    ),
  order: (names: readonly string[]) =>
    filled(
      {
        en: 'In which order cases are taken at {names}: often not as they came, and by no rule that the log shows. The draft takes them as they come.',
        nl: 'In welke volgorde zaken aan de beurt komen bij {names}: vaak niet op volgorde van binnenkomst, en volgens geen regel die uit het log blijkt. In het concept gaat het op volgorde van binnenkomst.',
      },
      { names: some(names) },
    ),
  parallel: (count: number, of: number) =>
    filled(
      {
        en: 'What is done at the same time: in {count} of {of} cases one activity began before the one before it was over. In the draft each case does one thing after the other, so those take longer than they did.',
        nl: 'Wat tegelijk gebeurt: in {count} van {of} zaken begon een activiteit voordat de vorige klaar was. In het concept doet elke zaak één ding na het andere, dus die duren langer dan in werkelijkheid.',
      },
      { count: grouped(count), of: grouped(of) },
    ),
  start: {
    en: 'What was under way when the log began: the draft begins empty. If that matters, give it a start-up or a backlog.',
    nl: 'Wat er liep toen het log begon: het concept begint leeg. Als dat ertoe doet, geef het dan een aanloopperiode of een beginvoorraad.',
  },
  open: (count: number) =>
    filled(
      {
        en: 'How cases went on that were still under way when the log ends ({count}): they count among those who came, and not where cases go after their last activity.',
        nl: 'Hoe het verderging met zaken die aan het eind van het log nog liepen ({count}): ze tellen mee bij wie kwam, en niet bij waarheen zaken na hun laatste activiteit gaan.',
      },
      { count: grouped(count) },
    ),
  money: { en: 'What it costs: that is not in the draft.', nl: 'Wat het kost: dat staat niet in het concept.' },
  whose: {
    en: 'Who comes back with another case: the log does not say whose case it is, so in the draft nobody does. Where a column of a CSV log says it, name it with --person-column; in XES it is the attribute "person" of a trace.',
    nl: 'Wie er terugkomt met een nieuwe zaak: het log zegt niet van wie een zaak is, dus in het concept komt niemand terug. Zegt een kolom van een CSV-log dat wel, noem die dan met --person-column; in XES is het het kenmerk "person" van een trace.',
  },
  backLater: {
    en: 'Who comes back with another case later than the log is long, or whether those who do are like they were: in the draft their case has what chance gives it.',
    nl: 'Wie met een nieuwe zaak terugkomt na een langere tijd dan het log beslaat, en of wie terugkomt nog dezelfde kenmerken heeft: in het concept krijgt die zaak wat het toeval geeft.',
  },
  hardlyBack: {
    en: 'Who comes back with another case: the log says whose cases are, and after no way in which they end did ten or more come back to a step. In the draft nobody does.',
    nl: 'Wie er terugkomt met een nieuwe zaak: het log zegt van wie zaken zijn, en na geen enkel einde kwamen er tien of meer terug bij een stap. In het concept komt niemand terug.',
  },
  backElsewhere: (count: number) =>
    filled(
      {
        en: 'People who came back to another step than most who came back ({count}): in the draft all come back where most did.',
        nl: 'Mensen die bij een andere stap terugkwamen dan de meesten ({count}): in het concept komen ze allemaal terug waar de meesten terugkwamen.',
      },
      { count: grouped(count) },
    ),
  /** @param streams of which it is not seen; empty where it is of none */
  cycles: (names: readonly Text[], streams: readonly string[]) =>
    filled(
      {
        en: 'Whether more cases{of} come at some times than at others, by {cycles}: the log is too short, or has too few cases.',
        nl: 'Of er op sommige tijden meer zaken{of} komen dan op andere, per {cycles}: het log is te kort, of heeft te weinig zaken.',
      },
      { of: streams.length === 0 ? '' : ` (${some(streams)})`, cycles: joinedBy(names, { en: ' or ', nl: ' of ' }) },
    ),
  groups: (names: readonly string[], leftEarly: number, members: number) =>
    filled(
      {
        en: 'How often a group meets, who leads it, who is absent, and when one starts that is not full ({names}): the log has the beginning and the end of each. In the draft a group starts when it is full, lasts until its last member is done, and nobody leads it{left}. Where the log does not say since when a member waited, the time until the last one came counts as waiting, and the time after that as a delay.',
        nl: 'Hoe vaak een groep bijeenkomt, wie de groep leidt, wie er ontbreekt, en wanneer een groep begint die niet vol is ({names}): het log heeft van elke groep het begin en het einde. In het concept begint een groep als die vol is, duurt die tot het laatste lid klaar is, en wordt de groep door niemand geleid{left}. Waar het log niet zegt sinds wanneer een lid wachtte, telt de tijd tot het laatste lid er was als wachten, en de tijd daarna als vertraging.',
      },
      {
        names: some(names),
        left:
          leftEarly === 0
            ? ''
            : filled(
                {
                  en: '; {leftEarly} of {members} members left earlier; in the draft they too stay to the end',
                  nl: '; {leftEarly} van {members} leden gingen eerder weg; in het concept blijven ook zij tot het einde',
                },
                { leftEarly: grouped(leftEarly), members: grouped(members) },
              ),
      },
    ),
  few: (count: number, least: number) =>
    filled(
      {
        en: 'Anything much about times that rest on fewer than {least} observations ({count} of them). The number of observations is given with each.',
        nl: 'Veel over tijden die op minder dan {least} waarnemingen berusten ({count}). Bij elke tijd staat hoeveel het er waren.',
      },
      { least, count: grouped(count) },
    ),
} as const satisfies Readonly<Record<string, Text | ((...parts: never) => Text)>>;
