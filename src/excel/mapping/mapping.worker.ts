/** Matches and assesses away from the pane's thread, which Excel ends if it stays busy for 5 s. */
import { createRowMapper, type RowMapper } from './map-rows';
import type { MappingAnswer, MapperQuestion } from './mapping-protocol';

let mapper: RowMapper | null = null;

function answer(request: MapperQuestion): MappingAnswer {
  if (request.ask === 'start') {
    mapper = createRowMapper(request.settings);
    return { answer: 'started' };
  }
  if (!mapper) return { answer: 'failed', message: 'not started' };
  return request.ask === 'map'
    ? { answer: 'mapped', mapped: mapper.map(request.firstRow, request.rows) }
    : { answer: 'tally', tally: mapper.tally() };
}

self.onmessage = ({ data }: MessageEvent<MapperQuestion>) => {
  let reply: MappingAnswer;
  try {
    reply = answer(data);
  } catch (error) {
    reply = { answer: 'failed', message: String(error) };
  }
  self.postMessage(reply);
};
