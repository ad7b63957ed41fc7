import type { CellRow } from '../../staffing-export/export-layout';
import type { MappedRows, MappingSettings, MappingTally } from './map-rows';
import type { MappingAnswer, MapperQuestion } from './mapping-protocol';

/** A row mapper that may work elsewhere. Calls are answered in their order. */
export interface Mapper {
  map(firstRow: number, rows: readonly CellRow[]): Promise<MappedRows>;
  tally(): Promise<MappingTally>;
  /** What is still to be answered never is. */
  close(): void;
}

/** Starts a mapper in a worker; on this thread where there are no workers. */
export async function startMapper(settings: MappingSettings): Promise<Mapper> {
  if (typeof Worker === 'undefined') return mapHere(settings);
  const worker = new Worker(new URL('./mapping.worker.ts', import.meta.url));
  const ask = asker(worker);
  await ask('started', { ask: 'start', settings });
  return {
    map: async (firstRow, rows) => (await ask('mapped', { ask: 'map', firstRow, rows })).mapped,
    tally: async () => (await ask('tally', { ask: 'tally' })).tally,
    close: () => worker.terminate(),
  };
}

async function mapHere(settings: MappingSettings): Promise<Mapper> {
  // The matcher is large, and the pane does without it where a worker has it.
  const { createRowMapper } = await import('./map-rows');
  const mapper = createRowMapper(settings);
  return {
    map: async (firstRow, rows) => mapper.map(firstRow, rows),
    tally: async () => mapper.tally(),
    close: () => {},
  };
}

function asker(worker: Worker) {
  const waiting: ((answer: MappingAnswer) => void)[] = [];
  worker.onmessage = ({ data }: MessageEvent<MappingAnswer>) => waiting.shift()?.(data);
  worker.onerror = ({ message }) => {
    const failed: MappingAnswer = {
      answer: 'failed',
      message: message || 'The worker did not start',
    };
    for (const tell of waiting.splice(0)) tell(failed);
  };
  return <A extends MappingAnswer['answer']>(wanted: A, request: MapperQuestion) =>
    new Promise<Extract<MappingAnswer, { answer: A }>>((resolve, reject) => {
      waiting.push((data) => {
        if (data.answer === wanted) resolve(data as Extract<MappingAnswer, { answer: A }>);
        else reject(new Error(data.answer === 'failed' ? data.message : `Answered ${data.answer}`));
      });
      worker.postMessage(request);
    });
}
