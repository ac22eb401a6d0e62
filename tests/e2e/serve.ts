/** Serves the last build for the browser tests, whether or not `npm start` is serving it too. */
import { preview } from 'astro';

await preview({ server: { port: Number(process.argv[2]) }, logLevel: 'error' });
