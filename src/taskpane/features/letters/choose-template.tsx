import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useRef, type ChangeEvent } from 'react';
import type { DocumentKind } from '../../../documents/document-kind';
import { MERGE_FIELDS, type MergeFields } from '../../../documents/merge-fields';
import { loadOurTemplate } from '../../../documents/our-templates';
import type { TemplateProblem } from '../../../documents/template/template-problem';
import type { Locale } from '../../../wording/locale';
import { Disclosure } from '../../components/disclosure';
import { SayNotice } from '../../components/say-notice';
import { usePane } from '../../pane-context';
import { fileOf, saveFile } from './save-file';
import { useLettersTexts } from './use-letters-texts';
import type { TemplateChoice } from './use-templates';

const useStyles = makeStyles({
  buttons: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

interface ChooseTemplateProps {
  readonly kind: DocumentKind;
  readonly locale: Locale;
  readonly choice: TemplateChoice;
}

/** Ours or the house's own, and the fields that either may use. */
export function ChooseTemplate({ kind, locale, choice }: ChooseTemplateProps) {
  const styles = useStyles();
  const { workbook } = usePane();
  const { template: words } = useLettersTexts();
  const input = useRef<HTMLInputElement>(null);
  const { own, state } = choice;

  const take = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    // The same file may be chosen again, once it was corrected.
    target.value = '';
    if (file) void choice.choose(file);
  };
  const saveOurs = () =>
    void loadOurTemplate(kind, locale).then((bytes) =>
      saveFile(
        fileOf(bytes, `${kind.replaceAll(' ', '-')}-${locale}`, 'docx'),
        workbook.canAskWhere(),
      ),
    );
  return (
    <Disclosure label={words.title(own?.fileName ?? words.ours)}>
      <div className={styles.buttons}>
        <input ref={input} type="file" accept=".docx" hidden onChange={take} />
        <Button size="small" onClick={() => input.current?.click()}>
          {words.choose}
        </Button>
        {own && (
          <Button size="small" onClick={choice.useOurs}>
            {words.backToOurs}
          </Button>
        )}
        {workbook.canDownload() && (
          <Button size="small" onClick={saveOurs}>
            {words.saveOurs}
          </Button>
        )}
      </div>
      <Caption1 block role="status">
        {state.kind === 'checking' && words.checking}
        {state.kind === 'ready' &&
          state.fields !== null &&
          `${words.fields(state.fields)}. ${state.isKept ? words.kept : words.notKept}`}
      </Caption1>
      {state.kind === 'refused' && (
        <SayRefused fileName={state.fileName} problems={state.problems} />
      )}
      <Disclosure label={words.available}>
        <Caption1 block>{words.syntax}</Caption1>
        <ListFields fields={MERGE_FIELDS[kind]} />
      </Disclosure>
    </Disclosure>
  );
}

/** Why a template cannot be used, each fault with what to do about it. */
export function SayRefused({
  fileName,
  problems,
}: {
  readonly fileName: string;
  readonly problems: readonly TemplateProblem[];
}) {
  const styles = useStyles();
  const { template: words } = useLettersTexts();
  return (
    <>
      <SayNotice intent="error" notice={{ what: words.refused(fileName), next: '' }} />
      <ul className={styles.list}>
        {problems.map((problem) => (
          <li key={JSON.stringify(problem)}>
            <Text>{words.problem(problem)}</Text>
          </li>
        ))}
      </ul>
    </>
  );
}

function ListFields({ fields: { fields, obligatory, lists } }: { readonly fields: MergeFields }) {
  const styles = useStyles();
  const { template: words } = useLettersTexts();
  const nameOf = (name: string, tag: string) =>
    obligatory.includes(name) ? `${tag} (${words.obligatory})` : tag;
  return (
    <ul className={styles.list}>
      {fields.map((name) => (
        <li key={name}>
          <Caption1>{nameOf(name, `{${name}}`)}</Caption1>
        </li>
      ))}
      {Object.entries(lists).map(([name, list]) => (
        <li key={name}>
          <Caption1>{nameOf(name, `{#${name}} … {/${name}}`)}</Caption1>
          <ListFields fields={list} />
        </li>
      ))}
    </ul>
  );
}
