/** What happens to a case in a step, part by part, and the ways on from it: in full sentences, and short as labels. */
import type { Text } from '../../../language/text.ts';

type Wording = Readonly<Record<string, Text>>;

export const partWords = {
  gate: {
    full: {
      en: 'A gate lets cases through as long as {openWhile}; the others go to “{target}”.',
      nl: 'Zaken gaan door zolang {openWhile}; bij een instroomstop gaan ze naar “{target}”.',
    },
    fullReopens: {
      en: 'A gate lets cases through as long as {openWhile}; once shut, it opens again when {reopens}. Until then cases go to “{target}”.',
      nl: 'Zaken gaan door zolang {openWhile}; na een instroomstop pas weer als {reopens}. Tot dan gaan ze naar “{target}”.',
    },
    short: { en: 'gate: open while {condition}', nl: 'instroom zolang {condition}' },
  },
  charge: {
    full: { en: 'Added to what the case owes: {amount}.', nl: 'Bij wat verschuldigd is, komt {amount}.' },
    short: { en: 'charged {amount}', nl: '{amount} in rekening' },
  },
  set: {
    full: { en: '{attribute} becomes {value}.', nl: '{attribute} wordt {value}.' },
    short: { en: '“{attribute}” is drawn anew', nl: '“{attribute}” wordt opnieuw getrokken' },
  },
  work: {
    full: { en: 'Work by {who}: {takes}.', nl: 'Werk door {who}: {takes}.' },
    fullHolds: { en: 'Holds {who} until later.', nl: 'Houdt {who} bezet tot later.' },
  },
  release: {
    full: { en: 'Gives back {who}.', nl: 'Geeft {who} vrij.' },
    short: { en: 'gives back {who}', nl: 'geeft {who} vrij' },
  },
  wait: {
    full: { en: 'Time passes: {lasts}.', nl: 'Er gaat tijd voorbij: {lasts}.' },
    short: { en: 'waits {lasts}', nl: 'wacht {lasts}' },
  },
  route: { full: { en: 'Then: {ways}.', nl: 'Dan: {ways}.' } },
} as const satisfies Readonly<Record<string, Wording>>;

export const groupWords = {
  fills: { en: 'Waits until a group of {size} is full.', nl: 'Wacht tot een groep van {size} vol is.' },
  startsAfter: {
    en: 'After {time} a group begins with those who are there.',
    nl: 'Na {time} begint een groep met wie er is.',
  },
  startsAfterLeast: {
    en: 'After {time} a group begins with those who are there, provided there are at least {least}.',
    nl: 'Na {time} begint een groep met wie er is, mits dat er minstens {least} zijn.',
  },
  atSessions: {
    en: 'Waits for the next session of {resource} with a free seat.',
    nl: 'Wacht op de volgende bijeenkomst van {resource} met een vrije zitplaats.',
  },
  atSessionsLeast: {
    en: 'Waits for the next session of {resource} with a free seat; a session is held for at least {least} people.',
    nl: 'Wacht op de volgende bijeenkomst van {resource} met een vrije zitplaats; een bijeenkomst gaat door bij minstens {least} deelnemers.',
  },
  meetsOnce: { en: 'The group meets once: {takes}.', nl: 'De groep komt één keer bijeen: {takes}.' },
  meets: {
    en: 'The group meets {sessions} times, every {every}: {takes}.',
    nl: 'De groep komt {sessions} keer bijeen, om de {every}: {takes}.',
  },
  meetsByMember: {
    en: 'The group meets every {every}: {takes}. Each member comes as many times as its “{attribute}” says.',
    nl: 'De groep komt om de {every} bijeen: {takes}. Elke deelnemer komt zo vaak als zijn “{attribute}” aangeeft.',
  },
  needs: { en: 'Each session needs {who}.', nl: 'Elke bijeenkomst vraagt {who}.' },
  absent: {
    en: 'Members absent from a session: {share}.',
    nl: 'Deelnemers die bij een bijeenkomst afwezig zijn: {share}.',
  },
  shortOf: { en: 'groups of {size}', nl: 'groepen van {size}' },
  shortBetween: { en: 'groups of {least} to {size}', nl: 'groepen van {least} tot {size}' },
  shortAtSessions: {
    en: 'per session as many as there are seats',
    nl: 'per bijeenkomst zoveel als er zitplaatsen zijn',
  },
  shortOneSession: { en: '{group}, one session', nl: '{group}, één bijeenkomst' },
  shortSessions: {
    en: '{group}, {sessions} sessions, every {every}',
    nl: '{group}, {sessions} bijeenkomsten, elke {every}',
  },
  shortByMember: {
    en: '{group}, as many sessions as {attribute}, every {every}',
    nl: '{group}, zoveel bijeenkomsten als {attribute}, elke {every}',
  },
  shortTakes: { en: '{time} a session', nl: '{time} per bijeenkomst' },
} as const satisfies Wording;

export const lineWords = {
  rank: { en: 'Priority: {rank}.', nl: 'Voorrang: {rank}.' },
  room: { en: 'There is room for {room} waiting.', nl: 'Er is ruimte voor {room} wachtenden.' },
  norm: { en: 'A wait of at most {norm} is on time.', nl: 'Een wachttijd van hoogstens {norm} is binnen de norm.' },
} as const satisfies Wording;

/** A row for each way in which a part can send a case on. */
export const wayWords = {
  diverted: { short: { en: 'gate closed', nl: 'instroomstop' } },
  balks: {
    full: { en: 'Does not start: {share}, to “{target}”.', nl: 'Begint niet: {share}, naar “{target}”.' },
    fullIf: {
      en: 'Does not start if {rule}: {share}, to “{target}”.',
      nl: 'Begint niet als {rule}: {share}, naar “{target}”.',
    },
    short: { en: 'does not start', nl: 'begint niet' },
  },
  refused: {
    full: { en: 'Those who find no room go to “{target}”.', nl: 'Wie geen plaats vindt, gaat naar “{target}”.' },
    short: { en: 'no room: refused', nl: 'geen plaats: geweigerd' },
  },
  'gives up': {
    full: {
      en: 'Those who wait longer than this give up and go to “{target}”: {lasts}.',
      nl: 'Wie langer wacht dan dit, haakt af en gaat naar “{target}”: {lasts}.',
    },
    /** Of those who then wait somewhere else. */
    fullOn: {
      en: 'Those who wait longer than this move on to “{target}”: {lasts}.',
      nl: 'Wie langer wacht dan dit, gaat door naar “{target}”: {lasts}.',
    },
    short: { en: 'gives up waiting', nl: 'haakt af tijdens wachten' },
    shortOn: { en: 'moves on while waiting', nl: 'gaat door tijdens wachten' },
  },
  misses: {
    full: {
      en: 'Those who miss more than {times} go to “{target}”.',
      nl: 'Wie er meer dan {times} mist, gaat naar “{target}”.',
    },
    fullOne: { en: 'Those who miss one go to “{target}”.', nl: 'Wie er één mist, gaat naar “{target}”.' },
    short: { en: 'misses more than {times} sessions', nl: 'mist meer dan {times} bijeenkomsten' },
    shortOne: { en: 'misses more than 1 session', nl: 'mist meer dan 1 bijeenkomst' },
    shortNone: { en: 'misses a session', nl: 'mist een bijeenkomst' },
  },
  'makes up': {
    full: {
      en: 'Those who missed any go to “{target}” after the last.',
      nl: 'Wie er een of meer miste, gaat na de laatste naar “{target}”.',
    },
    short: { en: 'makes up what was missed', nl: 'haalt in wat gemist is' },
  },
  'drops out': {
    full: {
      en: 'Members who drop out between two sessions, to “{target}”: {share}.',
      nl: 'Deelnemers die tussen twee bijeenkomsten uitvallen, naar “{target}”: {share}.',
    },
    fullAfter: {
      en: 'Members drop out after a time ({lasts}) and go to “{target}”.',
      nl: 'Deelnemers vallen na een tijd ({lasts}) uit en gaan naar “{target}”.',
    },
    short: { en: 'drops out: {share} a session', nl: 'valt uit: {share} per bijeenkomst' },
    shortAfter: { en: 'drops out', nl: 'valt uit' },
  },
  'goes on': {
    fullShare: { en: '{share} to “{target}”', nl: '{share} naar “{target}”' },
    /** Where all of some kind have another way before it. */
    fullShareOfOthers: { en: 'of the others {share} to “{target}”', nl: 'van de overigen {share} naar “{target}”' },
    fullRest: { en: 'the rest to “{target}”', nl: 'de rest naar “{target}”' },
    fullAll: { en: 'to “{target}”', nl: 'naar “{target}”' },
    fullIf: { en: 'if {rule}, {way}', nl: 'als {rule}, {way}' },
    fullAfter: { en: '{way} after a time ({lasts})', nl: '{way} na een tijd ({lasts})' },
    fullOnce: { en: '{way} (at most once for a case)', nl: '{way} (hoogstens één keer voor een zaak)' },
    fullAtMost: { en: '{way} (at most {times} times for a case)', nl: '{way} (hoogstens {times} keer voor een zaak)' },
    short: { en: 'then', nl: 'daarna' },
    shortRest: { en: 'the rest', nl: 'de rest' },
    shortAfter: { en: 'after {time}', nl: 'na {time}' },
    shortOnce: { en: 'at most once', nl: 'hoogstens één keer' },
    shortAtMost: { en: 'at most {times} times', nl: 'hoogstens {times} keer' },
  },
} as const satisfies Readonly<Record<string, Wording>>;
