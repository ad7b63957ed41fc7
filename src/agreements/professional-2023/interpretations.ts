import type { ReadingId } from '../../domain/citation';
import type { Interpretations } from '../interpretation';

type ReadingsOf2023 = Exclude<ReadingId, `2019 ${string}`>;

/** Everything that the 2023 agreement leaves open, and what both leave open. */
export const INTERPRETATIONS_2023: Interpretations<ReadingsOf2023> = {
  '2023 effective date': {
    decidedBy: 'HR and Staff Union',
    clauses: ['2023 Art. 4', '2023 App. A ¶9'],
  },
  '2023 effective date not entered': {
    decidedBy: 'HR',
    clauses: ['2023 Art. 4'],
  },
  '2023 degree not listed': {
    decidedBy: 'HR',
    clauses: ['2023 Annex 1', '2023 Annex 2'],
  },
  '2023 paragraph numbers': {
    decidedBy: 'HR and Staff Union',
    clauses: ['2023 App. A ¶5', '2023 App. A ¶6', '2023 App. A ¶8'],
  },
  '2023 or equivalent': {
    decidedBy: 'Review Panel',
    clauses: ['2023 Annex 1', '2023 Annex 2'],
  },
  '2023 qualifications not tested': {
    decidedBy: 'Review Panel',
    clauses: ['2023 Art. 5', '2023 App. A ¶2'],
  },
  '2023 no description at grade': {
    decidedBy: 'HR',
    clauses: ['2023 Art. 5', '2023 App. A ¶2'],
  },
  '2023 no rule on grades': {
    decidedBy: 'Review Panel',
    clauses: ['2023 Art. 5'],
  },
  '2023 P1': {
    decidedBy: 'HR and Staff Union',
    clauses: ['2023 Art. 2', '2023 Annex 1', '2023 Annex 2'],
  },
  'vacancy not stated': {
    decidedBy: 'HR',
    clauses: ['2019 Art. 6', '2023 Art. 5'],
  },
  'other contract': {
    decidedBy: 'HR and Staff Union',
    clauses: ['2019 Art. 1', '2019 Art. 6', '2023 Art. 1'],
  },
  'junior professional officers': {
    decidedBy: 'HR and Staff Union',
    clauses: ['2023 Art. 1', '2023 Art. 2'],
  },
  'officials on loan': {
    decidedBy: 'HR and Staff Union',
    clauses: ['2019 Art. 1', '2023 Art. 1'],
  },
  'mixed funding': {
    decidedBy: 'HR and Staff Union',
    clauses: ['2019 Art. 2', '2023 Art. 2'],
  },
  'review panel': {
    decidedBy: 'HR and Staff Union',
    clauses: ['2019 Art. 7', '2023 Art. 6'],
  },
  'notice below description': {
    decidedBy: 'HR',
    clauses: ['2019 Art. 1', '2019 App. 1 ¶2'],
  },
  'months are calendar months': {
    decidedBy: 'Review Panel',
    clauses: ['2019 App. 2 ¶3', '2023 App. A ¶9'],
  },
  '2023 vacant position': {
    decidedBy: 'HR and Staff Union',
    clauses: ['2023 Art. 5', '2023 App. A ¶9'],
  },
  '2023 sent back': {
    decidedBy: 'HR',
    clauses: ['2023 App. A ¶9', '2023 App. A ¶10'],
  },
  '2023 disagreement': {
    decidedBy: 'Review Panel',
    clauses: ['2023 App. A ¶9', '2023 App. A ¶10'],
  },
  'later annex': {
    decidedBy: 'HR',
    clauses: ['2019 Art. 3', '2023 Art. 3', '2023 Art. 4'],
  },
  '2023 long first degree': {
    decidedBy: 'HR',
    clauses: ['2023 Annex 1', '2023 Annex 2'],
  },
};
