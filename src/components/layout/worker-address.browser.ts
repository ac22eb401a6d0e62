/**
 * The address of the worker, as engines want it that take no string for the address of a script. The
 * policy of the page allows this one name (src/model/policy.ts), and it allows this one address.
 */

interface AddressPolicy {
	createScriptURL: (address: string) => string;
}

interface PolicyFactory {
	createPolicy: (name: string, rules: AddressPolicy) => AddressPolicy;
}

declare global {
	// Unknown to the types of this TypeScript; to `register` what it makes is as good as a string.
	var trustedTypes: PolicyFactory | undefined;
}

const ALLOWED = /^\/(?:[\w.~%-]+\/)*sw\.js$/;

const rules: AddressPolicy = {
	createScriptURL: (address) => {
		if (!ALLOWED.test(address)) throw new TypeError(`not the worker: ${address}`);
		return address;
	},
};

/** Hands on the address if it is the worker’s; throws if it is another. */
export function workerAddress(address: string): string {
	policy ??= globalThis.trustedTypes?.createPolicy('worker-address', rules) ?? rules;
	return policy.createScriptURL(address);
}

let policy: AddressPolicy | undefined;
