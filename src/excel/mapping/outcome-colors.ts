import { OUTCOMES, type Outcome } from '../../assessment/assessment';

interface Colors {
  readonly fill: string;
  readonly text: string;
}

/**
 * Dark text on a pale fill, at least 7 : 1, which holds in Excel's dark mode too because fills stay
 * as they are. The words in the cell say the same.
 */
const GAIN: Colors = { fill: '#DFF3DF', text: '#0B4D12' };
const KEPT: Colors = { fill: '#DCEBFA', text: '#0A3D6B' };
const PLAIN: Colors = { fill: '#F3F3F3', text: '#323232' };
const NEEDS_A_PERSON: Colors = { fill: '#FFF1CC', text: '#5A3D00' };
const NEEDS_A_FACT: Colors = { fill: '#FBE0DD', text: '#7A1210' };
const APART: Colors = { fill: '#ECE6F5', text: '#43216F' };

const COLORS: Readonly<Record<Outcome, Colors>> = {
  'higher grade awarded': GAIN,
  'personal grade retained': KEPT,
  'no change': PLAIN,
  'assigned at position grade': PLAIN,
  'reclassification procedure': NEEDS_A_PERSON,
  'HR decides': NEEDS_A_PERSON,
  'no description yet': APART,
  'no description fits': APART,
  vacant: PLAIN,
  'not a serving official': PLAIN,
  benchmark: APART,
  'not covered': PLAIN,
  'fact missing': NEEDS_A_FACT,
  'fact unread': NEEDS_A_FACT,
};

export const OUTCOME_COLORS = OUTCOMES.map((outcome) => ({ outcome, ...COLORS[outcome] }));
