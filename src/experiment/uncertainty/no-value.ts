import { filled, type Text } from '../../language/text.ts';
import { AskedWrong } from '../points/asked-wrong.ts';
import type { MeasureStatus } from '../result.ts';

/** A measure that is not told with the values of the files: nothing could be laid beside it. */
export class NoValue extends AskedWrong {
  constructor(status: MeasureStatus) {
    const why = because[status] ?? filled({ en: 'it says "{status}"', nl: 'er staat "{status}"' }, { status });
    super(
      filled(
        {
          en: "with the values of the files the measure has no value in every replication: {why}. Take one that always has, such as 'waiting at end' or 'growth' at a resource.",
          nl: "met de waarden van de bestanden heeft de maat niet in elke herhaling een waarde: {why}. Neem een maat die er altijd een heeft, zoals 'waiting at end' of 'growth' bij een onderdeel.",
        },
        { why },
      ),
    );
  }
}

const because: Partial<Readonly<Record<MeasureStatus, Text>>> = {
  'no steady state': {
    en: 'a list grows without end, so that there is no average',
    nl: 'een lijst groeit zonder einde, zodat er geen gemiddelde is',
  },
  'still inside': {
    en: 'some of the cases were still inside when it was given up to follow them',
    nl: 'sommige zaken waren nog binnen toen het volgen werd opgegeven',
  },
  'other cases': {
    en: 'the designs let in other cases, so that averages over cases cannot be compared',
    nl: 'de ontwerpen laten niet dezelfde zaken binnen, zodat gemiddelden over zaken niet te vergelijken zijn',
  },
  'not reached': { en: 'too few cases came so far', nl: 'te weinig zaken kwamen zo ver' },
  'nothing observed': { en: 'some replication saw nothing of it', nl: 'een herhaling zag er niets van' },
  'some runs only': { en: 'some replication saw nothing of it', nl: 'een herhaling zag er niets van' },
};
