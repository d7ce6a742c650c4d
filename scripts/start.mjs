/** npm start: installs, builds where needed, and serves the game. Works on a fresh clone. */
import { build, dist, install, needNode } from './project.mjs';

needNode();
if (!install()) {
  console.error('The installation failed. Is there a network? The messages above say more.');
  process.exit(1);
}
if (!build()) {
  console.error('The build failed. The messages above say why.');
  process.exit(1);
}
const { serve } = await import('./serve.mjs');
const { address } = await serve(dist, 4173);
console.log(`Back Channel is at ${address}`);
console.log('Open that address in a browser. Ctrl+C stops it.');
