import type { MutationKind } from './kind.ts';
import { alignedKinds } from './kinds/aligned.ts';
import { answerKinds } from './kinds/answers.ts';
import { fileKinds } from './kinds/files.ts';
import { glossaryKinds } from './kinds/glossary.ts';
import { listKinds } from './kinds/lists.ts';
import { nameKinds } from './kinds/names.ts';
import { noteKinds } from './kinds/notes.ts';
import { sentenceKinds } from './kinds/sentences.ts';
import { subtleKinds } from './kinds/subtle.ts';
import { wordKinds } from './kinds/words.ts';

/** Every kind of fault that is tried. */
export const MUTATION_KINDS: readonly MutationKind[] = [
	...sentenceKinds,
	...wordKinds,
	...alignedKinds,
	...noteKinds,
	...glossaryKinds,
	...listKinds,
	...nameKinds,
	...answerKinds,
	...fileKinds,
	...subtleKinds,
];
