import { isRuleId } from '$core/detect/shown-rules';
import { t } from '../messages/translate';
import type { Workspace } from '../services/workspace';
import { ruleInWords } from '../messages/rule-words';
import { annotationAtHand } from './at-hand';
import { always, type Command } from './command';

/** The rule that proposed what is at hand; null for what somebody made or decided. */
function ruleAtHand(workspace: Workspace): string | null {
  const annotation = annotationAtHand(workspace);
  const proposal = workspace.library.open?.proposal(annotation?.id ?? null);
  return proposal?.annotation.origin.rule ?? null;
}

function switchRuleOff(workspace: Workspace): void {
  const { proposals, notices, session, reading } = workspace;
  const rule = ruleAtHand(workspace);
  if (rule === null || !isRuleId(rule)) {
    notices.refuse(t('proposals.no-rule'));
    return;
  }
  proposals.switchRule(rule, false);
  session.takeToHand(null);
  reading.pane?.focus(); // the button that was pressed is gone
  notices.say(t('proposals.rule-off', { rule: ruleInWords(rule) }));
}

function toggleProposals({ settings, proposals, notices }: Workspace): void {
  const on = !settings.current.proposals;
  proposals.switchAll(on);
  notices.say(t(on ? 'proposals.on' : 'proposals.off'));
}

function toggleStaying({ settings, notices }: Workspace): void {
  const stayAfterDeciding = !settings.current.stayAfterDeciding;
  settings.change({ stayAfterDeciding });
  notices.say(t(stayAfterDeciding ? 'proposals.stay' : 'proposals.go-on'));
}

function showRules({ session }: Workspace): void {
  session.dialog = 'proposal-rules';
}

export const proposalCommands: readonly Command[] = [
  {
    id: 'rule-off',
    title: 'command.rule-off',
    keys: [],
    scope: 'marks',
    canRun: (workspace) => ruleAtHand(workspace) !== null,
    run: switchRuleOff,
  },
  { id: 'proposals', title: 'command.proposals', keys: [], scope: 'everywhere', canRun: always, run: toggleProposals },
  {
    id: 'proposal-rules',
    title: 'command.proposal-rules',
    keys: [],
    scope: 'everywhere',
    canRun: always,
    run: showRules,
  },
  {
    id: 'stay-after-deciding',
    title: 'command.stay-after-deciding',
    keys: [],
    scope: 'everywhere',
    canRun: always,
    run: toggleStaying,
  },
];
