/** The answers of the page “At a glance”. */
import { GLANCE_IDS, type Glance } from '../model/glance.ts';
import { LANGUAGES } from '../model/language.ts';
import { glance } from './files.ts';

/** All answers in the order of the page. */
export function getGlance(): Glance {
	return glance.toSorted((a, b) => GLANCE_IDS.indexOf(a.id) - GLANCE_IDS.indexOf(b.id));
}

/** The static paths of `/{zh,en}/at-a-glance/`. */
export function getGlancePages() {
	const answers = getGlance();
	return LANGUAGES.map((language) => ({ params: { language }, props: { language, answers } }));
}
