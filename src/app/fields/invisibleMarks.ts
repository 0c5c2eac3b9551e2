/** Marks of direction, spaces of no width, and the byte order mark: no part of what a person means. */
const marks = '\u200b\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff';
const everywhere = new RegExp(`[${marks}]`, 'g');
const around = new RegExp(`^[\\s${marks}]+|[\\s${marks}]+$`, 'g');

export const withoutMarks = (text: string): string => text.replaceAll(everywhere, '');

/** A text without marks and spaces at its ends; inside it they stay. */
export const trimmed = (text: string): string => text.replaceAll(around, '');
