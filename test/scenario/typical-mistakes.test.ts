/** What a new user gets wrong, each as a change of one right file, and what is said of it: to be read as prose. */
import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../src/scenario/messages/describe-problem.ts';
import { compileText, problemsOf } from './compile-text.ts';

const right = `stuwmeer: 1
provenance: free
runs: {from: 2024-01-01, to: 2024-12-31}
hours:
  office: {monday to friday: "09:00-17:00"}
attributes:
  age: {shares: {young: 30 %, adult: 70 %}}
  sort: {shares: {by: age, young: {simple: 60 %, hard: the rest}, adult: {simple: 80 %, hard: the rest}}}
arrivals:
  reports: {poisson: 2000 per year, to: screening}
resources:
  screener: {staff: 1 FTE, works: office}
  care-place: {places: 60 places}
steps:
  screening:
    work: {by: screener, takes: gamma(mean 20 minutes, sd 10 minutes)}
    next:
      - {share: 70 %, to: care}
      - {to: dismissed}
  care:
    work: {by: care-place, takes: 180 days}
    next: done
ends:
  done:
  dismissed:
`;

interface Mistake {
  readonly slip: string;
  /** What stands in the right file, and what a user wrote instead. */
  readonly from: string;
  readonly to: string;
  readonly en: string;
  readonly nl: string;
}

const mistakes: readonly Mistake[] = [
  {
    slip: 'tabs before a line',
    from: '    next: done',
    to: '\tnext: done',
    en: 'scenario.yaml:22:1: the line begins with a tab. Expected spaces; found a tab. Put spaces in its place, and set the editor to write spaces.',
    nl: 'scenario.yaml:22:1: de regel begint met een tab. Verwacht: spaties; gevonden: een tab. Zet er spaties voor in de plaats, en stel de editor in op spaties.',
  },
  {
    slip: 'a decimal comma',
    from: 'mean 20 minutes',
    to: 'mean 1,5 hours',
    en: 'scenario.yaml:16:33: the number in "1,5 hours" has a comma or a mark for thousands. Expected digits with at most a decimal point; found "1,5 hours". Write "1.5 hours".',
    nl: 'scenario.yaml:16:33: in het getal van "1,5 hours" staat een komma of een teken voor duizendtallen. Verwacht: cijfers met hoogstens een decimale punt; gevonden: "1,5 hours". Schrijf "1.5 hours".',
  },
  {
    slip: 'a decimal comma, between braces',
    from: '180 days',
    to: '180,5 days',
    en: 'scenario.yaml:21:35: the number in "180,5 days" has a comma or a mark for thousands. Expected digits with at most a decimal point; found "180,5 days". Write "180.5 days".',
    nl: 'scenario.yaml:21:35: in het getal van "180,5 days" staat een komma of een teken voor duizendtallen. Verwacht: cijfers met hoogstens een decimale punt; gevonden: "180,5 days". Schrijf "180.5 days".',
  },
  {
    slip: 'a point for thousands',
    from: '2000 per year',
    to: '2.000 per year',
    en: 'scenario.yaml:10:22: the number in "2.000 per year" may mean thousands or decimals. Expected a number that can be read in one way; found a point before three digits. Write "2000 per year" if these are thousands, or "2 per year" if these are decimals.',
    nl: 'scenario.yaml:10:22: de punt in "2.000 per year" kan duizendtallen of decimalen betekenen. Verwacht: een getal dat op één manier te lezen is; gevonden: een punt voor drie cijfers. Schrijf "2000 per year" als het duizendtallen zijn, of "2 per year" als het decimalen zijn.',
  },
  {
    slip: 'a point for thousands and a decimal comma',
    from: '2000 per year',
    to: '"2.000,50 per year"',
    en: 'scenario.yaml:10:22: the number in "2.000,50 per year" has a comma or a mark for thousands. Expected digits with at most a decimal point; found "2.000,50 per year". Write "2000.5 per year".',
    nl: 'scenario.yaml:10:22: in het getal van "2.000,50 per year" staat een komma of een teken voor duizendtallen. Verwacht: cijfers met hoogstens een decimale punt; gevonden: "2.000,50 per year". Schrijf "2000.5 per year".',
  },
  {
    slip: 'a power of ten',
    from: '2000 per year',
    to: '2e3 per year',
    en: 'scenario.yaml:10:22: the number in "2e3 per year" is written with a power of ten. Expected plain digits; found an e. Write "2000 per year".',
    nl: 'scenario.yaml:10:22: het getal in "2e3 per year" is geschreven met een macht van tien. Verwacht: gewone cijfers; gevonden: een e. Schrijf "2000 per year".',
  },
  {
    slip: 'no colon',
    from: '    next: done',
    to: '    next done',
    en: 'scenario.yaml:22:5: the line has no ": ". Expected a key, a colon, a space and a value; found other text. Write "key: value".',
    nl: 'scenario.yaml:22:5: op de regel staat geen ": ". Verwacht: een sleutel, een dubbele punt, een spatie en een waarde; gevonden: andere tekst. Schrijf "sleutel: waarde".',
  },
  {
    slip: 'no space after the colon',
    from: '{staff: 1 FTE, works: office}',
    to: '{staff:1 FTE, works: office}',
    en: 'scenario.yaml:12:14: a space is missing here. Expected a space after the colon; found "staff:1 FTE". Write "staff: 1 FTE".',
    nl: 'scenario.yaml:12:14: hier ontbreekt een spatie. Verwacht: een spatie na de dubbele punt; gevonden: "staff:1 FTE". Schrijf "staff: 1 FTE".',
  },
  {
    slip: 'no space after the colon, on a line of its own',
    from: '    next: done',
    to: '    next:done',
    en: 'scenario.yaml:22:5: a space is missing here. Expected a space after the colon; found none. Write "key: value".',
    nl: 'scenario.yaml:22:5: hier ontbreekt een spatie. Verwacht: een spatie na de dubbele punt; gevonden: geen. Schrijf "sleutel: waarde".',
  },
  {
    slip: 'a text with a colon in it',
    from: 'provenance: free',
    to: 'provenance: free\ntitle: Screening: a start',
    en: 'scenario.yaml:3:8: the line holds a second ": ". Expected one key and one value; found two colons. Put quotes around a value with a colon in it, or give the second key a line of its own.',
    nl: 'scenario.yaml:3:8: op de regel staat een tweede ": ". Verwacht: één sleutel en één waarde; gevonden: twee dubbele punten. Zet een waarde met een dubbele punt erin tussen aanhalingstekens, of geef de tweede sleutel een eigen regel.',
  },
  {
    slip: 'a text with a colon in it, between braces',
    from: '{poisson:',
    to: '{title: Reports: all, poisson:',
    en: 'scenario.yaml:10:20: a comma is missing here, or quotes are. Expected one key and one value between two commas; found a second ": ". Put a comma before the second key, or quotes around a value with a colon in it.',
    nl: 'scenario.yaml:10:20: hier ontbreekt een komma, of er ontbreken aanhalingstekens. Verwacht: één sleutel en één waarde tussen twee komma’s; gevonden: een tweede ": ". Zet een komma voor de tweede sleutel, of aanhalingstekens om een waarde met een dubbele punt erin.',
  },
  {
    slip: 'a quote that is not closed',
    from: 'poisson: 2000 per year,',
    to: 'poisson: "2000 per year,',
    en: "scenario.yaml:10:22: a quote is not closed. Expected quotes in pairs; found one that stands alone. Close it; a quote inside a text is written twice ('').",
    nl: "scenario.yaml:10:22: een aanhalingsteken is niet gesloten. Verwacht: aanhalingstekens in paren; gevonden: een dat alleen staat. Sluit het; een aanhalingsteken in een tekst schrijft u dubbel ('').",
  },
  {
    slip: 'a brace that is not closed',
    from: '{places: 60 places}',
    to: '{places: 60 places',
    en: 'scenario.yaml:14:1: a bracket or brace is not closed. Expected "]" or "}"; found none before this point. Close it, or move the lines inside it to the right.',
    nl: 'scenario.yaml:14:1: een haak of accolade is niet gesloten. Verwacht: "]" of "}"; gevonden: geen van beide vóór dit punt. Sluit hem, of zet de regels erbinnen verder naar rechts.',
  },
  {
    slip: 'a line out of line',
    from: '    next: done',
    to: '   next: done',
    en: 'scenario.yaml:22:1: the line does not line up with those above it. Expected the same number of spaces; found another. Line it up.',
    nl: 'scenario.yaml:22:1: de regel staat niet recht onder de regels erboven. Verwacht: evenveel spaties; gevonden: een ander aantal. Zet hem recht.',
  },
  {
    slip: 'a key misspelt',
    from: 'takes: 180',
    to: 'take: 180',
    en: 'scenario.yaml:21:28: the key "take" has no meaning here. Expected one of by, takes, keeps; found "take". Did you mean "takes"?',
    nl: 'scenario.yaml:21:28: de sleutel "take" betekent hier niets. Verwacht: een van by, takes, keeps; gevonden: "take". Bedoelt u "takes"?',
  },
  {
    slip: 'a resource misspelt',
    from: 'by: screener',
    to: 'by: screner',
    en: 'scenario.yaml:16:16: there is no resource called "screner". Expected one of screener, care-place; found "screner". Did you mean "screener"?',
    nl: 'scenario.yaml:16:16: er is geen resource met de naam "screner". Verwacht: een van screener, care-place; gevonden: "screner". Bedoelt u "screener"?',
  },
  {
    slip: 'a step that is not there',
    from: 'next: done',
    to: 'next: treatment',
    en: 'scenario.yaml:22:11: there is no step or end called "treatment". Expected one of screening, care, done, dismissed; found "treatment".',
    nl: 'scenario.yaml:22:11: er is geen stap of einde met de naam "treatment". Verwacht: een van screening, care, done, dismissed; gevonden: "treatment".',
  },
  {
    slip: 'a unit in Dutch',
    from: '180 days',
    to: '180 dagen',
    en: 'scenario.yaml:21:35: the unit "dagen" is not known. Expected a unit such as minutes, hours, days, %, euro, FTE, people, places or cases; found "180 dagen". Did you mean "days"?',
    nl: 'scenario.yaml:21:35: de eenheid "dagen" is niet bekend. Verwacht: een eenheid zoals minutes, hours, days, %, euro, FTE, people, places of cases; gevonden: "180 dagen". Bedoelt u "days"?',
  },
  {
    slip: 'a unit shortened',
    from: 'mean 20 minutes',
    to: 'mean 20 min',
    en: 'scenario.yaml:16:33: the unit "min" is not known. Expected a unit such as minutes, hours, days, %, euro, FTE, people, places or cases; found "20 min". Did you mean "minutes"?',
    nl: 'scenario.yaml:16:33: de eenheid "min" is niet bekend. Verwacht: een eenheid zoals minutes, hours, days, %, euro, FTE, people, places of cases; gevonden: "20 min". Bedoelt u "minutes"?',
  },
  {
    slip: 'no unit',
    from: '180 days',
    to: '180',
    en: 'scenario.yaml:21:35: "180" is a handling time without a unit. Expected a duration such as "45 minutes", or the name of an input; found 180. Write for example "180 minutes".',
    nl: 'scenario.yaml:21:35: "180" is een behandeltijd zonder eenheid. Verwacht: een duur zoals "45 minutes", of de naam van een invoergegeven; gevonden: 180. Schrijf bijvoorbeeld "180 minutes".',
  },
  {
    slip: 'another unit',
    from: '180 days',
    to: '180 euro',
    en: 'scenario.yaml:21:35: "180 euro" is an amount of money. Expected a duration such as "45 minutes", or the name of an input; found 180 euro.',
    nl: 'scenario.yaml:21:35: "180 euro" is een bedrag. Verwacht: een duur zoals "45 minutes", of de naam van een invoergegeven; gevonden: 180 euro.',
  },
  {
    slip: 'no percent sign',
    from: 'share: 70 %',
    to: 'share: 70',
    en: 'scenario.yaml:18:17: "70" is a share without a unit. Expected a percentage such as "56 %", or the name of an input; found 70. Write "70 %".',
    nl: 'scenario.yaml:18:17: "70" is een aandeel zonder eenheid. Verwacht: een percentage zoals "56 %", of de naam van een invoergegeven; gevonden: 70. Schrijf "70 %".',
  },
  {
    slip: 'a part of one for a percentage',
    from: 'share: 70 %',
    to: 'share: 0.7',
    en: 'scenario.yaml:18:17: "0.7" is a share without a unit. Expected a percentage such as "56 %", or the name of an input; found 0.7. Write "70 %".',
    nl: 'scenario.yaml:18:17: "0.7" is een aandeel zonder eenheid. Verwacht: een percentage zoals "56 %", of de naam van een invoergegeven; gevonden: 0.7. Schrijf "70 %".',
  },
  {
    slip: 'shares that do not sum',
    from: 'young: 30 %',
    to: 'young: 20 %',
    en: 'scenario.yaml:7:17: the shares sum to 90 %. Expected 100 %; found 90 %. Change a share, or let one take "the rest" (in a route: a branch without a share).',
    nl: 'scenario.yaml:7:17: de aandelen zijn samen 90 %. Verwacht: 100 %; gevonden: 90 %. Verander een aandeel, of laat er een "the rest" nemen (in een route: een tak zonder aandeel).',
  },
  {
    slip: 'the rest twice',
    from: '{simple: 60 %, hard: the rest}',
    to: '{simple: the rest, hard: the rest}',
    en: 'scenario.yaml:8:60: two levels take "the rest". Expected one at most; found a second. Give one of them a share.',
    nl: 'scenario.yaml:8:60: twee waarden nemen "the rest". Verwacht: hoogstens één; gevonden: een tweede. Geef een van beide een aandeel.',
  },
  {
    slip: 'the rest written otherwise',
    from: '{simple: 60 %, hard: the rest}',
    to: '{simple: 60 %, hard: rest}',
    en: 'scenario.yaml:8:56: "rest" is not known. Expected a percentage such as "56 %", "the rest", or the name of an input; found "rest".',
    nl: 'scenario.yaml:8:56: "rest" is niet bekend. Verwacht: een percentage zoals "56 %", "the rest", of de naam van een invoergegeven; gevonden: "rest".',
  },
  {
    slip: 'a level left out',
    from: 'adult: {simple: 80 %, hard: the rest}}',
    to: '}',
    en: 'scenario.yaml:8:18: the level "adult" of "age" is left out. Expected a value for every level; found none for "adult". Add it (or "otherwise:" in a value by attribute).',
    nl: 'scenario.yaml:8:18: de waarde "adult" van "age" ontbreekt. Verwacht: iets voor elke waarde van het kenmerk; gevonden: niets voor "adult". Voeg haar toe (of "otherwise:").',
  },
  {
    slip: 'a date in Dutch order',
    from: 'from: 2024-01-01',
    to: 'from: 31-01-2024',
    en: 'scenario.yaml:3:14: the date "31-01-2024" is not written year first. Expected year-month-day such as 2014-01-31; found "31-01-2024". Write 2024-01-31.',
    nl: 'scenario.yaml:3:14: in de datum "31-01-2024" staat het jaar niet vooraan. Verwacht: jaar-maand-dag, zoals 2014-01-31; gevonden: "31-01-2024". Schrijf 2024-01-31.',
  },
  {
    slip: 'a date in words',
    from: 'from: 2024-01-01',
    to: 'from: 1 januari 2024',
    en: 'scenario.yaml:3:14: the date "1 januari 2024" is not written year first. Expected year-month-day such as 2014-01-31; found "1 januari 2024". Write 2024-01-01.',
    nl: 'scenario.yaml:3:14: in de datum "1 januari 2024" staat het jaar niet vooraan. Verwacht: jaar-maand-dag, zoals 2014-01-31; gevonden: "1 januari 2024". Schrijf 2024-01-01.',
  },
  {
    slip: 'the last day before the first',
    from: 'to: 2024-12-31',
    to: 'to: 2023-12-31',
    en: 'scenario.yaml:3:30: the last day comes before the first. Expected a day on or after 2024-01-01; found 2023-12-31.',
    nl: 'scenario.yaml:3:30: de laatste dag komt voor de eerste. Verwacht: een dag op of na 2024-01-01; gevonden: 2023-12-31.',
  },
  {
    slip: 'a range the wrong way round',
    from: 'provenance: free',
    to: 'provenance: free\ninputs:\n  places: {value: 70 places, assumption: a guess, range: 80 to 60 places}',
    en: 'scenario.yaml:4:58: "80 to 60 places" is not a range. Expected two ends, the lower first, such as "60 to 80 %"; found "80 to 60 places". Write "60 to 80 places".',
    nl: 'scenario.yaml:4:58: "80 to 60 places" is geen bandbreedte. Verwacht: twee grenzen, de laagste eerst, zoals "60 to 80 %"; gevonden: "80 to 60 places". Schrijf "60 to 80 places".',
  },
  {
    slip: 'a range below nothing',
    from: 'provenance: free',
    to: 'provenance: free\ninputs:\n  places: {value: 70 places, assumption: a guess, range: -90 to 100 places}',
    en: 'scenario.yaml:4:58: the range "-90 to 100 places" goes below 0, which such a value never does. Expected a lower end of 0 or more; found "-90 to 100 places".',
    nl: 'scenario.yaml:4:58: de bandbreedte "-90 to 100 places" gaat onder 0, wat zo’n waarde nooit doet. Verwacht: een laagste grens van 0 of meer; gevonden: "-90 to 100 places".',
  },
  {
    slip: 'an unknown distribution',
    from: 'gamma(',
    to: 'poisson(',
    en: 'scenario.yaml:16:33: the distribution in "poisson(mean 20 minutes, sd 10 minutes)" is not known. Expected one of exponential, gamma, lognormal, normal, erlang, weibull, uniform, triangular, pert, beta, one of, mixture, round, round up, round down; found "poisson(mean 20 minutes, sd 10 minutes)".',
    nl: 'scenario.yaml:16:33: de verdeling in "poisson(mean 20 minutes, sd 10 minutes)" is niet bekend. Verwacht: een van exponential, gamma, lognormal, normal, erlang, weibull, uniform, triangular, pert, beta, one of, mixture, round, round up, round down; gevonden: "poisson(mean 20 minutes, sd 10 minutes)".',
  },
  {
    slip: 'a distribution with a hyphen',
    from: 'gamma(',
    to: 'log-normal(',
    en: 'scenario.yaml:16:33: the distribution in "log-normal(mean 20 minutes, sd 10 minutes)" is not known. Expected one of exponential, gamma, lognormal, normal, erlang, weibull, uniform, triangular, pert, beta, one of, mixture, round, round up, round down; found "log-normal(mean 20 minutes, sd 10 minutes)". Did you mean "lognormal"?',
    nl: 'scenario.yaml:16:33: de verdeling in "log-normal(mean 20 minutes, sd 10 minutes)" is niet bekend. Verwacht: een van exponential, gamma, lognormal, normal, erlang, weibull, uniform, triangular, pert, beta, one of, mixture, round, round up, round down; gevonden: "log-normal(mean 20 minutes, sd 10 minutes)". Bedoelt u "lognormal"?',
  },
  {
    slip: 'a distribution without its labels',
    from: 'gamma(mean 20 minutes, sd 10 minutes)',
    to: '"uniform(10 minutes, 20 minutes)"',
    en: 'scenario.yaml:16:33: "10 minutes, 20 minutes" is not understood in this distribution. Expected the form uniform(10 days to 20 days); found "10 minutes, 20 minutes".',
    nl: 'scenario.yaml:16:33: "10 minutes, 20 minutes" past niet in deze verdeling. Verwacht: de vorm uniform(10 days to 20 days); gevonden: "10 minutes, 20 minutes".',
  },
  {
    slip: 'a distribution the wrong way round',
    from: 'gamma(mean 20 minutes, sd 10 minutes)',
    to: '"uniform(20 minutes to 10 minutes)"',
    en: 'scenario.yaml:16:33: the distribution "uniform(20 minutes to 10 minutes)" is impossible: the low end (20) must be less than the high end (10) (in minutes). Expected the form uniform(10 days to 20 days); found "uniform(20 minutes to 10 minutes)".',
    nl: 'scenario.yaml:16:33: de verdeling "uniform(20 minutes to 10 minutes)" is onmogelijk: het laagste punt (20) moet lager zijn dan het hoogste punt (10) (in minutes). Verwacht: de vorm uniform(10 days to 20 days); gevonden: "uniform(20 minutes to 10 minutes)".',
  },
  {
    slip: 'a distribution below the bounds',
    from: ', to: screening}',
    to: ', batch: exponential(mean 3), to: screening}',
    en: 'scenario.yaml:10:44: the distribution "exponential(mean 3)" gives impossible values. Expected a batch of 1 or more; found lower values too. Choose a distribution that stays within these bounds, or put a constant and " + " before it.',
    nl: 'scenario.yaml:10:44: de verdeling "exponential(mean 3)" geeft onmogelijke waarden. Verwacht: een groep zaken van 1 of meer; gevonden: ook lagere waarden. Kies een verdeling die binnen deze grenzen blijft, of zet er een constante en " + " voor.',
  },
  {
    slip: 'working days and calendar days',
    from: 'gamma(mean 20 minutes, sd 10 minutes)',
    to: '3 days',
    en: 'scenario.yaml:16:33: "3 days" could be calendar days or working days. Expected handling time in minutes or hours, for staff with opening hours; found a day or longer. Write "24 hours of work", or use "wait:" for calendar time.',
    nl: 'scenario.yaml:16:33: "3 days" kunnen kalenderdagen of werkdagen zijn. Verwacht: een behandeltijd in minuten of uren, bij personeel met openingstijden; gevonden: een dag of langer. Schrijf "24 hours of work", of gebruik "wait:" voor kalendertijd.',
  },
  {
    slip: 'a key twice',
    from: '    next: done',
    to: '    next: done\n    next: dismissed',
    en: 'scenario.yaml:23:5: the key "next" stands here a second time. Expected each key once; found it first on line 22. Remove one of the two.',
    nl: 'scenario.yaml:23:5: de sleutel "next" staat hier voor de tweede keer. Verwacht: elke sleutel één keer; gevonden: dezelfde al op regel 22. Haal een van de twee weg.',
  },
  {
    slip: 'a list where names belong',
    from: 'resources:\n  screener: {staff: 1 FTE, works: office}\n  care-place: {places: 60 places}',
    to: 'resources:\n  - screener: {staff: 1 FTE, works: office}\n  - care-place: {places: 60 places}',
    en: 'scenario.yaml:12:3: something else belongs here. Expected people and places by name: {screener: {staff: 1 FTE}}; found a list. Take the "-" (or the brackets) away: each begins with its name and a colon.',
    nl: 'scenario.yaml:12:3: hier hoort iets anders. Verwacht: mensen en plaatsen op naam: {screener: {staff: 1 FTE}}; gevonden: een lijst. Haal de "-" (of de haken) weg: elk begint met zijn naam en een dubbele punt.',
  },
  {
    slip: 'a day of the week in Dutch',
    from: 'monday to friday',
    to: 'maandag',
    en: 'scenario.yaml:5:12: "maandag" is not a day of the week. Expected monday to sunday, "monday to friday", "every day", "closed on" or "title"; found "maandag". Did you mean "monday"?',
    nl: 'scenario.yaml:5:12: "maandag" is geen dag van de week. Verwacht: monday tot en met sunday, "monday to friday", "every day", "closed on" of "title"; gevonden: "maandag". Bedoelt u "monday"?',
  },
  {
    slip: 'hours with points',
    from: '"09:00-17:00"',
    to: '09.00-17.00',
    en: 'scenario.yaml:5:30: "09.00-17.00" are not opening hours. Expected from-to within one day, such as 09:00-12:30; found "09.00-17.00". Write 09:00-17:00.',
    nl: 'scenario.yaml:5:30: "09.00-17.00" zijn geen openingstijden. Verwacht: van-tot binnen één dag, zoals 09:00-12:30; gevonden: "09.00-17.00". Schrijf 09:00-17:00.',
  },
  {
    slip: 'a step that no case reaches',
    from: '      - {share: 70 %, to: care}\n',
    to: '',
    en: 'scenario.yaml:19:3: no case ever reaches the step "care". Expected a stream or a step that leads to it; found none. Lead something there, or take the step away ("care: null" in a file that extends another).',
    nl: 'scenario.yaml:19:3: geen enkele zaak komt ooit bij de stap "care". Verwacht: een stroom of een stap die ernaartoe leidt; gevonden: geen. Leid er iets heen, of haal de stap weg ("care: null" in een bestand dat een ander uitbreidt).',
  },
  {
    slip: 'a step that never ends',
    from: 'next: done',
    to: 'next: care',
    en: 'scenario.yaml:20:3: cases that reach the step "care" never leave the chain. Expected a way to an end; found none.',
    nl: 'scenario.yaml:20:3: zaken die bij de stap "care" komen, verlaten de keten nooit. Verwacht: een weg naar een einde; gevonden: geen.',
  },
  {
    slip: 'a branch behind one that takes all',
    from: '      - {share: 70 %, to: care}\n      - {to: dismissed}',
    to: '      - {to: care}\n      - {to: dismissed}',
    en: 'scenario.yaml:19:9: no case can ever take this branch. Expected a branch that some case is left for; found that others take everybody before it. Move it up or remove it.',
    nl: 'scenario.yaml:19:9: geen enkele zaak kan deze tak ooit nemen. Verwacht: een tak waar zaken voor overblijven; gevonden: takken ervoor die alle zaken al nemen. Zet hem hoger of haal hem weg.',
  },
  {
    slip: 'a sum in a condition',
    from: '    work: {by: care-place',
    to: '    gate: {open while: screener waiting + care-place waiting < 40, closed to: dismissed}\n    work: {by: care-place',
    en: 'scenario.yaml:21:24: "screener waiting + care-place waiting" is a sum, and a condition looks at one quantity at a time. Expected one such as "care place waiting"; found "screener waiting + care-place waiting". Where both lists are before one resource, "RESOURCE waiting" counts them together.',
    nl: 'scenario.yaml:21:24: "screener waiting + care-place waiting" is een som, en een voorwaarde kijkt naar één grootheid tegelijk. Verwacht: een zoals "care place waiting"; gevonden: "screener waiting + care-place waiting". Staan beide lijsten voor één resource, dan telt "RESOURCE waiting" ze samen.',
  },
  {
    slip: 'a condition on a name with a typing error',
    from: '    work: {by: care-place',
    to: '    gate: {open while: care-plaec waiting < 40, closed to: dismissed}\n    work: {by: care-place',
    en: 'scenario.yaml:21:24: there is no resource called "care-plaec". Expected one of screener, care-place; found "care-plaec". Did you mean "care-place"?',
    nl: 'scenario.yaml:21:24: er is geen resource met de naam "care-plaec". Verwacht: een van screener, care-place; gevonden: "care-plaec". Bedoelt u "care-place"?',
  },
  {
    slip: 'a number beyond all numbers',
    from: '2000 per year',
    to: '1e400 per year',
    en: 'scenario.yaml:10:22: the number in "1e400 per year" is written with a power of ten. Expected plain digits; found an e.',
    nl: 'scenario.yaml:10:22: het getal in "1e400 per year" is geschreven met een macht van tien. Verwacht: gewone cijfers; gevonden: een e.',
  },
  {
    slip: 'a number with two marks for thousands',
    from: '2000 per year',
    to: '2.000.000 per year',
    en: 'scenario.yaml:10:22: the number in "2.000.000 per year" has a comma or a mark for thousands. Expected digits with at most a decimal point; found "2.000.000 per year". Write "2000000 per year".',
    nl: 'scenario.yaml:10:22: in het getal van "2.000.000 per year" staat een komma of een teken voor duizendtallen. Verwacht: cijfers met hoogstens een decimale punt; gevonden: "2.000.000 per year". Schrijf "2000000 per year".',
  },
  {
    slip: 'a point at the end of a number',
    from: '2000 per year',
    to: '2000. per year',
    en: 'scenario.yaml:10:22: "2000. per year" is not known. Expected a number; found "2000. per year". Did you mean "2000 per year"?',
    nl: 'scenario.yaml:10:22: "2000. per year" is niet bekend. Verwacht: een getal; gevonden: "2000. per year". Bedoelt u "2000 per year"?',
  },
  {
    slip: 'a range where one number belongs',
    from: '2000 per year',
    to: '1800-2200 per year',
    en: 'scenario.yaml:10:22: "1800-2200 per year" is a range, and a value is one number. Expected one number; found two. Put "1800 to 2200 per year" under "range:" of an input, or write "uniform(1800 to 2200 per year)" where every case may have another.',
    nl: 'scenario.yaml:10:22: "1800-2200 per year" is een bandbreedte, en een waarde is één getal. Verwacht: één getal; gevonden: twee. Zet "1800 to 2200 per year" bij "range:" van een invoergegeven, of schrijf "uniform(1800 to 2200 per year)" waar elke zaak een andere waarde mag hebben.',
  },
  {
    slip: 'a rate over several weeks',
    from: '2000 per year',
    to: '50 per 2 weeks',
    en: 'scenario.yaml:10:22: the unit "2 weeks" is not known. Expected a unit such as minutes, hours, days, %, euro, FTE, people, places or cases; found "50 per 2 weeks". Did you mean "25 per week"?',
    nl: 'scenario.yaml:10:22: de eenheid "2 weeks" is niet bekend. Verwacht: een eenheid zoals minutes, hours, days, %, euro, FTE, people, places of cases; gevonden: "50 per 2 weeks". Bedoelt u "25 per week"?',
  },
  {
    slip: 'a rate with a slash',
    from: '2000 per year',
    to: '2000/year',
    en: 'scenario.yaml:10:22: the unit "/year" is not known. Expected a unit such as minutes, hours, days, %, euro, FTE, people, places or cases; found "2000/year". Did you mean "2000 per year"?',
    nl: 'scenario.yaml:10:22: de eenheid "/year" is niet bekend. Verwacht: een eenheid zoals minutes, hours, days, %, euro, FTE, people, places of cases; gevonden: "2000/year". Bedoelt u "2000 per year"?',
  },
  {
    slip: 'a rate in words',
    from: '2000 per year',
    to: '5 x a week',
    en: 'scenario.yaml:10:22: the unit "x a week" is not known. Expected a unit such as minutes, hours, days, %, euro, FTE, people, places or cases; found "5 x a week". Did you mean "5 per week"?',
    nl: 'scenario.yaml:10:22: de eenheid "x a week" is niet bekend. Verwacht: een eenheid zoals minutes, hours, days, %, euro, FTE, people, places of cases; gevonden: "5 x a week". Bedoelt u "5 per week"?',
  },
  {
    slip: 'two units of time',
    from: '180 days',
    to: '1 hour 30 minutes',
    en: 'scenario.yaml:21:35: the unit "hour 30 minutes" is not known. Expected a unit such as minutes, hours, days, %, euro, FTE, people, places or cases; found "1 hour 30 minutes". Did you mean "1 hour + 30 minutes"?',
    nl: 'scenario.yaml:21:35: de eenheid "hour 30 minutes" is niet bekend. Verwacht: een eenheid zoals minutes, hours, days, %, euro, FTE, people, places of cases; gevonden: "1 hour 30 minutes". Bedoelt u "1 hour + 30 minutes"?',
  },
  {
    slip: 'arithmetic without spaces',
    from: '180 days',
    to: '180 days*2',
    en: 'scenario.yaml:21:35: the unit "days*2" is not known. Expected a unit such as minutes, hours, days, %, euro, FTE, people, places or cases; found "180 days*2". A sign of arithmetic stands between spaces, as in "2 * 3".',
    nl: 'scenario.yaml:21:35: de eenheid "days*2" is niet bekend. Verwacht: een eenheid zoals minutes, hours, days, %, euro, FTE, people, places of cases; gevonden: "180 days*2". Een rekenteken staat tussen spaties, zoals in "2 * 3".',
  },
  {
    slip: 'a space before the brackets of a distribution',
    from: 'gamma(mean',
    to: 'gamma (mean',
    en: 'scenario.yaml:16:33: "gamma (mean 20 minutes, sd 10 minutes)" is not known. Expected a duration such as "45 minutes", or the name of an input; found "gamma (mean 20 minutes, sd 10 minutes)". Did you mean "gamma(mean 20 minutes, sd 10 minutes)"?',
    nl: 'scenario.yaml:16:33: "gamma (mean 20 minutes, sd 10 minutes)" is niet bekend. Verwacht: een duur zoals "45 minutes", of de naam van een invoergegeven; gevonden: "gamma (mean 20 minutes, sd 10 minutes)". Bedoelt u "gamma(mean 20 minutes, sd 10 minutes)"?',
  },
  {
    slip: 'another word for an argument',
    from: 'sd 10 minutes',
    to: 'std 10 minutes',
    en: 'scenario.yaml:16:33: the distribution "gamma(mean 20 minutes, std 10 minutes)" lacks its "sd". Expected the form gamma(mean 20 minutes, sd 10 minutes); found "std 10 minutes".',
    nl: 'scenario.yaml:16:33: in de verdeling "gamma(mean 20 minutes, std 10 minutes)" ontbreekt "sd". Verwacht: de vorm gamma(mean 20 minutes, sd 10 minutes); gevonden: "std 10 minutes".',
  },
  {
    slip: 'a semicolon between arguments',
    from: 'minutes, sd',
    to: 'minutes; sd',
    en: 'scenario.yaml:16:33: a comma is missing in "mean 20 minutes; sd 10 minutes". Expected one between two numbers of a distribution; found none. Write "mean 20 minutes, sd 10 minutes".',
    nl: 'scenario.yaml:16:33: in "mean 20 minutes; sd 10 minutes" ontbreekt een komma. Verwacht: een komma tussen twee getallen van een verdeling; gevonden: geen. Schrijf "mean 20 minutes, sd 10 minutes".',
  },
  {
    slip: 'nothing where a value belongs',
    from: '180 days',
    to: '""',
    en: 'scenario.yaml:21:35: something else belongs here. Expected a duration such as "45 minutes", or the name of an input; found nothing.',
    nl: 'scenario.yaml:21:35: hier hoort iets anders. Verwacht: een duur zoals "45 minutes", of de naam van een invoergegeven; gevonden: niets.',
  },
  {
    slip: 'a moment where a day belongs',
    from: 'to: 2024-12-31',
    to: 'to: 2024-12-31 12:00',
    en: 'scenario.yaml:3:30: "2024-12-31 12:00" is a moment, and a whole day belongs here. Expected year-month-day such as 2014-01-31; found a time behind it. Write 2024-12-31.',
    nl: 'scenario.yaml:3:30: "2024-12-31 12:00" is een moment, en hier hoort een hele dag. Verwacht: jaar-maand-dag, zoals 2014-01-31; gevonden: een tijd erachter. Schrijf 2024-12-31.',
  },
  {
    slip: 'a date without zeros',
    from: 'to: 2024-12-31',
    to: 'to: 2024-5-1',
    en: 'scenario.yaml:3:30: the date "2024-5-1" is written in another way. Expected year-month-day such as 2014-01-31; found "2024-5-1". Write 2024-05-01.',
    nl: 'scenario.yaml:3:30: de datum "2024-5-1" is op een andere manier geschreven. Verwacht: jaar-maand-dag, zoals 2014-01-31; gevonden: "2024-5-1". Schrijf 2024-05-01.',
  },
  {
    slip: 'a date with the month first',
    from: 'to: 2024-12-31',
    to: 'to: 12/31/2024',
    en: 'scenario.yaml:3:30: the date "12/31/2024" is not written year first. Expected year-month-day such as 2014-01-31; found "12/31/2024". Write 2024-12-31.',
    nl: 'scenario.yaml:3:30: in de datum "12/31/2024" staat het jaar niet vooraan. Verwacht: jaar-maand-dag, zoals 2014-01-31; gevonden: "12/31/2024". Schrijf 2024-12-31.',
  },
  {
    slip: 'days in Dutch',
    from: 'monday to friday',
    to: 'maandag t/m vrijdag',
    en: 'scenario.yaml:5:12: "maandag t/m vrijdag" is not a day of the week. Expected monday to sunday, "monday to friday", "every day", "closed on" or "title"; found "maandag t/m vrijdag". Did you mean "monday to friday"?',
    nl: 'scenario.yaml:5:12: "maandag t/m vrijdag" is geen dag van de week. Verwacht: monday tot en met sunday, "monday to friday", "every day", "closed on" of "title"; gevonden: "maandag t/m vrijdag". Bedoelt u "monday to friday"?',
  },
  {
    slip: 'hours without a colon',
    from: '"09:00-17:00"',
    to: '0900-1700',
    en: 'scenario.yaml:5:30: "0900-1700" are not opening hours. Expected from-to within one day, such as 09:00-12:30; found "0900-1700". Write 09:00-17:00.',
    nl: 'scenario.yaml:5:30: "0900-1700" zijn geen openingstijden. Verwacht: van-tot binnen één dag, zoals 09:00-12:30; gevonden: "0900-1700". Schrijf 09:00-17:00.',
  },
  {
    slip: 'a number of hours for opening hours',
    from: '"09:00-17:00"',
    to: '8 hours',
    en: 'scenario.yaml:5:30: "8 hours" are not opening hours. Expected from-to within one day, such as 09:00-12:30; found "8 hours".',
    nl: 'scenario.yaml:5:30: "8 hours" zijn geen openingstijden. Verwacht: van-tot binnen één dag, zoals 09:00-12:30; gevonden: "8 hours".',
  },
  {
    slip: 'a word of the language misspelt',
    from: 'places: 60 places',
    to: 'places: 60 places, at closing: finsh',
    en: 'scenario.yaml:13:47: something else belongs here. Expected "pause", "finish", "restart", "redraw"; found "finsh". Did you mean "finish"?',
    nl: 'scenario.yaml:13:47: hier hoort iets anders. Verwacht: "pause", "finish", "restart", "redraw"; gevonden: "finsh". Bedoelt u "finish"?',
  },
  {
    slip: 'true for yes',
    from: 'to: screening}',
    to: 'background: true, to: screening}',
    en: 'scenario.yaml:10:49: something else belongs here. Expected "yes" or "no"; found "true". Did you mean "yes"?',
    nl: 'scenario.yaml:10:49: hier hoort iets anders. Verwacht: "yes" of "no"; gevonden: "true". Bedoelt u "yes"?',
  },
  {
    slip: 'the rest of a route',
    from: '- {to: dismissed}',
    to: '- {share: the rest, to: dismissed}',
    en: 'scenario.yaml:19:17: a branch is not given "the rest". Expected a percentage such as "56 %", or no "share:" for those who are left; found "the rest". Leave "share:" out.',
    nl: 'scenario.yaml:19:17: een tak krijgt geen "the rest". Verwacht: een percentage zoals "56 %", of geen "share:" voor wie er over zijn; gevonden: "the rest". Laat "share:" weg.',
  },
  {
    slip: 'a comma that is missing between braces',
    from: 'staff: 1 FTE, works',
    to: 'staff: 1 FTE works',
    en: 'scenario.yaml:12:21: a comma is missing here, or quotes are. Expected one key and one value between two commas; found a second ": ". Put a comma before the second key, or quotes around a value with a colon in it.',
    nl: 'scenario.yaml:12:21: hier ontbreekt een komma, of er ontbreken aanhalingstekens. Verwacht: één sleutel en één waarde tussen twee komma’s; gevonden: een tweede ": ". Zet een komma voor de tweede sleutel, of aanhalingstekens om een waarde met een dubbele punt erin.',
  },
  {
    slip: 'a line too far to the right',
    from: '    next: done',
    to: '     next: done',
    en: 'scenario.yaml:22:1: the line does not line up with those above it. Expected the same number of spaces; found another. Line it up.',
    nl: 'scenario.yaml:22:1: de regel staat niet recht onder de regels erboven. Verwacht: evenveel spaties; gevonden: een ander aantal. Zet hem recht.',
  },
  {
    slip: 'a no-break space before a key',
    from: '    next: done',
    to: '    next: done',
    en: 'scenario.yaml:22:4: a space here is not that of the space bar. Expected an ordinary space; found one at which no line breaks, as a word processor or a web page puts it. Type it anew.',
    nl: 'scenario.yaml:22:4: een spatie is hier niet die van de spatiebalk. Verwacht: een gewone spatie; gevonden: een vaste spatie, zoals een tekstverwerker of een webpagina die zet. Typ hem opnieuw.',
  },
  {
    slip: 'a no-break space behind a colon',
    from: 'runs: {',
    to: 'runs: {',
    en: 'scenario.yaml:3:6: a space here is not that of the space bar. Expected an ordinary space; found one at which no line breaks, as a word processor or a web page puts it. Type it anew.',
    nl: 'scenario.yaml:3:6: een spatie is hier niet die van de spatiebalk. Verwacht: een gewone spatie; gevonden: een vaste spatie, zoals een tekstverwerker of een webpagina die zet. Typ hem opnieuw.',
  },
  {
    slip: 'the version between quotes',
    from: 'stuwmeer: 1',
    to: 'stuwmeer: "1"',
    en: 'scenario.yaml:1:11: something else belongs here. Expected the version of the language: stuwmeer: 1; found "1". Take the quotes away.',
    nl: 'scenario.yaml:1:11: hier hoort iets anders. Verwacht: de versie van de taal: stuwmeer: 1; gevonden: "1". Haal de aanhalingstekens weg.',
  },
  {
    slip: 'a list where one value belongs',
    from: '2000 per year',
    to: '[2000 per year]',
    en: 'scenario.yaml:10:22: something else belongs here. Expected independent arrivals at a rate such as "2000 per year", or by date; found a list.',
    nl: 'scenario.yaml:10:22: hier hoort iets anders. Verwacht: onafhankelijke instroom in een tempo zoals "2000 per year", of per datum; gevonden: een lijst.',
  },
  {
    slip: 'a sign of mathematics in a condition',
    from: '- {to: dismissed}',
    to: '- {when: screener waiting ≥ 3, to: done}\n      - {to: dismissed}',
    en: 'scenario.yaml:19:16: "screener waiting ≥ 3" is not a condition. Expected one such as {kind of use: occasional}, "care place waiting < 40", "free care place > 0", "care place in use < 60", "waiting at intake < 10" or "expected wait for care place < 8 weeks"; found "screener waiting ≥ 3". Did you mean "screener waiting >= 3"?',
    nl: 'scenario.yaml:19:16: "screener waiting ≥ 3" is geen voorwaarde. Verwacht: een zoals {kind of use: occasional}, "care place waiting < 40", "free care place > 0", "care place in use < 60", "waiting at intake < 10" of "expected wait for care place < 8 weeks"; gevonden: "screener waiting ≥ 3". Bedoelt u "screener waiting >= 3"?',
  },
  {
    slip: 'a sign of a programming language in a condition',
    from: '- {to: dismissed}',
    to: '- {when: screener waiting == 3, to: done}\n      - {to: dismissed}',
    en: 'scenario.yaml:19:16: "screener waiting == 3" is not a condition. Expected one such as {kind of use: occasional}, "care place waiting < 40", "free care place > 0", "care place in use < 60", "waiting at intake < 10" or "expected wait for care place < 8 weeks"; found "screener waiting == 3". Did you mean "screener waiting = 3"?',
    nl: 'scenario.yaml:19:16: "screener waiting == 3" is geen voorwaarde. Verwacht: een zoals {kind of use: occasional}, "care place waiting < 40", "free care place > 0", "care place in use < 60", "waiting at intake < 10" of "expected wait for care place < 8 weeks"; gevonden: "screener waiting == 3". Bedoelt u "screener waiting = 3"?',
  },
  {
    slip: 'a name of one letter',
    from: 'by: screener',
    to: 'by: x',
    en: 'scenario.yaml:16:16: there is no resource called "x". Expected one of screener, care-place; found "x".',
    nl: 'scenario.yaml:16:16: er is geen resource met de naam "x". Verwacht: een van screener, care-place; gevonden: "x".',
  },
  {
    slip: 'a mean below the median',
    from: 'gamma(mean 20 minutes, sd 10 minutes)',
    to: 'lognormal(median 20 minutes, mean 10 minutes)',
    en: 'scenario.yaml:16:33: the distribution "lognormal(median 20 minutes, mean 10 minutes)" is impossible: the mean (10) must be more than the median (20) (in minutes). Expected the form lognormal(mean 12 days, sd 10 days); found "lognormal(median 20 minutes, mean 10 minutes)".',
    nl: 'scenario.yaml:16:33: de verdeling "lognormal(median 20 minutes, mean 10 minutes)" is onmogelijk: het gemiddelde (10) moet meer zijn dan de mediaan (20) (in minutes). Verwacht: de vorm lognormal(mean 12 days, sd 10 days); gevonden: "lognormal(median 20 minutes, mean 10 minutes)".',
  },
  {
    slip: 'a decimal comma beside a range',
    from: 'provenance: free',
    to: 'provenance: free\ninputs:\n  share: {value: 31,5 %, assumption: no figure found, range: 20 to 40 %}',
    en: 'scenario.yaml:4:18: the number in "31,5 %" has a comma or a mark for thousands. Expected digits with at most a decimal point; found "31,5 %". Write "31.5 %".',
    nl: 'scenario.yaml:4:18: in het getal van "31,5 %" staat een komma of een teken voor duizendtallen. Verwacht: cijfers met hoogstens een decimale punt; gevonden: "31,5 %". Schrijf "31.5 %".',
  },
  {
    slip: 'a date that can be read in two ways',
    from: 'to: 2024-12-31',
    to: 'to: 06/05/2024',
    en: 'scenario.yaml:3:30: the date "06/05/2024" is not written year first. Expected year-month-day such as 2014-01-31; found "06/05/2024". Write 2024-05-06, or 2024-06-05 if the month stands first.',
    nl: 'scenario.yaml:3:30: in de datum "06/05/2024" staat het jaar niet vooraan. Verwacht: jaar-maand-dag, zoals 2014-01-31; gevonden: "06/05/2024". Schrijf 2024-05-06, of 2024-06-05 als de maand vooropstaat.',
  },
  {
    slip: 'a date with the day first',
    from: 'to: 2024-12-31',
    to: 'to: 6-5-2024',
    en: 'scenario.yaml:3:30: the date "6-5-2024" is not written year first. Expected year-month-day such as 2014-01-31; found "6-5-2024". Write 2024-05-06.',
    nl: 'scenario.yaml:3:30: in de datum "6-5-2024" staat het jaar niet vooraan. Verwacht: jaar-maand-dag, zoals 2014-01-31; gevonden: "6-5-2024". Schrijf 2024-05-06.',
  },
];

describe('a typical mistake', () => {
  it('is made in a file that is right', () => {
    expect(problemsOf(compileText(right))).toEqual([]);
    expect(mistakes.length).toBeGreaterThanOrEqual(20);
  });

  it.each(mistakes)('is told in English and in Dutch: $slip', ({ from, to, en, nl }) => {
    expect(right).toContain(from);
    const compiled = compileText(right.replace(from, to));
    const told = compiled.kind === 'ok' ? [] : compiled.problems.map(describeProblem);
    expect(told).toEqual([{ en, nl }]);
  });
});
