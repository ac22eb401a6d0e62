import type { APIRoute } from 'astro';
import { dataPackage } from '../../exports/data-package.ts';

/** `/data/datapackage.json`: which data files there are, for programs that fetch them. */
export const GET: APIRoute = () => Response.json(dataPackage());
