import type { Cell, CellRow } from '../staffing-export/export-layout';
import type { MappingSettings, MappingTally } from './map-rows';
import type { MappingAnswer, MappingRequest } from './mapping-protocol';

/** A row mapper that may work elsewhere. One call at a time. */
export interface Mapper {
  map(firstRow: number, rows: readonly CellRow[]): Promise<Cell[][]>;
  tally(): Promise<MappingTally>;
  close(): void;
}

/** Starts a mapper in a worker; on this thread where there are no workers. */
export async function startMapper(settings: MappingSettings): Promise<Mapper> {
  if (typeof Worker === 'undefined') return mapHere(settings);
  const worker = new Worker(new URL('./mapping.worker.ts', import.meta.url));
  const ask = <A extends MappingAnswer['answer']>(wanted: A, request: MappingRequest) =>
    askWorker(worker, wanted, request);
  await ask('started', { ask: 'start', settings });
  return {
    map: async (firstRow, rows) => (await ask('mapped', { ask: 'map', firstRow, rows })).rows,
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

function askWorker<A extends MappingAnswer['answer']>(
  worker: Worker,
  wanted: A,
  request: MappingRequest,
): Promise<Extract<MappingAnswer, { answer: A }>> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<MappingAnswer>) => {
      if (data.answer === wanted) resolve(data as Extract<MappingAnswer, { answer: A }>);
      else reject(new Error(data.answer === 'failed' ? data.message : `Answered ${data.answer}`));
    };
    worker.onerror = ({ message }) => reject(new Error(message || 'The worker did not start'));
    worker.postMessage(request);
  });
}
