import { readFileSync } from 'node:fs';
import {
  COMMON_HEADERS,
  HOST_HEADERS,
  OFFICE_HOSTS,
  panePolicy,
} from '../scripts/page-headers.mjs';

const guide = readFileSync('docs/HOSTING.md', 'utf8');

it.each(Object.entries({ ...COMMON_HEADERS, ...HOST_HEADERS }))(
  'the guide for hosts says %s as we send it',
  (header, value) => {
    expect(guide).toContain(`- \`${header}: ${value}\``);
    expect(guide).toContain(`add_header ${header} "${value}" always;`);
  },
);

it('the guide for hosts has the policy of the pane', () => {
  const policy = panePolicy(OFFICE_HOSTS);
  expect(guide).toContain(`\nContent-Security-Policy: ${policy}\n`);
  expect(guide).toContain(`add_header Content-Security-Policy "${policy}" always;`);
});
