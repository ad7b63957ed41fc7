import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { createContext, useContext } from 'react';
import { usePane } from '../../pane-context';
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

export function BackToAll() {
  const { texts } = useDescriptions();
  const { shown } = usePane();
  return (
    <div>
      <Button
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        onClick={() => shown.set({ show: 'all' })}
      >
        {texts.back}
      </Button>
    </div>
  );
}
