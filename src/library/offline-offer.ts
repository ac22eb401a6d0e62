import { env } from 'node:process';

/**
 * Whether readers may keep the site. In a build with `OFFLINE=off` nothing is offered, and `/sw.js`
 * removes itself from whoever has it.
 */
export const IS_OFFLINE_OFFERED = env['OFFLINE'] !== 'off';
