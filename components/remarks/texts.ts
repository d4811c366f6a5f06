import { defineTexts, number, plural } from '../../lib/i18n.ts';

export const t = defineTexts({
  en: {
    block: 'Stop',
    warn: 'Look again',
    hint: 'A thought',
    fine: 'All is well',
    why: 'Why',
    remarks: (n: number) => plural(n, { one: 'remark', other: 'remarks' }),
    noWords: 'The whole text',
    show: (words: string) => `Show “${words}”`,
    left: (n: number) => plural(n, { one: 'character left', other: 'characters left' }),
    over: (n: number) => plural(n, { one: 'character too many', other: 'characters too many' }),
    used: (used: number, limit: number) => `${number(used)} of ${number(limit)}`,
    more: (n: number) => `${number(n)} more`,
    otherWays: 'Other ways',
  },
  da: {
    block: 'Stop',
    warn: 'Se på det igen',
    hint: 'En tanke',
    fine: 'Alt er godt',
    why: 'Hvorfor',
    remarks: (n: number) => plural(n, { one: 'bemærkning', other: 'bemærkninger' }),
    noWords: 'Hele teksten',
    show: (words: string) => `Vis “${words}”`,
    left: (n: number) => plural(n, { one: 'tegn tilbage', other: 'tegn tilbage' }),
    over: (n: number) => plural(n, { one: 'tegn for meget', other: 'tegn for meget' }),
    used: (used: number, limit: number) => `${number(used)} af ${number(limit)}`,
    more: (n: number) => `${number(n)} til`,
    otherWays: 'Andre muligheder',
  },
});
