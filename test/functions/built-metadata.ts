import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { filesFor, type FunctionsMetadata } from '../../scripts/functions-metadata.mjs';

const SOURCE = 'src/functions/functions.ts';

/** The list of functions as the build writes it, in English or for another locale of the manifest. */
export async function builtMetadata(locale = ''): Promise<FunctionsMetadata> {
  const { errors, metadataJson } = await generateCustomFunctionsMetadata([SOURCE], true);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  const files = new Map(
    filesFor(JSON.parse(metadataJson) as FunctionsMetadata, {
      file: 'functions.json',
      url: 'https://localhost:3000/',
    }),
  );
  return JSON.parse(
    files.get(locale ? `functions.${locale}.json` : 'functions.json')!,
  ) as FunctionsMetadata;
}
