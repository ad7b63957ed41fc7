/** Writes documents away from the pane's thread. */
import { readTemplate } from './template/read-template';
import { TemplateRefused } from './template/template-problem';
import { writeDocuments } from './write-documents';
import type { WriterAnswer, WriterCall } from './writer-protocol';

const tell = (answer: WriterAnswer) => self.postMessage(answer);

async function answer(call: WriterCall): Promise<WriterAnswer> {
  if (call.ask === 'check') {
    const { fields } = await readTemplate(call.template, call.kind);
    return { said: 'checked', fields };
  }
  const written = await writeDocuments(call.job, (count) => tell({ said: 'done so far', count }));
  return { said: 'written', written };
}

self.onmessage = ({ data }: MessageEvent<WriterCall>) => {
  answer(data).then(tell, (error: unknown) =>
    tell(
      error instanceof TemplateRefused
        ? { said: 'refused', problems: error.problems }
        : { said: 'failed', message: String(error) },
    ),
  );
};
