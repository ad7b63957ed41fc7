import { lazy, Suspense } from 'react';

const OfferExports = lazy(() => import('./offer-exports'));

/** Where the positions may be, beside a sheet that holds none. */
export function Elsewhere({ beside }: { readonly beside: string }) {
  return (
    <Suspense fallback={null}>
      <OfferExports key={beside} />
    </Suspense>
  );
}
