/** `npm start`: sets up, builds, and opens a browser with the extension beside the demonstration portal. */
import { checkNode, run, setUp } from './setup.mjs';

checkNode();
setUp();
run('npx', ['wxt', 'build']);
run('npx', ['tsx', 'scripts/demo.ts']);
