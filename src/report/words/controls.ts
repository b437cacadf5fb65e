/** What the controls of the report are called, and what they say. */
import type { Phrases } from '../language.ts';

export const controlWords = {
  heading: { en: 'What if?', nl: 'Wat als?' },
  none: {
    en: 'No input has a range in the file, so there is nothing to move.',
    nl: 'Geen invoergegeven heeft een bereik in het bestand, dus er valt niets te schuiven.',
  },
  merged: {
    en: 'This report was put together from parts, without the scenarios; it can be read, and not simulated anew.',
    nl: 'Dit rapport is uit delen samengevoegd, zonder de scenario’s; het is te lezen, en niet opnieuw te simuleren.',
  },
  others: { en: '{count} more inputs', nl: 'Nog {count} invoergegevens' },
  reset: { en: 'Reset', nl: 'Herstel' },
  resetOne: { en: 'Reset {input}', nl: 'Herstel {input}' },
  copyLink: { en: 'Copy link', nl: 'Kopieer koppeling' },
  copyCommand: { en: 'Copy command', nl: 'Kopieer opdracht' },
  showCommand: { en: 'Command that reproduces this', nl: 'Opdracht die dit namaakt' },
  copied: { en: 'Copied.', nl: 'Gekopieerd.' },
  notCopied: {
    en: 'The browser does not let the page copy; the text is selected.',
    nl: 'De browser laat de pagina niet kopiëren; de tekst is geselecteerd.',
  },
  starting: { en: 'The engine is starting.', nl: 'De rekenkern start.' },
  asMade: {
    en: 'Shown: the report as it was made, {runs} simulated repeats.',
    nl: 'Getoond: het rapport zoals het is gemaakt, {runs} gesimuleerde herhalingen.',
  },
  shown: { en: 'Shown: {runs} simulated repeats.', nl: 'Getoond: {runs} gesimuleerde herhalingen.' },
  rough: {
    en: 'Shown: the first picture, {runs} simulated repeats only; {all} follow.',
    nl: 'Getoond: een eerste beeld, nog maar {runs} gesimuleerde herhalingen; er volgen er {all}.',
  },
  stopped: {
    en: 'Shown: {runs} of {all} simulated repeats; the others were stopped.',
    nl: 'Getoond: {runs} van de {all} gesimuleerde herhalingen; de andere zijn afgebroken.',
  },
  progress: { en: '{done} of {of} runs done', nl: '{done} van de {of} simulaties gedaan' },
  cannot: { en: 'This cannot be simulated:', nl: 'Dit is niet te simuleren:' },
  stop: { en: 'Stop', nl: 'Afbreken' },
  language: { en: 'Language', nl: 'Taal' },
  data: { en: 'Data (CSV)', nl: 'Gegevens (CSV)' },
  download: { en: 'Download {what} of “{chart}”', nl: 'Download {what} van “{chart}”' },
  design: { en: 'Show or hide a design in all charts', nl: 'Toon of verberg een ontwerp in alle grafieken' },
  chartKeys: {
    en: 'Arrow keys give the figures.',
    nl: 'De pijltjestoetsen geven de cijfers.',
  },
  noAnswer: {
    en: 'This browser does not run the engine of this page ({why}). Everything else can be read.',
    nl: 'Deze browser kan de rekenkern van deze pagina niet uitvoeren ({why}). Al het andere is te lezen.',
  },
  play: { en: 'Play', nl: 'Speel af' },
  pause: { en: 'Pause', nl: 'Pauze' },
  playIntro: {
    en: 'One simulated repeat, case by case: to see how it works, not to prove anything. Each dot is a case; those that wait stand in front of the place.',
    nl: 'Eén gesimuleerde herhaling, zaak voor zaak: om te zien hoe het werkt, niet als bewijs. Elke stip is een zaak; wie wacht staat voor het onderdeel.',
  },
  speed: { en: 'Speed', nl: 'Snelheid' },
  daysASecond: { en: '{days} days a second', nl: '{days} dagen per seconde' },
} as const satisfies Phrases;
