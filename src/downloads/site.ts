import { isLocal } from '../checks/site-address.ts';
import { withBase } from '../i18n/paths.ts';

const { SITE } = import.meta.env;

/** The address of the site; none where the build was given none, since a local one leads nowhere from a file. */
export const SITE_ADDRESS = isLocal(SITE) ? undefined : new URL(withBase('/'), SITE).href;
