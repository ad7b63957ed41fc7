import { SetCutOff } from './set-cut-off';
import { SetEffectiveDates } from './set-effective-dates';
import { SetReading } from './set-reading';
import type { OpenExport } from './source-store';

/** What few exports need to be told: how cells are read, and days that decide something. */
export default function SetMore({ view }: { readonly view: OpenExport }) {
  return (
    <>
      <SetReading view={view} />
      <SetCutOff view={view} />
      <SetEffectiveDates view={view} />
    </>
  );
}
