import type { Fault } from '../model/fault.ts';

/** What is wrong on a line, wherever the line's file may be. */
export type LineFault = Omit<Fault, 'file'> & { line: number };
