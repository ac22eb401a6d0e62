import { env } from 'node:process';

/** Whether readers may keep the site; `OFFLINE=off` withdraws the worker from everybody who has it. */
export const IS_OFFLINE_OFFERED = env['OFFLINE'] !== 'off';
