import { Field, Input, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { useState } from 'react';
import {
  findAddressees2019,
  findAddressees2023,
  type Addressee,
  type Addressees,
} from '../../../documents/letters/addressees';
import { draftDirectorsLists } from '../../../documents/letters/directors-lists';
import { draftLetter, type Draft, type LetterRun } from '../../../documents/letters/letter-fields';
import { letterWordsFor } from '../../../documents/letters/letter-words';
import type { Packing } from '../../../documents/write-documents';
import { compareDates, isoDate, parseIsoDate, type PlainDate } from '../../../domain/plain-date';
import { readToday } from '../../../excel/read-today';
import type { LetterSource } from '../../../excel/read-letter-rows';
import type { Locale } from '../../../wording/locale';
import { wordingFor } from '../../../wording/wording';
import { SayNotice } from '../../components/say-notice';
import { usePane } from '../../pane-context';
import { ChooseTemplate } from './choose-template';
import { useLettersTexts } from './use-letters-texts';
import { useTemplates } from './use-templates';
import { useWriting, type WritingRequest } from './use-writing';
import { WhoGetsOne } from './who-gets-one';
import { WriteAction } from './write-action';

const LOCALES: readonly Locale[] = ['en', 'fr', 'es'];
const PACKINGS: readonly Packing[] = ['one document', 'one file each'];

type Kind = 'letter of assignment' | 'list for director';

interface WriteLettersProps {
  readonly kind: Kind;
  readonly source: LetterSource;
  /** The result was read anew, so the figures should be too. */
  readonly onRead: () => void;
}

/** Who gets one, in which language, by which template, and the button that writes them. */
export function WriteLetters({ kind, source, onRead }: WriteLettersProps) {
  const { workbook, wording, displayLanguage } = usePane();
  const words = useLettersTexts();
  const [locale, setLocale] = useState<Locale>(wording.locale);
  const [letterDate, setLetterDate] = useState<PlainDate | null>(source.assignedOn ?? readToday());
  const [hrPartner, setPartner] = useState('');
  const [signatory, setSignatory] = useState('');
  const [packing, setPacking] = useState<Packing>('one document');
  const template = useTemplates(kind, locale);
  const writing = useWriting();

  const found = findAddressees(kind, source);
  const drafts = (from: LetterSource): readonly Draft[] =>
    letterDate ? draft(kind, from, { letterDate, hrPartner, signatory }, locale) : [];
  const otherDates = found.addressees.filter(
    ({ row: { effectiveOn } }) =>
      effectiveOn && letterDate && compareDates(effectiveOn, letterDate) !== 0,
  );
  const request = async (): Promise<WritingRequest> => {
    // The sheet may have been sorted, filtered or verified further since it was counted.
    const now = await workbook.readLetterRows(displayLanguage);
    onRead();
    const { file } = letterWordsFor(locale);
    return {
      kind,
      drafts: drafts(now),
      template: template.bytes,
      packing,
      fileName: kind === 'letter of assignment' ? file.letters : file.lists,
    };
  };
  return (
    <>
      <WhoGetsOne kind={kind} source={source} found={found} />
      <Field label={words.language}>
        <Select value={locale} onChange={(_, { value }) => setLocale(value as Locale)}>
          {LOCALES.map((value) => (
            <option key={value} value={value}>
              {words.languages[value]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.letterDate} required>
        <Input
          type="date"
          defaultValue={letterDate ? isoDate(letterDate) : ''}
          onChange={(_, { value }) => setLetterDate(parseIsoDate(value))}
        />
      </Field>
      {otherDates.length > 0 && (
        <SayNotice intent="warning" notice={words.otherDate(otherDates.length)} />
      )}
      <Field label={words.hrPartner} hint={words.hrPartnerHint}>
        <Input value={hrPartner} onChange={(_, { value }) => setPartner(value)} />
      </Field>
      <Field label={words.signatory}>
        <Input value={signatory} onChange={(_, { value }) => setSignatory(value)} />
      </Field>
      <Field label={words.packing}>
        <RadioGroup value={packing} onChange={(_, { value }) => setPacking(value as Packing)}>
          {PACKINGS.map((value) => (
            <Radio key={value} value={value} label={words.packings[value]} />
          ))}
        </RadioGroup>
      </Field>
      <ChooseTemplate kind={kind} locale={locale} choice={template} />
      <WriteAction
        kind={kind}
        count={drafts(source).length}
        templateName={template.own?.fileName ?? words.template.ours}
        writing={writing}
        request={request}
        hasSheet
      />
    </>
  );
}

function findAddressees(kind: Kind, { rows, catalogue }: LetterSource): Addressees<Addressee> {
  return kind === 'letter of assignment'
    ? findAddressees2019(rows, catalogue)
    : findAddressees2023(rows, catalogue);
}

function draft(kind: Kind, source: LetterSource, run: LetterRun, locale: Locale): Draft[] {
  const wording = wordingFor(locale);
  if (kind === 'list for director') {
    const { addressees } = findAddressees2023(source.rows, source.catalogue);
    return draftDirectorsLists(addressees, run, source.effectiveOn, wording);
  }
  return findAddressees2019(source.rows, source.catalogue).addressees.map((addressee) =>
    draftLetter(addressee, run, wording),
  );
}
