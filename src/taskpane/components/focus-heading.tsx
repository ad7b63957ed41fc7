import { makeStyles, Subtitle1 } from '@fluentui/react-components';
import { useFocusIfLost } from './use-focus-if-lost';

const useStyles = makeStyles({
  // A place to read on from, not a control: no frame around it.
  heading: { outlineStyle: 'none', overflowWrap: 'anywhere' },
});

/** The heading of what an action led to. It takes the focus of the button that is gone. */
export function FocusHeading({ children }: { readonly children: string }) {
  const styles = useStyles();
  const ref = useFocusIfLost<HTMLDivElement>();
  return (
    <div ref={ref} tabIndex={-1} className={styles.heading}>
      <Subtitle1 as="h2" block>
        {children}
      </Subtitle1>
    </div>
  );
}
