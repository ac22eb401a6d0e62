/** The name of a file without folder and ending: `hidden-debt` of `content/glossary/hidden-debt.mdx`. */
export function fileName(file: string): string {
	return file.slice(file.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
}
