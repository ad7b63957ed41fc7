import { Button } from '@fluentui/react-components';
import { SayNotice } from '../../components/say-notice';
import type { RowGroup } from '../../../excel/request/row-runs';
import { useRowSelection } from '../../components/use-row-selection';
import type { Notice } from '../../texts/notice';
import { usePane } from '../../pane-context';
import type { OpenExport } from './source-store';
import { useListTexts } from './use-list-texts';

/** What was read into the list beyond its cells, each with a way to take it back. */
export function NoteList({ view }: { readonly view: OpenExport }) {
  return (
    <>
      <NoteCarried view={view} />
      <NotePersons view={view} />
      <NoteScale view={view} />
      <NoteUnlike view={view} />
      <NoteRows view={view} />
    </>
  );
}

function NoteCarried({ view: { survey, layout, choices } }: { readonly view: OpenExport }) {
  const { source } = usePane();
  const words = useListTexts();
  const { carried } = survey?.told ?? {};
  if (!carried) return null;
  const { down, dittos = [] } = carried;
  const columns = [...new Set([...down, ...dittos])].map((index) => layout.columns[index]!.name);
  const change = () => source.choose({ ...choices, carriesFacts: !choices.carriesFacts });
  const say = choices.carriesFacts ? words.carried : words.notCarried;
  return (
    <>
      {columns.length > 0 && (
        <SayNotice
          intent="info"
          notice={say(columns)}
          action={
            <Button onClick={change}>{choices.carriesFacts ? words.leaveBlank : words.fill}</Button>
          }
        />
      )}
      {carried.holders && choices.carriesFacts && (
        <SayNotice
          intent="info"
          notice={words.holders}
          action={columns.length === 0 && <Button onClick={change}>{words.leaveBlank}</Button>}
        />
      )}
    </>
  );
}

function NotePersons({ view: { survey, choices } }: { readonly view: OpenExport }) {
  const { source } = usePane();
  const words = useListTexts();
  if (!survey?.told.personsBelow) return null;
  const { carriesFacts } = choices;
  const change = () => source.choose({ ...choices, carriesFacts: !carriesFacts });
  return (
    <SayNotice
      intent="info"
      notice={carriesFacts ? words.personsBelow : words.personsLeft}
      action={
        <Button onClick={change}>{carriesFacts ? words.leavePersons : words.usePersons}</Button>
      }
    />
  );
}

function NoteUnlike({ view: { survey, choices } }: { readonly view: OpenExport }) {
  const { source } = usePane();
  const words = useListTexts();
  const count = survey?.unlike.count ?? 0;
  if (count === 0 || !choices.keepsUnlike) return null;
  const leave = () => source.choose({ ...choices, keepsUnlike: false });
  return (
    <SayNotice
      intent="info"
      notice={words.unlikeRead(count)}
      action={<Button onClick={leave}>{words.leaveThemOut}</Button>}
    />
  );
}

function NoteRows({ view }: { readonly view: OpenExport }) {
  const words = useListTexts();
  const { survey } = view;
  if (!survey) return null;
  const { numbers, hidesRows, marked, passing, mayBeOfOthers, dates } = survey;
  const isByDates = dates !== null && view.choices.dateOrder === null;
  return (
    <>
      {mayBeOfOthers && <SayNotice intent="warning" notice={words.ofOthers} />}
      {passing && (
        <NoteSome
          view={view}
          rows={passing}
          notice={words.passing(passing.count, passing.example)}
        />
      )}
      {marked && (
        <NoteSome view={view} rows={marked} notice={words.marked(marked.count, marked.example)} />
      )}
      {isByDates && <SayNotice intent="info" notice={words.dates[dates.order](dates.example)} />}
      {numbers.areJobs && <SayNotice intent="warning" notice={words.jobs} />}
      {hidesRows && <SayNotice intent="info" notice={words.hidden} />}
      {numbers.repeated > 0 && (
        <SayNotice intent="info" notice={words.repeated(numbers.repeated)} />
      )}
    </>
  );
}

interface NoteSomeProps {
  readonly view: OpenExport;
  readonly rows: RowGroup;
  readonly notice: Notice;
}

/** What is said of some rows, with a way to see them. */
function NoteSome({ view: { place }, rows, notice: said }: NoteSomeProps) {
  const { workbook } = usePane();
  const words = useListTexts();
  const { select, notice } = useRowSelection();
  const show = () => select(() => workbook.selectSourceRows(place, rows, null, 0));
  return (
    <>
      <SayNotice
        intent="warning"
        notice={said}
        action={<Button onClick={show}>{words.showLeftOut}</Button>}
      />
      {notice}
    </>
  );
}

function NoteScale({ view: { survey, choices } }: { readonly view: OpenExport }) {
  const { source } = usePane();
  const words = useListTexts();
  if (!survey) return null;
  const { example, graded, ours } = survey.scales;
  const { gradesAreOurs } = choices;
  const change = () => source.choose({ ...choices, gradesAreOurs: !gradesAreOurs });
  const isNoneOurs = graded > 0 && ours === 0 && !gradesAreOurs;
  return (
    <>
      {example !== null && (
        <SayNotice
          intent="warning"
          notice={gradesAreOurs ? words.ours : words.notOurs(example)}
          action={
            <Button onClick={change}>
              {gradesAreOurs ? words.theyAreNotOurs : words.theyAreOurs}
            </Button>
          }
        />
      )}
      {isNoneOurs && <SayNotice intent="warning" notice={words.noneOurs} />}
    </>
  );
}
