import { useStartTexts } from './use-start-texts';

/** What another run leaves of the work on the last one. */
export default function SayStays({ verified }: { readonly verified: number }) {
  return useStartTexts().stays(verified);
}
