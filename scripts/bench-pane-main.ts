import { benchPane } from './bench-pane';
process.stdout.write(JSON.stringify(await benchPane(), null, 1)+'\n');
process.exit(0);
