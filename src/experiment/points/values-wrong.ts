import { AskedWrong } from './asked-wrong.ts';

/** Values at which a scenario cannot run, although it can at those in its file. A thread that only simulates knows no more of it. */
export class ValuesWrong extends AskedWrong {}
