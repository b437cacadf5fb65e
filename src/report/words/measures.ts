/**
 * What measures are called and what they mean, by the id that experiments give them. Every time says whether it counts
 * calendar time or working hours.
 */

import type { FollowedMeasureId } from '../../experiment/measures/followed.ts';
import type { MeasureFamilyId, RunMeasureId } from '../../experiment/measures/register.ts';
import { followedMeasureWords } from './followed-measures.ts';
import { groupMeasureWords } from './group-measures.ts';
import type { FamilyWords, MeasureWords } from './measure-words.ts';
import { waitFamilyWords, waitMeasureWords } from './wait-measures.ts';

/** Of the measures that take a parameter. */
export const familyWords: Readonly<Record<MeasureFamilyId, FamilyWords>> = waitFamilyWords;

export const measureWords: Readonly<Record<RunMeasureId | FollowedMeasureId, MeasureWords>> = {
  arrived: {
    label: { en: 'New cases', nl: 'Instroom' },
    definition: {
      en: 'Cases that entered the chain, of people who come for the first time.',
      nl: 'Zaken die de keten zijn binnengekomen, van mensen die voor het eerst komen.',
    },
  },
  returned: {
    label: { en: 'Came back', nl: 'Teruggekeerd' },
    definition: {
      en: 'Cases of people who had left the chain before.',
      nl: 'Zaken van mensen die de keten eerder hadden verlaten.',
    },
  },
  'share of returns': {
    label: { en: 'Share of cases of people who came back', nl: 'Aandeel zaken van terugkeerders' },
    definition: {
      en: 'Of all cases that entered the chain, the share that came from people who had left it before.',
      nl: 'Van alle zaken die de keten binnenkwamen, het deel dat van mensen was die haar eerder hadden verlaten.',
    },
  },
  started: {
    label: { en: 'Started', nl: 'Begonnen' },
    definition: { en: 'Cases whose work began here.', nl: 'Zaken waarvan het werk hier is begonnen.' },
  },
  completed: {
    label: { en: 'Completed cases', nl: 'Afgedane zaken' },
    definition: { en: 'Cases whose work was finished here.', nl: 'Zaken waarvan het werk hier is afgerond.' },
  },
  went: {
    label: { en: 'Went this way', nl: 'Ging deze weg' },
    definition: {
      en: 'Cases that went straight from the one place to the other, counted each time; other work is included.',
      nl: 'Zaken die van het ene onderdeel rechtstreeks naar het andere gingen, elke keer geteld; ander werk telt mee.',
    },
  },
  ...waitMeasureWords,
  'queue mean': {
    label: { en: 'Average queue', nl: 'Gemiddelde wachtrij' },
    definition: {
      en: 'The number waiting, averaged over calendar time (not over cases).',
      nl: 'Het aantal wachtenden, gemiddeld over de kalendertijd (niet over zaken).',
    },
  },
  'waiting at end': {
    label: { en: 'Waiting at the end', nl: 'Wachtend aan het eind' },
    definition: {
      en: 'The number waiting at the moment the period ends, also where the run goes on until the last case has left; those waiting for a group to form are included.',
      nl: 'Het aantal wachtenden op het moment dat de periode eindigt, ook waar de simulatie doorloopt tot de laatste zaak weg is; wie op een groep wacht die nog niet vol is, telt mee.',
    },
  },
  'longest list': {
    label: { en: 'Longest list', nl: 'Langste wachtlijst' },
    definition: {
      en: 'The largest number that waited at any one moment.',
      nl: 'Het grootste aantal dat op enig moment wachtte.',
    },
  },
  growth: {
    label: { en: 'Growth of the list', nl: 'Groei van de wachtlijst' },
    definition: {
      en: 'Cases a month (in tables of a short run: a day, or an hour), by a straight line through the number waiting; the first quarter of the period is left out.',
      nl: 'Zaken per maand (in tabellen van een korte simulatie: per dag of per uur), volgens een rechte lijn door het aantal wachtenden; het eerste kwart van de periode telt niet mee.',
    },
  },
  'clear time': {
    label: { en: 'Time to work off the list', nl: 'Wegwerktijd' },
    definition: {
      en: '{time} from the day the last policy is fully in force until a tenth of the list of that day is left, in the replications in which it came to that; only where 10 or more waited then.',
      nl: '{time} vanaf de dag dat het laatste beleid volledig geldt tot er een tiende van de wachtlijst van die dag over is, in de herhalingen waarin het zover kwam; alleen waar er toen 10 of meer wachtten.',
    },
  },
  load: {
    label: { en: 'Demand', nl: 'Werkaanbod ten opzichte van capaciteit' },
    definition: {
      en: 'The hours of work of those who came, and of those who would have but for what they found there (no room, a list too long for them, a closed gate that looks at it; how many of those who met the gate would have come is estimated by how many came of those it let through), divided by the hours there were; where work takes several people, each counts for as long as it lasts, also while it stands still within their own hours because another is not there. What each takes is the work done in the time that the figure is of over the cases that began in it: where that time is not much longer than the work on a case, demand may be some per cent off. For seats: those who came or would have and those who were there at the start, divided by the seats. Where the run goes on until the last case has left, these are the hours and seats of its period. Above 100% there is more work than can be done.',
      nl: 'De uren werk van wie er kwamen, en van wie er zouden zijn gekomen zonder wat ze daar aantroffen (geen plaats, een voor hen te lange wachtrij, een instroomstop die daarvan afhangt; hoeveel van wie de instroomstop trof er zouden zijn gekomen is geschat naar hoeveel er kwamen van wie werd doorgelaten), gedeeld door de uren die er waren; bij werk waar meer mensen voor nodig zijn, telt ieder zolang het duurt, ook terwijl het binnen de eigen uren stilligt omdat een ander er niet is. Wat elke zaak kost, is het werk dat is gedaan in de tijd waar het cijfer van is, gedeeld door de zaken die daarin begonnen: waar die tijd niet veel langer is dan het werk aan een zaak, kan het werkaanbod er enkele procenten naast zitten. Bij zitplaatsen: wie er kwamen of zouden zijn gekomen en wie er bij het begin al waren, gedeeld door de zitplaatsen. Waar de simulatie doorloopt tot de laatste zaak weg is, zijn dat de uren en zitplaatsen van de periode. Boven 100% is er meer werk dan er gedaan kan worden.',
    },
  },
  'work after end': {
    label: { en: 'Hours of work after the end', nl: 'Uren werk na het einde' },
    definition: {
      en: 'Where the run goes on until the last case has left: hours in which people worked, or places were in use, after the end of the period.',
      nl: 'Waar de simulatie doorloopt tot de laatste zaak weg is: de uren waarin mensen werkten, of plaatsen bezet waren, na het einde van de periode.',
    },
  },
  'last leaves': {
    label: { en: 'Last case left, hours after the end', nl: 'Laatste zaak weg, uren na het einde' },
    definition: {
      en: 'Hours from the end of the period, after which nobody comes, until the last case has left; 0 if it had left before.',
      nl: 'Uren vanaf het einde van de periode, waarna niemand meer komt, tot de laatste zaak weg is; 0 als die al eerder weg was.',
    },
  },
  utilisation: {
    label: { en: 'Share of capacity used', nl: 'Bezettingsgraad' },
    definition: {
      en: 'Busy time divided by staffed time, overtime left out; closed hours do not count as staffed. For seats: those taken, divided by all there were.',
      nl: 'Bezette tijd gedeeld door bemande tijd, overuren niet meegeteld; gesloten uren tellen niet als bemand. Bij zitplaatsen: de bezette, gedeeld door alle.',
    },
  },
  'gave up': {
    label: { en: 'Gave up waiting', nl: 'Afgehaakt tijdens wachten' },
    definition: {
      en: 'Cases that left the list by themselves before work began. Where everybody who does so goes on to another list, that counts as moving on instead.',
      nl: 'Zaken die de wachtlijst uit zichzelf verlieten voor het werk begon. Gaat iedereen die dat doet naar een andere wachtlijst, dan telt het als doorgaan en niet als afhaken.',
    },
  },
  'moved on': {
    label: { en: 'Moved on while waiting', nl: 'Doorgegaan tijdens wachten' },
    definition: {
      en: 'Cases that waited as long as they were willing to, and then went on to another list or to another place in the same one, as everybody does who leaves that list in this way; they did not give up.',
      nl: 'Zaken die zo lang wachtten als ze wilden en toen naar een andere wachtlijst gingen, of naar een andere plaats in dezelfde, zoals iedereen die de lijst zo verlaat; ze haakten niet af.',
    },
  },
  reassessed: {
    label: { en: 'Re-assessed', nl: 'Herbeoordeeld' },
    definition: {
      en: 'Cases that a policy took off the list and sent elsewhere.',
      nl: 'Zaken die door nieuw beleid uit de rij zijn gehaald en naar elders gingen.',
    },
  },
  refused: {
    label: { en: 'Refused / sent elsewhere', nl: 'Geweigerd / doorverwezen' },
    definition: { en: 'Cases that found the list full.', nl: 'Zaken die een volle rij aantroffen.' },
  },
  balked: {
    label: { en: 'Did not start', nl: 'Niet begonnen' },
    definition: { en: 'Cases that chose not to join the list.', nl: 'Zaken die niet wilden aansluiten in de rij.' },
  },
  diverted: {
    label: { en: 'Turned away at a closed gate', nl: 'Niet doorverwezen door een instroomstop' },
    definition: {
      en: 'Cases that came while referral was closed and went elsewhere.',
      nl: 'Zaken die kwamen tijdens een instroomstop en naar elders gingen.',
    },
  },
  ...groupMeasureWords,
  'held mean': {
    label: { en: 'Handling time (average)', nl: 'Behandeltijd (gemiddeld)' },
    definition: {
      en: 'Time at work on a case here, in {work}: closed hours and interruptions are left out. For places: the time they are occupied. In a group: the time of its sessions, including those that were missed.',
      nl: 'De tijd dat hier aan een zaak wordt gewerkt, in {work}: gesloten uren en onderbrekingen tellen niet mee. Bij plaatsen: de tijd dat zij bezet zijn. In een groep: de duur van de bijeenkomsten, ook van de gemiste.',
    },
  },
  'start to finish mean': {
    label: { en: 'From start to finish (average)', nl: 'Van begin tot einde van het werk (gemiddeld)' },
    definition: {
      en: 'From the start of the work here to its end, in {time}: closed hours and interruptions count.',
      nl: 'Van het begin van het werk hier tot het einde, in {time}: gesloten uren en onderbrekingen tellen mee.',
    },
  },
  ended: {
    label: { en: 'Cases that ended', nl: 'Afgesloten zaken' },
    definition: {
      en: 'Cases that left the chain, in all or through one end.',
      nl: 'Zaken die de keten verlieten, in totaal of langs één einde.',
    },
  },
  'share of cases': {
    label: { en: 'Share of cases that ended here', nl: 'Aandeel van de zaken dat hier eindigde' },
    definition: {
      en: 'Of all cases that left the chain (of a zone: of its own cases), the share that left through this end.',
      nl: 'Van alle zaken die de keten verlieten (van een zone: van haar eigen zaken), het deel dat langs dit einde ging.',
    },
  },
  'in hand mean': {
    label: { en: 'Cases in hand (average)', nl: 'Gemiddelde werkvoorraad' },
    definition: {
      en: 'Cases inside the chain, averaged over calendar time.',
      nl: 'Zaken binnen de keten, gemiddeld over de kalendertijd.',
    },
  },
  'in hand at end': {
    label: { en: 'Unfinished at the end', nl: 'Onafgedaan aan het eind' },
    definition: {
      en: 'Cases still inside the chain when the run ends; they are counted, never dropped.',
      nl: 'Zaken die nog in de keten zijn als de simulatie eindigt; ze worden geteld en vallen nooit weg.',
    },
  },
  'time so far mean': {
    label: { en: 'Time so far of unfinished cases', nl: 'Tijd tot nu toe van onafgedane zaken' },
    definition: {
      en: 'For cases unfinished when the run ends: the {time} since they entered, on average.',
      nl: 'Voor zaken die aan het eind onafgedaan zijn: de {time} sinds binnenkomst, gemiddeld.',
    },
  },
  'total time mean': {
    label: { en: 'Total time (average)', nl: 'Doorlooptijd (gemiddeld)' },
    definition: {
      en: 'From entering the chain to leaving it, in {time}, averaged over the cases that left.',
      nl: 'Van binnenkomst in de keten tot vertrek, in {time}, gemiddeld over de zaken die vertrokken.',
    },
  },
  'total time p50': {
    label: { en: 'Half are through within', nl: 'De helft is klaar binnen' },
    definition: {
      en: 'The total time, in {time}, that half of the cases stay below.',
      nl: 'De doorlooptijd, in {time}, waar de helft van de zaken onder blijft.',
    },
  },
  'total time p90': {
    label: { en: '9 in 10 are through within', nl: 'Negen van de tien zijn klaar binnen' },
    definition: {
      en: 'The total time, in {time}, that nine in ten cases stay below.',
      nl: 'De doorlooptijd, in {time}, waar negen van de tien zaken onder blijven.',
    },
  },
  ...followedMeasureWords,
  charged: {
    label: { en: 'Money charged', nl: 'Opgelegd bedrag' },
    definition: { en: 'What cases had to pay.', nl: 'Wat zaken moesten betalen.' },
  },
  'owed at end': {
    label: { en: 'Still owed at the end', nl: 'Nog verschuldigd aan het eind' },
    definition: {
      en: 'What unfinished cases owe when the run ends.',
      nl: 'Wat onafgedane zaken aan het eind schuldig zijn.',
    },
  },
  'cost of work': {
    label: { en: 'Cost of the work', nl: 'Kosten van het werk' },
    definition: {
      en: 'Hours of work done by staff, and hours in which places were occupied, times their cost per hour.',
      nl: 'Gewerkte uren van personeel, en uren dat plaatsen bezet waren, maal hun kosten per uur.',
    },
  },
  'cost of presence': {
    label: { en: 'Cost of presence', nl: 'Kosten van de beschikbare uren' },
    definition: {
      en: 'Hours in which staff and places are there, busy or not, times their cost per hour of presence. Overtime is not part of it.',
      nl: 'Uren dat personeel en plaatsen er zijn, bezig of niet, maal hun kosten per beschikbaar uur. Overuren horen er niet bij.',
    },
  },
  collected: {
    label: { en: 'Money collected', nl: 'Geïnd bedrag' },
    definition: {
      en: 'What cases owed at ends that collect it.',
      nl: 'Wat zaken schuldig waren bij een einde dat int.',
    },
  },
  'paid out': {
    label: { en: 'Money paid out', nl: 'Uitgegeven bedrag' },
    definition: { en: 'The cost of the ends that cases reached.', nl: 'De kosten van de eindes die zaken bereikten.' },
  },
  'staff hours': {
    label: { en: 'Hours of work done', nl: 'Gewerkte uren aan zaken' },
    definition: {
      en: 'Hours in which staff were busy with cases or kept by them, overtime included, in FTE hours: two hours of somebody at half the pace are one. Where work takes several people, each counts for as long as it lasts, also while it stands still within their own hours because another is not there. Hours of places are not counted.',
      nl: 'Uren waarin personeel met zaken bezig was of erdoor werd vastgehouden, overuren inbegrepen, in fte-uren: twee uur van iemand op half tempo is één uur. Bij werk waar meer mensen voor nodig zijn, telt ieder zolang het duurt, ook terwijl het binnen de eigen uren stilligt omdat een ander er niet is. Uren van plaatsen tellen niet mee.',
    },
  },
  'presence hours': {
    label: { en: 'Hours of presence', nl: 'Beschikbare uren' },
    definition: {
      en: 'Hours for which staff are there to work for this chain, busy or not, in FTE hours. Overtime is not part of them.',
      nl: 'Uren dat personeel er is om voor deze keten te werken, bezig of niet, in fte-uren. Overuren horen er niet bij.',
    },
  },
  overtime: {
    label: { en: 'Overtime', nl: 'Overuren' },
    definition: {
      en: 'The part of the hours of work done that falls outside the hours of presence, where work in hand is finished after closing time; in FTE hours.',
      nl: 'Het deel van de gewerkte uren dat buiten de beschikbare uren valt, waar lopend werk na sluitingstijd wordt afgemaakt; in fte-uren.',
    },
  },
};
