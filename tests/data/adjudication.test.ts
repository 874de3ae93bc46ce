import { describe, expect, it } from 'vitest';
import type { Quote } from '$core/model/annotation';
import type { CardSide, DisagreementCard } from '$core/agreement/report/disagreement-cards';
import { canJoinAnswers, type Adjudication } from '$renderer/services/adjudication';
import { nameSpeaker } from '$renderer/services/name-speaker';
import type { Workspace } from '$renderer/services/workspace';
import { all, expectAnchored, now, opened, press, select } from './marked-article';

const NOTE = 'Of Ana and Boris: decided.';

interface Pair {
  readonly workspace: Workspace;
  readonly a: Quote;
  readonly b: Quote;
  readonly card: DisagreementCard;
}

function quoteOf(workspace: Workspace, id: string): Quote {
  const mark = now(workspace, { id });
  if (mark.kind !== 'quote') throw new Error('It is no quote.');
  return mark;
}

async function quoted(workspace: Workspace, words: string, speaker: string): Promise<Quote> {
  const known = new Set(all(workspace).map(({ id }) => id));
  select(workspace, words);
  await press(workspace, 'quote');
  const id = all(workspace).find((mark) => !known.has(mark.id))?.id ?? '';
  nameSpeaker(workspace, quoteOf(workspace, id), {
    asked: 'speaker',
    answer: { kind: 'name', name: speaker, title: '', reason: 'in-sentence' },
    following: {},
  });
  return quoteOf(workspace, id);
}

function sideOf({ id, speakerId, quoteType }: Quote): CardSide {
  return { id, ranges: [], exact: '', labels: { speaker: speakerId, quoteType } };
}

async function pair(): Promise<Pair> {
  const { workspace } = await opened();
  const a = await quoted(workspace, '“The harbour is open,”', 'Ilse Brandt');
  const b = await quoted(workspace, 'trade had doubled', 'Odd Vik');
  const card: DisagreementCard = {
    key: `${a.id}|${b.id}`,
    kind: 'quote',
    title: null,
    articleId: a.articleId,
    textHash: '',
    fields: ['place', 'quoteType', 'speaker'],
    a: sideOf(a),
    b: sideOf(b),
    paragraphs: null,
  };
  return { workspace, a, b, card };
}

const KINDS: readonly (readonly [Adjudication, string, string])[] = [
  ['a', 'accept', 'reject'],
  ['b', 'reject', 'accept'],
  ['a-with-answers', 'correct', 'reject'],
  ['b-with-answers', 'reject', 'correct'],
  ['neither', 'reject', 'reject'],
  ['dispute', 'dispute', 'dispute'],
];

describe('deciding a disagreement', () => {
  for (const [adjudication, ofA, ofB] of KINDS) {
    it(`keeps ${adjudication} on both marks in one step, which one undo takes back`, async () => {
      const { workspace, a, b, card } = await pair();
      expect(a.speakerId).not.toBe(b.speakerId);
      expect(a.quoteType).not.toBe(b.quoteType);
      expect(await workspace.adjudication.decide(card, adjudication, NOTE)).toBe(true);
      const after = [quoteOf(workspace, a.id), quoteOf(workspace, b.id)];
      for (const [index, kind] of [ofA, ofB].entries()) {
        const [own, other] = index === 0 ? [a, b] : [b, a];
        const joined = kind === 'correct';
        const last = after[index]?.decisions.at(-1);
        expect(last).toMatchObject({ kind, note: NOTE });
        expect(last?.before).toEqual(joined ? { quoteType: own.quoteType, speakerId: own.speakerId } : undefined);
        const answers = joined ? other : own;
        expect(after[index]).toMatchObject({ speakerId: answers.speakerId, quoteType: answers.quoteType });
        expect(after[index]?.target).toEqual(own.target);
        expect(after[index]?.tags).toEqual(own.tags);
      }
      expectAnchored(workspace);
      await workspace.undo.undo();
      expect([quoteOf(workspace, a.id), quoteOf(workspace, b.id)]).toEqual([a, b]);
    });

    it(`keeps ${adjudication} on the only mark where the other analyst has none`, async () => {
      const { workspace, a, b, card } = await pair();
      if (adjudication.endsWith('answers')) {
        expect(canJoinAnswers({ ...card, fields: [], b: null })).toBe(false);
        return;
      }
      await workspace.adjudication.decide({ ...card, fields: [], b: null }, adjudication, NOTE);
      expect(quoteOf(workspace, a.id).decisions.at(-1)).toMatchObject({ kind: ofA, note: NOTE });
      expect(quoteOf(workspace, b.id)).toEqual(b);
      await workspace.undo.undo();
      expect(quoteOf(workspace, a.id)).toEqual(a);
    });
  }

  it('joins only a passage and answers that both differ', async () => {
    const { card } = await pair();
    expect(canJoinAnswers(card)).toBe(true);
    for (const fields of [['place'], ['speaker'], ['place', 'status']]) {
      expect(canJoinAnswers({ ...card, fields })).toBe(false);
    }
  });

  it('does nothing where a mark of it is gone', async () => {
    const { workspace, a, card, b } = await pair();
    const gone = { ...card, b: { ...sideOf(b), id: '00000000-0000-7000-8000-00000000dead' } };
    expect(await workspace.adjudication.decide(gone, 'a', NOTE)).toBe(false);
    expect(quoteOf(workspace, a.id)).toEqual(a);
  });
});
