import * as v from 'valibot';
import { calls, type Channel, type InputOf, type OutputOf } from '$core/contract/calls';
import type { HostError } from '$core/contract/errors';
import type { HostResult } from '$core/contract/host-api';
import { fail, ok } from '$core/contract/result';
import { detailOf, hostError } from '../host-error';
import { isTrustedSender, type SenderFrame } from './trusted-sender';

export type Handler<C extends Channel> = (
  input: InputOf<C>,
) => HostResult<OutputOf<C>> | Promise<HostResult<OutputOf<C>>>;
/** What main does for each call of the contract. */
export type Handlers = { readonly [C in Channel]: Handler<C> };

/** Takes what nobody expected: bugs, with their trace. */
export type BugSink = (where: string, error: unknown) => void;

/** One call, from the check of its sender to the check of its answer. Never throws: a bug becomes the code `internal`. */
export async function answerCall<C extends Channel>(
  channel: C,
  handler: Handler<C>,
  request: { readonly frame: SenderFrame | null; readonly input: unknown },
  onBug: BugSink,
): Promise<HostResult<OutputOf<C>>> {
  const bug = (error: unknown): HostResult<OutputOf<C>> => {
    onBug(channel, error);
    return fail(hostError('internal', channel, detailOf(error)));
  };
  if (!isTrustedSender(request.frame)) return bug(new Error('the sender is not the page of the window'));
  const { input: inputSchema, output: outputSchema }: (typeof calls)[C] = calls[channel];
  const input = v.safeParse(inputSchema, request.input);
  if (!input.success) {
    const refused = badInput(channel, input.issues);
    onBug(channel, new Error(`${refused.subject}: ${refused.detail}`));
    return fail(refused);
  }
  try {
    const result = await handler(input.output);
    return result.ok ? ok(v.parse(outputSchema, result.value)) : result;
  } catch (error) {
    return bug(error);
  }
}

function badInput(channel: Channel, issues: readonly v.BaseIssue<unknown>[]): HostError {
  const first = issues[0];
  const path = first === undefined ? null : v.getDotPath(first);
  // Only what was expected: what came instead may be words of an article, and this goes into logs.
  const detail = first?.expected ? `expected ${first.expected}` : 'not of the agreed form';
  return hostError('bad-input', path === null ? channel : `${channel} ${path}`, detail);
}
