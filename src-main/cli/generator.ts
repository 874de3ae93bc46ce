import { version } from '../../package.json';

/** What files name as the program that wrote them. */
export const generator = { name: 'Verbatim', version };
