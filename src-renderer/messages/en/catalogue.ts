import { article } from './article';
import { boundaries } from './boundaries';
import { codebook } from './codebook';
import { commands } from './commands';
import { details } from './details';
import { entries } from './entries';
import { library } from './library';
import { notices } from './notices';
import { picker } from './picker';
import { shell } from './shell';
import { speakers } from './speakers';
import { steps } from './steps';
import { transfer } from './transfer';
import { values } from './values';

/** Every text of the window in English, in the ICU message format. */
export const en = {
  ...article,
  ...boundaries,
  ...codebook,
  ...commands,
  ...details,
  ...entries,
  ...library,
  ...notices,
  ...picker,
  ...shell,
  ...speakers,
  ...steps,
  ...transfer,
  ...values,
} as const;
