/**
 * Characters that nobody sees and that something after us would obey or choke on: control characters but tab and line feed,
 * separators of lines and paragraphs (they end a line of code), marks that turn the direction of a text around, other format
 * marks, halves of a surrogate pair, and code points that no XML document may hold. The joiners that some scripts and emoji are
 * written with stay.
 */
export const unseen = /(?![\t\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}]/u;
