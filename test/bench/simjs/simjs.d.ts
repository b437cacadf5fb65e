/** As much of simjs as the benchmark uses; it comes without types. */
declare module 'simjs' {
  interface Request {
    done(callback: () => void): this;
  }
  interface Average {
    average(): number;
  }
  interface Population {
    readonly sizeSeries: Average;
    readonly durationSeries: Average;
  }
  class Sim {
    time(): number;
    addEntity(type: typeof Entity): Entity;
    /** Runs until nothing is left to happen, the end time is passed, or more than `maxEvents` have happened. */
    simulate(endTime: number, maxEvents?: number): boolean;
  }
  class Entity {
    constructor(sim: Sim, name?: string);
    readonly sim: Sim;
    time(): number;
    start(): void;
    setTimer(duration: number): Request;
    useFacility(facility: Facility, duration: number): Request;
  }
  class Facility {
    static readonly FCFS: number;
    constructor(name: string, discipline: number, servers: number);
    queueStats(): Population;
    finalize(now: number): void;
  }
  interface Library {
    readonly Sim: typeof Sim;
    readonly Entity: typeof Entity;
    readonly Facility: typeof Facility;
  }
}
