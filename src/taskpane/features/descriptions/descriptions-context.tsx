import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { createContext, useContext } from 'react';
import { usePane } from '../../pane-context';
import { useStore } from '../../store';
import { usePositionTexts } from '../position/use-position-texts';
import type { DescriptionsTexts } from './texts/en';
import type { AgreementsStore } from './agreements-store';

interface Descriptions {
  readonly store: AgreementsStore;
  readonly texts: DescriptionsTexts;
}

export const DescriptionsContext = createContext<Descriptions | null>(null);

export function useDescriptions(): Descriptions {
  const descriptions = useContext(DescriptionsContext);
  if (!descriptions) throw new Error('Only inside the Descriptions tab');
  return descriptions;
}

/** Leads back to where a clause or a description was asked for; else to all descriptions. */
export function BackToAll() {
  const { texts } = useDescriptions();
  const { shown, left, goBack, texts: pane } = usePane();
  const words = usePositionTexts();
  const last = useStore(left).at(-1);
  const isFromList = last?.tab === 'descriptions' && last.view.show === 'all';
  const from = last && (last.isPositionOpen ? words.title : pane.tab[last.tab]);
  return (
    <div>
      <Button
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        onClick={() => (last ? goBack() : shown.set({ show: 'all' }))}
      >
        {from && !isFromList ? pane.places.back(from) : texts.back}
      </Button>
    </div>
  );
}
