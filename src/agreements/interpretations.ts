import type { ReadingId } from '../domain/citation';
import type { Interpretations } from './interpretation';
import { INTERPRETATIONS_2019 } from './field-2019/interpretations';
import { INTERPRETATIONS_2023 } from './professional-2023/interpretations';

export const INTERPRETATIONS: Interpretations<ReadingId> = {
  ...INTERPRETATIONS_2019,
  ...INTERPRETATIONS_2023,
};
