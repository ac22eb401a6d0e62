import { defaultOf } from '../settings/choices.ts';
import printed from '../../styles/print-pairs.css?inline';
import layers from '../../styles/layers.css?inline';
import grid from './pair-grid.css?inline';
import views from './views.css?inline';

/** What script sets on the root, in the styles as they are built, whose quotes may be left out. */
const DEFAULT_VIEW = '[data-scripts]:not([data-view])';
const OTHER_VIEW = /\[data-view=['"]?(\w+)['"]?\]/g;

/**
 * The styles of the views for browsers without script: the rules of `views.css` and `pair-grid.css`,
 * gone by the button that is checked. `:has()` has a browser look at the whole page whenever a button
 * is pressed, so pages with script do without it.
 */
export function viewsWithoutScript(): string {
	const checked = (view: string) => `:has([name=view][value=${view}]:checked)`;
	const byButton = (views + grid + printed)
		.replaceAll(DEFAULT_VIEW, checked(defaultOf('view')))
		.replaceAll(OTHER_VIEW, (_, view: string) => checked(view));
	return layers + byButton;
}
