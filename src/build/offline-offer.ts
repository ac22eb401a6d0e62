import { env } from 'node:process';

/**
 * Whether readers may keep the site: only in a build with `OFFLINE=on`, until the browser tests of it
 * (`tests/e2e/offline*`) have passed. Without it nothing is offered, and `/sw.js` removes itself from
 * whoever has it.
 */
export const IS_OFFLINE_OFFERED = env['OFFLINE'] === 'on';
