/**
 * The page that `npm run test:excel` puts in place of the pane: makes the checks of src/excel/contract
 * in the Excel that opened it, and tells them to the server that it came from.
 */
import { describeExcel } from '../../src/excel/contract/describe-excel';
import { runChecks } from '../../src/excel/contract/run-checks';

async function check(): Promise<object> {
  try {
    const results = await runChecks();
    return { excel: describeExcel(), results };
  } catch (error) {
    return { error: String(error) };
  }
}

void Office.onReady(async () => {
  const told = encodeURIComponent(JSON.stringify(await check()));
  await fetch(`excel-check-results?${told}`);
});
