import { describe, expect, it, vi } from 'vitest';
import { ok } from '$core/contract/result';
import { answerCall } from '$main/ipc/answer-call';

const page = { origin: 'app://verbatim', parent: null };
const noBug = (where: string, error: unknown): never => {
  throw new Error(`unexpected bug in ${where}`, { cause: error });
};

describe('a call', () => {
  it('is answered with the value of its handler', async () => {
    const answer = await answerCall(
      'seeds:read',
      ({ path }) => ok(new TextEncoder().encode(path)),
      { frame: page, input: { folder: '/seeds', path: 'a' } },
      noBug,
    );
    expect(answer).toEqual({ ok: true, value: new Uint8Array([97]) });
  });

  it.each([
    ['a frame that is gone', null],
    ['a frame inside the page', { origin: 'app://verbatim', parent: page }],
    ['another page of the scheme', { origin: 'app://verbatim.evil', parent: null }],
    ['another host', { origin: 'app://other', parent: null }],
    ['the web', { origin: 'https://verbatim', parent: null }],
    ['a page without an origin', { origin: 'null', parent: null }],
    ['an empty page', { origin: '', parent: null }],
  ])('of %s is refused before anything is done', async (_name, frame) => {
    const handler = vi.fn();
    const onBug = vi.fn();
    const answer = await answerCall('app:ready', handler, { frame, input: undefined }, onBug);
    expect(answer).toMatchObject({ ok: false, error: { code: 'internal', subject: 'app:ready' } });
    expect(handler).not.toHaveBeenCalled();
    expect(onBug).toHaveBeenCalledOnce();
  });

  it('with a payload of another form is refused, and says where, without repeating what came', async () => {
    const input = { suggestedName: 'a', kind: 'exe', content: 'the words of an article' };
    const onBug = vi.fn();
    const answer = await answerCall('file:save', () => ok(null), { frame: page, input }, onBug);
    expect(onBug).toHaveBeenCalledOnce();
    expect(String(onBug.mock.calls[0]?.[1])).not.toContain('exe');
    expect(answer).toMatchObject({ ok: false, error: { code: 'bad-input', subject: 'file:save kind' } });
    expect(JSON.stringify(answer)).not.toContain('exe');
    const none = await answerCall('file:save', () => ok(null), { frame: page, input: undefined }, onBug);
    expect(none).toMatchObject({ ok: false, error: { code: 'bad-input', subject: 'file:save' } });
  });

  it('takes no field that is not agreed, and no prototype', async () => {
    const input: unknown = JSON.parse('{"folder":"/seeds","path":"a","__proto__":{"polluted":1}}');
    const answer = await answerCall('seeds:read', () => ok(new Uint8Array()), { frame: page, input }, vi.fn());
    expect(answer).toMatchObject({ ok: false, error: { code: 'bad-input' } });
    expect({}).not.toHaveProperty('polluted');
  });

  it('whose handler throws is a bug: logged, and said as internal', async () => {
    const onBug = vi.fn();
    const error = new Error('broken');
    const answer = await answerCall('app:ready', () => Promise.reject(error), { frame: page, input: undefined }, onBug);
    expect(answer).toEqual({ ok: false, error: { code: 'internal', subject: 'app:ready', detail: 'broken' } });
    expect(onBug).toHaveBeenCalledWith('app:ready', error);
  });

  it('whose answer does not fit its schema is a bug as well', async () => {
    const onBug = vi.fn();
    const answer = await answerCall(
      'menu:enable',
      () => ok('nonsense' as never),
      { frame: page, input: { commandIds: [] } },
      onBug,
    );
    expect(answer).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(onBug).toHaveBeenCalledOnce();
  });
});
