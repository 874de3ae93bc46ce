import { acceptSeveral } from './accept-several';
import { agreement } from './agreement';
import { article } from './article';
import { boundaries } from './boundaries';
import { citation } from './citation';
import { commands } from './commands';
import { details } from './details';
import { fileProblems } from './file-problems';
import { fillIn } from './fill-in';
import { filter } from './filter';
import { find } from './find';
import { claimsBoard } from './claims-board';
import { codebook } from './codebook';
import { entries } from './entries';
import { history } from './history';
import { insights } from './insights';
import { library } from './library';
import { marginAndMap } from './margin-and-map';
import { mentions } from './mentions';
import { notices } from './notices';
import { report } from './report';
import { queue } from './queue';
import { picker } from './picker';
import { review } from './review';
import { reviewTable } from './review-table';
import { proposals } from './proposals';
import { search } from './search';
import { settings } from './settings';
import { shell } from './shell';
import { speakers } from './speakers';
import { steps } from './steps';
import { transfer } from './transfer';
import { values } from './values';
import { versions } from './versions';

/** Every text of the window in English, in the ICU message format. */
export const en = {
  ...acceptSeveral,
  ...agreement,
  ...article,
  ...boundaries,
  ...citation,
  ...commands,
  ...details,
  ...fileProblems,
  ...fillIn,
  ...filter,
  ...find,
  ...claimsBoard,
  ...codebook,
  ...entries,
  ...history,
  ...insights,
  ...library,
  ...marginAndMap,
  ...mentions,
  ...notices,
  ...picker,
  ...report,
  ...queue,
  ...review,
  ...reviewTable,
  ...proposals,
  ...search,
  ...settings,
  ...shell,
  ...speakers,
  ...steps,
  ...transfer,
  ...values,
  ...versions,
} as const;
