/** Ten scenarios, each with something of its own that a log of it has to show. */
import { exercise } from '../scenario/compile-text.ts';

export interface Original {
  readonly name: string;
  readonly text: string;
  /** Resources, by their names in the original, which are those in the log. */
  readonly places: readonly string[];
  /** What else has to agree. */
  readonly measures: readonly string[];
}

const ends = '{done: , lost: {counts: lost}}';

export const originals: readonly Original[] = [
  {
    name: 'one desk, day and night',
    places: ['counter'],
    measures: ['ended at served'],
    text: exercise({
      runs: '{from: 2024-01-01, for: 40 days}',
      arrivals: '{visitors: {poisson: 3 per hour, to: serving}}',
      steps: '{serving: {work: {by: counter, takes: "gamma(mean 14 minutes, sd 9 minutes)"}, next: served}}',
    }),
  },
  {
    name: 'office hours, holidays, and cases that come by day',
    places: ['clerk'],
    measures: ['wait mean at reading', 'wait mean at writing', 'ended at done'],
    text: exercise({
      runs: '{from: 2024-01-01, for: 1 year}',
      hours: '{office: {monday to thursday: "09:00-12:30, 13:30-17:00", friday: "09:00-12:30", closed on: feasts}}',
      holidays: '{feasts: [2024-04-01, 2024-05-09, 2024-12-25, 2024-12-26]}',
      arrivals:
        '{files: {poisson: 3500 per year, varies: {by weekday: [1.2, 1, 1, 1, 1.2, 0.6, 0.6], by hour: [0, 0, 0, 0, 0, 0, 0, 2, 3, 3, 3, 2, 1, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0]}, to: reading}}',
      resources: '{clerk: {staff: 3 people, works: office}}',
      steps:
        '{reading: {work: {by: clerk, takes: lognormal(mean 50 minutes, sd 40 minutes)}, next: [{share: 60 %, to: writing}, {to: done}]}, writing: {work: {by: clerk, takes: uniform(20 to 60 minutes)}, next: done}}',
      ends,
    }),
  },
  {
    name: 'a loop, and a pause that nobody works in',
    places: ['expert'],
    measures: ['total time p90 at chain', 'ended at done'],
    text: exercise({
      runs: '{from: 2024-01-01, for: 200 days}',
      arrivals: '{cases: {poisson: 12 per day, to: intake}}',
      resources: '{expert: {staff: 2 people}}',
      steps: `
  intake: {work: {by: expert, takes: exponential(mean 1.5 hours)}, next: thinking}
  thinking: {wait: "gamma(mean 5 days, sd 2 days)", next: [{share: 25 %, to: intake}, {to: closing}]}
  closing: {work: {by: expert, takes: 1 hour}, next: done}`,
      ends,
    }),
  },
  {
    name: 'a waiting list that is too long, and people who give up',
    places: ['bed'],
    measures: ['gave up at bed', 'ended at done', 'ended at lost', 'total time mean at lost'],
    text: exercise({
      runs: '{from: 2024-01-01, for: 3 years}',
      arrivals: '{people: {poisson: 500 per year, to: stay}}',
      resources: '{bed: {places: 30 places, line: {gives up: {rate: 2 % per day, after: 7 days, to: lost}}}}',
      steps: '{stay: {work: {by: bed, takes: "gamma(mean 30 days, sd 15 days)"}, next: done}}',
      ends,
    }),
  },
  {
    name: 'some go first, and take longer',
    places: ['doctor'],
    measures: ['ended at done'],
    text: exercise({
      runs: '{from: 2024-01-01, for: 120 days}',
      attributes: '{urgency: {shares: {high: 30 %, low: 70 %}}}',
      arrivals: '{patients: {poisson: 40 per day, to: visit}}',
      resources: '{doctor: {staff: 1 person, line: {order: priority, priority: {by: urgency, high: 2, low: 1}}}}',
      steps:
        '{visit: {work: {by: doctor, takes: {by: urgency, high: exponential(mean 45 minutes), low: exponential(mean 25 minutes)}}, next: done}}',
      ends,
    }),
  },
  {
    name: 'what they are decides where they go, after a time',
    places: ['screener'],
    measures: ['ended at done', 'ended at lost', 'total time mean at done', 'total time mean at lost'],
    text: exercise({
      runs: '{from: 2024-01-01, for: 1 year}',
      attributes: '{use: {shares: {problem: 40 %, occasional: 60 %}}}',
      arrivals: '{reports: {poisson: 3000 per year, to: fine}}',
      resources: '{screener: {staff: 1 person}}',
      steps: `
  fine:
    next:
      - {when: {use: occasional}, share: 80 %, after: lognormal(mean 12 days, sd 10 days), to: done}
      - {when: {use: problem}, share: 20 %, after: lognormal(mean 12 days, sd 10 days), to: done}
      - {after: 30 days, to: screening}
  screening: {work: {by: screener, takes: "weibull(mean 4 hours, sd 5 hours)"}, next: lost}`,
      ends,
    }),
  },
  {
    name: 'more people by day than by night',
    places: ['officer'],
    measures: ['ended at done'],
    text: exercise({
      runs: '{from: 2024-01-01, for: 60 days}',
      arrivals: '{calls: {poisson: 5 per hour, to: call}}',
      resources:
        '{officer: {roster: {every: 24 hours, shifts: {0 hours: 2 people, 8 hours: 4 people, 20 hours: 2 people}}}}',
      steps: '{call: {work: {by: officer, takes: exponential(mean 32 minutes)}, next: done}}',
      ends,
    }),
  },
  {
    name: 'a small waiting room, the last first',
    places: ['window'],
    measures: ['refused at window', 'ended at done', 'ended at lost', 'wait p90 at window'],
    text: exercise({
      runs: '{from: 2024-01-01, for: 60 days}',
      arrivals: '{visitors: {poisson: 5 per hour, to: serving}}',
      resources: '{window: {staff: 1 person, line: {order: last come, room: 6 cases, refused to: lost}}}',
      steps: '{serving: {work: {by: window, takes: uniform(5 to 25 minutes)}, next: done}}',
      ends,
    }),
  },
  {
    name: 'two who are needed at once',
    places: ['judge', 'clerk'],
    measures: ['wait mean at hearing', 'wait mean at letter'],
    text: exercise({
      runs: '{from: 2024-01-01, for: 300 days}',
      arrivals: '{cases: {poisson: 5 per day, to: hearing}, letters: {poisson: 6 per day, to: letter}}',
      resources: '{judge: {staff: 1 person}, clerk: {staff: 1 person}}',
      steps: `
  hearing: {work: {by: [judge, clerk], takes: "gamma(mean 2 hours, sd 1 hour)"}, next: done}
  letter: {work: {by: clerk, takes: "erlang(mean 50 minutes, phases 3)"}, next: done}`,
      ends,
    }),
  },
  {
    name: 'at even gaps, and several at once',
    places: ['desk', 'room'],
    measures: ['ended at done'],
    text: exercise({
      runs: '{from: 2024-01-01, for: 300 days}',
      arrivals:
        '{regular: {gaps: "gamma(mean 6 hours, sd 1 hour)", to: talk}, together: {poisson: 1 per day, batch: 4, to: form}}',
      resources: '{desk: {staff: 1 person}, room: {places: 2 places}}',
      steps: `
  form: {work: {by: desk, takes: "one of(1 hour: 50 %, 3 hours: 50 %)"}, next: [{after: 1 day, to: talk}]}
  talk: {work: {by: room, takes: "mixture(50 %: uniform(2 to 3 hours), 50 %: uniform(7 to 8 hours))"}, next: done}`,
      ends,
    }),
  },
];
