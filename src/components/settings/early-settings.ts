import { CHOICES, defaultOf, ONE_COLUMN_VIEW, STORAGE_KEY, TWO_COLUMNS } from './choices.ts';

const VIEW = defaultOf('view');

/** What is no default; of views all, since that of an address may be the default of another width. */
const chosen = Object.entries(CHOICES).map(([name, values]) => {
	const listed = name === 'view' ? values : values.slice(1);
	return `${name}:${JSON.stringify(listed)}`;
});

/**
 * Stands in the head and runs before anything is drawn: sets on `<html>` what the reader has chosen,
 * so that no page flashes in other colors or another view. Whatever is not a choice is passed over.
 * The view in the address comes first, then that of this history entry, then what is remembered;
 * where storage is forbidden, choices of the visit are in the name of the window. Where no view is
 * chosen the width of the window says which. The page’s security policy holds the hash of this very
 * string, see astro.config.mjs.
 */
export const EARLY_SETTINGS = `{let c={${chosen.join(',')}},d=document.documentElement.dataset,s;d.scripts="";try{s=localStorage.getItem("${STORAGE_KEY}")}catch{s=name}try{s=JSON.parse(s)||{}}catch{s={}}for(let v of[history.state?.view,new URLSearchParams(location.search).get("view")])if(c.view.includes(v))s.view=v;if(!c.view.includes(s.view)&&!matchMedia("(min-width:"+${TWO_COLUMNS / 100}*(c.size.includes(s.size)?s.size:100)+"rem)").matches)s.view="${ONE_COLUMN_VIEW}";for(let n in c)if(c[n].includes(s[n])&&s[n]!="${VIEW}")d[n]=s[n]}`;
