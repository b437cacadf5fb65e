import type { Text } from '../../language/text.ts';

/** What the words mean; printed in every report. */
export const verdictDefinitions: readonly { readonly term: Text; readonly meaning: Text }[] = [
  {
    term: { en: 'jams', nl: 'loopt vast' },
    meaning: {
      en: 'A place is asked for at least as much work as it can do: those who came, found no room or were turned away because of it (once, also if they tried again), each with the work that started cases took (those of the same step, or with the same attributes, where that tells how much it is), against the capacity in force (that of the whole stretch, where a part of it has a little less because more closed days fall in it). Its list keeps growing if the trend after the first quarter of the stretch is above zero by more than chance, and at least a quarter of those who were not served stayed in it; how fast is told of all that time, or of the last quarter where it grows clearly faster then. Otherwise the list levels off, because of the way in which most of them left it, or there is none because they found no room or a closed gate; its figures are then those of the last quarter of the stretch. If it levels off only because fewer come in the end, or if that quarter has clearly more or less capacity than the rest, demand is that after the first quarter.',
      nl: 'Een onderdeel wordt om minstens zoveel werk gevraagd als het kan doen: wie er kwamen, geen plaats vonden of ervoor zijn doorgestuurd (één keer, ook wie het opnieuw probeerde), elk met het werk dat begonnen zaken kostten (die van dezelfde stap, of met dezelfde kenmerken, waar die zeggen hoeveel het is), tegenover de capaciteit die er was (die van het hele tijdvak, waar een deel ervan iets minder heeft doordat er meer sluitingsdagen in vallen). De wachtlijst blijft groeien waar de trend na het eerste kwart van het tijdvak meer dan door toeval boven nul ligt, en minstens een kwart van wie niet aan de beurt kwam erin bleef; hoe snel wordt verteld van die hele tijd, of van het laatste kwart waar zij dan duidelijk sneller groeit. Anders is de wachtlijst begrensd, door de manier waarop de meesten haar verlieten, of is er geen doordat zij geen plaats vonden of een instroomstop; de cijfers zijn dan die van het laatste kwart van het tijdvak. Wordt zij alleen begrensd doordat er op het eind minder komen, of heeft dat kwart duidelijk meer of minder capaciteit dan de rest, dan is de vraag die van na het eerste kwart.',
    },
  },
  {
    term: { en: 'slightly short', nl: 'iets te weinig capaciteit' },
    meaning: {
      en: 'The same on a small scale: fewer than 10 wait, and either fewer than 25 left unserved or less than 15% of those who come is not served; or fewer than 25 wait, and less than a tenth is not served.',
      nl: 'Hetzelfde op kleine schaal: er wachten er minder dan 10, en minder dan 25 vertrokken zonder aan de beurt te komen of minder dan 15% van wie er komen komt niet aan de beurt; of er wachten er minder dan 25, en minder dan een tiende komt niet aan de beurt.',
    },
  },
  {
    term: { en: 'runs over', nl: 'loopt uit' },
    meaning: {
      en: 'Where the period itself is studied (“until empty”): a place is asked for more work than it can do in the period, and those waiting at its end are helped afterwards.',
      nl: 'Waar de periode zelf het onderwerp is (“until empty”): een onderdeel wordt om meer werk gevraagd dan het in de periode kan doen, en wie aan het eind ervan wacht wordt daarna geholpen.',
    },
  },
  {
    term: { en: 'held up', nl: 'opgehouden' },
    meaning: {
      en: 'Those waiting at a place wait because its capacity is held by cases that are waiting for another place. That other place is short, and their waiting counts there.',
      nl: 'Wie bij een onderdeel wacht, wacht doordat het bezet is door zaken die op een ander onderdeel wachten. Dat andere onderdeel heeft te weinig capaciteit, en hun wachten telt daar mee.',
    },
  },
  {
    term: { en: 'still filling up', nl: 'loopt nog vol' },
    meaning: {
      en: 'A list that is still growing although capacity is not short: the run ends before the list has reached the level at which it will settle, so averages are those of the time simulated.',
      nl: 'Een wachtlijst die nog groeit hoewel er genoeg capaciteit is: de simulatie eindigt voordat de lijst de lengte heeft waarop zij uitkomt, zodat gemiddelden alleen voor de gesimuleerde tijd gelden.',
    },
  },
  {
    term: { en: 'little to spare', nl: 'weinig ruimte over' },
    meaning: {
      en: 'At least 85% of capacity is in use, or needed while a list is being worked off.',
      nl: 'Minstens 85% van de capaciteit is bezet, of wordt gevraagd waar een wachtlijst wordt weggewerkt.',
    },
  },
  {
    term: { en: 'keeps up', nl: 'kan het werk aan' },
    meaning: { en: 'None of these.', nl: 'Niets van dit alles.' },
  },
  {
    term: { en: 'from … to …', nl: 'van … tot en met …' },
    meaning: {
      en: 'Each stretch between changes by date of rules, capacity or arrival rates is judged separately; where the same rules hold for less than two years, the months of a season, and months in which a file counted clearly more or fewer, are such changes too. A place is described by its worst stretch, with its dates.',
      nl: 'Elk tijdvak tussen twee wijzigingen van regels, capaciteit of instroom op een datum wordt op zichzelf beoordeeld; waar dezelfde regels minder dan twee jaar gelden, tellen ook de maanden van een seizoen, en maanden waarin in een bestand duidelijk meer of minder zijn geteld, als wijziging. Van een onderdeel wordt het slechtste tijdvak genoemd, met de data.',
    },
  },
];
