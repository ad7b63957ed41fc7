import { Badge, makeStyles, mergeClasses, type BadgeProps } from '@fluentui/react-components';
import { CheckmarkFilled } from '@fluentui/react-icons';

const useStyles = makeStyles({
  // Fluent's has the height of one line whatever stands in it.
  badge: { height: 'auto', minHeight: '20px', textAlign: 'start' },
});

/** What fits on one line of the narrowest pane, in characters. */
const ONE_LINE = 32;

/**
 * A badge that grows with its text, which in some languages takes two lines on a narrow pane. What a
 * person decided has a filled one, with a tick: contrast themes take the filling away.
 */
export function GrowingBadge({ className, children, ...props }: BadgeProps) {
  const styles = useStyles();
  const isByPerson = props.appearance === 'filled';
  // A badge that wraps takes all the width there is, and looks like a field.
  const isLong = typeof children === 'string' && children.length > ONE_LINE;
  return (
    <Badge
      {...props}
      {...(isByPerson && { icon: <CheckmarkFilled /> })}
      {...(isLong && { style: { maxWidth: `${Math.ceil(children.length / 2) + 8}ch` } })}
      className={mergeClasses(styles.badge, className)}
    >
      {children}
    </Badge>
  );
}
