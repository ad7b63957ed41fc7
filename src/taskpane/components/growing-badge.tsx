import { Badge, makeStyles, mergeClasses, type BadgeProps } from '@fluentui/react-components';

const useStyles = makeStyles({
  // Fluent's has the height of one line whatever stands in it.
  badge: { height: 'auto', minHeight: '20px', textAlign: 'start' },
});

/** A badge that grows with its text, which in some languages takes two lines on a narrow pane. */
export function GrowingBadge({ className, ...props }: BadgeProps) {
  const styles = useStyles();
  return <Badge {...props} className={mergeClasses(styles.badge, className)} />;
}
