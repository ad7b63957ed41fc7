import { Button, Caption1 } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { usePane } from '../../pane-context';
import { useStore } from '../../store';
import { adaptTextsFor } from './texts/texts-for';
import { AdaptDescription } from './adapt-description';
import { begunAdaptationsOf, keepBegun, nameOf } from './begun-adaptations';

interface ShowAdaptationProps {
  readonly family: string;
  readonly grade: string;
}

/** The adaptation of a description that was begun, where it was left. */
export default function ShowAdaptation({ family, grade }: ShowAdaptationProps) {
  const { workbook, wording, shown } = usePane();
  const words = adaptTextsFor(wording);
  const store = begunAdaptationsOf(workbook);
  const begun = useStore(store)[nameOf({ family, grade })];
  return (
    <>
      <div>
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          onClick={() => shown.set({ show: 'description', family, grade })}
        >
          {words.backToDescription}
        </Button>
      </div>
      {begun && begun.leftOut > 0 && <Caption1>{words.leftOut(begun.leftOut)}</Caption1>}
      {begun && (
        <AdaptDescription
          description={begun.description}
          positions={begun.positions}
          begun={begun.adaptation}
          onChange={(adaptation) => keepBegun(store, { ...begun, adaptation })}
        />
      )}
    </>
  );
}
