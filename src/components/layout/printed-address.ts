import { isLocal } from '../../checks/site-address.ts';

/** What paper says of where a page is: host and path, or the path alone where nobody knows the host. */
export function printedAddress(address: URL): string {
	return isLocal(address.origin) ? address.pathname : `${address.host}${address.pathname}`;
}
