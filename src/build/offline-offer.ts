import { env } from 'node:process';

/**
 * Whether readers may keep the site: only in a build with `OFFLINE=on`, until the change from one release
 * to the next is tested through. Without it `/sw.js` removes itself from whoever has it.
 */
export const IS_OFFLINE_OFFERED = env['OFFLINE'] === 'on';
