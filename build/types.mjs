// npm run types: the types of every part of the project.
import { typeSteps } from './checks/steps.mjs';
import { runScript } from './tasks/say.mjs';
import { runSteps } from './tasks/steps.mjs';

await runScript(async () => ((await runSteps(typeSteps())).length === 0 ? 0 : 1));
