import * as v from 'valibot';
import { calls, type Channel, type InputOf, type OutputOf } from '$core/contract/calls';
import { hostErrorSchema } from '$core/contract/errors';
import { events, type EventName, type PayloadOf } from '$core/contract/events';
import type { HostResult, HostTransport } from '$core/contract/host-api';

/** Main, as the window sees it: every answer parsed, every expected failure a value. */
export interface Host {
  call<C extends Channel>(channel: C, input: InputOf<C>): Promise<HostResult<OutputOf<C>>>;
  on<E extends EventName>(name: E, listener: (payload: PayloadOf<E>) => void): () => void;
}

const envelopeSchema = v.variant('ok', [
  v.object({ ok: v.literal(true), value: v.optional(v.unknown()) }),
  v.object({ ok: v.literal(false), error: hostErrorSchema }),
]);

/** Puts the schemas of the contract around the bare transport of the preload. */
export function createHost(transport: HostTransport): Host {
  return {
    async call<C extends Channel>(channel: C, input: InputOf<C>): Promise<HostResult<OutputOf<C>>> {
      const answer = v.parse(envelopeSchema, await transport.invoke(channel, input));
      if (!answer.ok) return answer;
      const output: v.GenericSchema<unknown, OutputOf<C>> = calls[channel].output;
      return { ok: true, value: v.parse(output, answer.value) };
    },
    on<E extends EventName>(name: E, listener: (payload: PayloadOf<E>) => void): () => void {
      const schema: v.GenericSchema<unknown, PayloadOf<E>> = events[name];
      return transport.listen(name, (payload) => {
        listener(v.parse(schema, payload));
      });
    },
  };
}
