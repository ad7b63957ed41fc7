import { useEffect, useState } from 'react';
import type { DocumentKind } from '../../../documents/document-kind';
import { loadOurTemplate } from '../../../documents/our-templates';
import { checkTemplate } from '../../../documents/start-writer';
import {
  TemplateRefused,
  type TemplateProblem,
} from '../../../documents/template/template-problem';
import type { OwnTemplate } from '../../../excel/letters/keep-template';
import type { Locale } from '../../../wording/locale';
import { usePane } from '../../pane-context';

/** The template in use for a kind and language, and what became of the last one chosen. */
export interface TemplateChoice {
  /** Null where ours is used. */
  readonly own: OwnTemplate | null;
  readonly state:
    | { readonly kind: 'ready'; readonly fields: number | null; readonly isKept: boolean }
    | { readonly kind: 'checking' }
    | {
        readonly kind: 'refused';
        readonly fileName: string;
        readonly problems: readonly TemplateProblem[];
      };
  choose(file: File): Promise<void>;
  useOurs(): void;
  bytes(): Promise<Uint8Array>;
  /** Of another language, where officials are written to in theirs. */
  bytesIn(other: Locale): Promise<Uint8Array>;
}

const READY = { kind: 'ready', fields: null, isKept: true } as const;

export function useTemplates(kind: DocumentKind, locale: Locale): TemplateChoice {
  const { workbook } = usePane();
  const [templates, setTemplates] = useState<readonly OwnTemplate[]>([]);
  const [state, setState] = useState<TemplateChoice['state']>(READY);
  const [shown, show] = useState(`${kind} ${locale}`);
  if (shown !== `${kind} ${locale}`) {
    show(`${kind} ${locale}`);
    setState(READY);
  }
  useEffect(() => {
    let isOutdated = false;
    // Without the kept ones our own serve.
    workbook.loadTemplates().then(
      (kept) => isOutdated || setTemplates(kept),
      () => {},
    );
    return () => {
      isOutdated = true;
    };
  }, [workbook]);

  const isThis = (template: OwnTemplate) => template.kind === kind && template.locale === locale;
  const others = () => templates.filter((template) => !isThis(template));
  const own = templates.find(isThis) ?? null;

  async function choose(file: File): Promise<void> {
    setState({ kind: 'checking' });
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const fields = await checkTemplate(kind, bytes);
      const template = { kind, locale, fileName: file.name, bytes };
      // A workbook that cannot keep it, a protected one perhaps, is no reason not to use it.
      const isKept = await workbook.keepTemplate(template).catch(() => false);
      setTemplates([...others(), template]);
      setState({ kind: 'ready', fields: fields.length, isKept });
    } catch (error) {
      const problems =
        error instanceof TemplateRefused ? error.problems : [{ kind: 'broken' } as const];
      setState({ kind: 'refused', fileName: file.name, problems });
    }
  }

  return {
    own,
    state,
    choose,
    useOurs: () => {
      setTemplates(others());
      setState(READY);
      void workbook.forgetTemplate(kind, locale).catch(() => {});
    },
    bytes: async () => own?.bytes ?? loadOurTemplate(kind, locale),
    bytesIn: async (other) =>
      templates.find((template) => template.kind === kind && template.locale === other)?.bytes ??
      loadOurTemplate(kind, other),
  };
}
