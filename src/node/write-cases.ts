/** cases.csv: every step that every case came to, written as it happens, so that memory does not grow with the cases. */
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { Model } from '../model/model.ts';
import type { CaseObserver } from '../model/observer.ts';
import { type CaseVisit, casesCsvHeading, casesCsvRows } from '../report/csv/cases.ts';
import type { CsvDialect } from '../report/csv/dialect.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { writingTo } from './output-error.ts';
import type { Assignment } from './simulate.ts';

/** Rows put into text at once. */
const batch = 4096;

/**
 * Runs the replications for their traces alone. Observing changes nothing and a case's luck has a name, so these are the
 * cases that the statistics are about.
 */
export function writeCases(assignment: Assignment, { path, dialect }: NonNullable<Assignment['cases']>): void {
  const file = openSync(path, 'w');
  try {
    write(file, casesCsvHeading(dialect));
    for (const scenario of assignment.scenarios) {
      for (let replication = 0; replication < assignment.replications; replication += 1) {
        const sink = new VisitSink(file, scenario, dialect);
        trace(scenario, assignment.seed, replication, sink);
        sink.flush();
      }
    }
  } finally {
    closeSync(file);
  }
}

function trace({ plan }: Scenario, seed: string, replication: number, sink: VisitSink): void {
  const model = new Model(plan, { seed, replication }, nobody, {
    entered: (step, stream, number, at) => sink.add({ replication: replication + 1, stream, number, step, at }),
  });
  model.run(plan.period.horizon);
}

class VisitSink {
  private readonly file: number;
  private readonly scenario: Scenario;
  private readonly dialect: CsvDialect;
  private visits: CaseVisit[] = [];

  constructor(file: number, scenario: Scenario, dialect: CsvDialect) {
    this.file = file;
    this.scenario = scenario;
    this.dialect = dialect;
  }

  add(visit: CaseVisit): void {
    if (this.visits.push(visit) >= batch) this.flush();
  }

  flush(): void {
    const { key, plan } = this.scenario;
    write(this.file, casesCsvRows(key, plan, this.visits, this.dialect));
    this.visits = [];
  }
}

function write(file: number, text: string): void {
  writingTo('cases.csv', 'Choose another folder with --out, or leave out --cases.', () => writeFileSync(file, text));
}

const nothing = () => undefined;
const nobody: CaseObserver = {
  ...{ arrived: nothing, waiting: nothing, started: nothing, finished: nothing },
  ...{ gaveUp: nothing, refused: nothing, balked: nothing, diverted: nothing },
  ...{ occupied: nothing, staffed: nothing, charged: nothing, ended: nothing },
};
