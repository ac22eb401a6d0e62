/** What is closed up has a place and a size all the same. */
const CLOSED = 'details:not([open]) > :not(summary)';

/** Whether an element stands in a part of the page that is closed up. */
export function isClosedUp(element: Element): boolean {
	return element.closest(CLOSED) !== null;
}
