import type { ReadingId } from '../../domain/citation';
import type { Interpretations } from '../interpretation';

type ReadingsOf2019 = Extract<ReadingId, `2019 ${string}`>;

/** Everything that the field agreement leaves open and an answer depends on. */
export const INTERPRETATIONS_2019: Interpretations<ReadingsOf2019> = {
  '2019 cut-off date': {
    decidedBy: 'HR and Staff Union',
    clauses: ['2019 Art. 1'],
  },
  '2019 existing grade is the job’s': {
    decidedBy: 'Review Panel',
    clauses: ['2019 Art. 6'],
  },
  '2019 current grade': {
    decidedBy: 'Review Panel',
    clauses: ['2019 Art. 6'],
  },
  '2019 personal grade below existing': {
    decidedBy: 'HR',
    clauses: ['2019 Art. 6'],
  },
  '2019 award below personal grade': {
    decidedBy: 'Review Panel',
    clauses: ['2019 Art. 6'],
  },
  '2019 across categories': {
    decidedBy: 'Review Panel',
    clauses: ['2019 Art. 6', '2019 App. 2 ¶4'],
  },
  '2019 nearest grade is a hint': {
    decidedBy: 'HR',
    clauses: ['2019 Art. 4', '2019 Art. 6', '2019 App. 2 ¶3'],
  },
  '2019 allocated grade without description': {
    decidedBy: 'HR',
    clauses: ['2019 Art. 4', '2019 Art. 6'],
  },
  '2019 vacant position': {
    decidedBy: 'HR',
    clauses: ['2019 Art. 6'],
  },
  '2019 other funding': {
    decidedBy: 'Review Panel',
    clauses: ['2019 Art. 2', '2019 Preamble'],
  },
  '2019 assignment date': {
    decidedBy: 'HR',
    clauses: ['2019 Art. 6', '2019 App. 2 ¶2'],
  },
  '2019 receipt date': {
    decidedBy: 'HR',
    clauses: ['2019 App. 2 ¶2', '2019 App. 2 ¶3'],
  },
  '2019 reassigned description': {
    decidedBy: 'Review Panel',
    clauses: ['2019 App. 2 ¶3'],
  },
  '2019 eight families': {
    decidedBy: 'HR and Staff Union',
    clauses: ['2019 Art. 3', '2019 Art. 4'],
  },
  '2019 finance and administrative officers': {
    decidedBy: 'Review Panel',
    clauses: ['2019 fn. 3'],
  },
  '2019 secondary school': {
    decidedBy: 'Review Panel',
    clauses: ['2019 App. 1 ¶2'],
  },
  '2019 unfinished degree': {
    decidedBy: 'Review Panel',
    clauses: ['2019 App. 1 ¶2'],
  },
  '2019 degree not listed': {
    decidedBy: 'HR',
    clauses: ['2019 App. 1 ¶1', '2019 App. 1 ¶2'],
  },
  '2019 diploma': {
    decidedBy: 'HR',
    clauses: ['2019 App. 1 ¶2'],
  },
  '2019 candidates and officials': {
    decidedBy: 'Review Panel',
    clauses: ['2019 App. 1 ¶2'],
  },
  '2019 relevant years include professional ones': {
    decidedBy: 'HR',
    clauses: ['2019 App. 1 ¶2'],
  },
  '2019 professional years not stated': {
    decidedBy: 'HR',
    clauses: ['2019 App. 1 ¶1', '2019 App. 1 ¶2'],
  },
  '2019 description before table': {
    decidedBy: 'Review Panel',
    clauses: ['2019 App. 1 ¶1', '2019 App. 3'],
  },
  '2019 part-years': {
    decidedBy: 'HR',
    clauses: ['2019 App. 1 ¶1'],
  },
  '2019 grade without family': {
    decidedBy: 'HR',
    clauses: ['2019 App. 3'],
  },
  '2019 late question': {
    decidedBy: 'Review Panel',
    clauses: ['2019 App. 2 ¶3', '2019 App. 2 ¶4'],
  },
  '2019 degree in another field': {
    decidedBy: 'Review Panel',
    clauses: ['2019 App. 1 ¶1', '2019 App. 1 ¶2'],
  },
  '2019 primary schooling': {
    decidedBy: 'HR',
    clauses: ['2019 App. 3'],
  },
  '2019 offices named': {
    decidedBy: 'HR',
    clauses: ['2019 Art. 5', '2019 App. 3'],
  },
  '2019 large portfolio': {
    decidedBy: 'HR',
    clauses: ['2019 App. 3'],
  },
};
