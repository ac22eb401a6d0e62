import { existsSync } from 'node:fs';

/** Where Debian’s packages put what is run. */
export const NGINX = '/usr/sbin/nginx';
export const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
export const CADDY = '/usr/bin/caddy';

/** Debian’s packages that are not here. */
export function missingPackages(): string[] {
	return [
		...(existsSync(NGINX) ? [] : ['nginx-light']),
		...(existsSync(BROTLI_MODULE) ? [] : ['libnginx-mod-http-brotli-static']),
		...(existsSync(CADDY) ? [] : ['caddy']),
	];
}
