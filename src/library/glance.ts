/** The answers of the page “At a glance”. */
import { getCollection } from 'astro:content';
import { GLANCE_IDS, type Glance } from '../model/glance.ts';
import { LANGUAGES } from '../model/language.ts';

/** All answers in the order of the page. */
export async function getGlance(): Promise<Glance> {
	const answers = (await getCollection('glance')).map(({ data }) => data);
	return answers.toSorted((a, b) => GLANCE_IDS.indexOf(a.id) - GLANCE_IDS.indexOf(b.id));
}

/** The static paths of `/{zh,en}/at-a-glance/`. */
export async function getGlancePages() {
	const answers = await getGlance();
	return LANGUAGES.map((language) => ({ params: { language }, props: { language, answers } }));
}
