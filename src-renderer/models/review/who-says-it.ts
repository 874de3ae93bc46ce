import type { AnnotationColumns } from './annotation-columns';
import { CodedColumn } from './coded-column';

/** Who says each mark: whom it names itself; a claim of a quote that names nobody goes by the quote's speaker. */
export class WhoSaysIt {
  readonly speakerId: CodedColumn<string | null>;
  readonly speakerStatus: CodedColumn<string | null>;
  readonly #columns: AnnotationColumns;
  readonly #rowOf: (annotationId: string) => number | undefined;
  readonly #claimsOf = new Map<string, Set<string>>();

  constructor(columns: AnnotationColumns, rowOf: (annotationId: string) => number | undefined, ids: readonly string[]) {
    this.#columns = columns;
    this.#rowOf = rowOf;
    const { ownSpeakerId, ownSpeakerStatus, quoteId } = columns.coded;
    // Most marks say it themselves: copied at once.
    this.speakerId = CodedColumn.unpacked(ownSpeakerId);
    this.speakerStatus = CodedColumn.unpacked(ownSpeakerStatus);
    for (let row = 0; row < ids.length; row += 1) {
      if ((quoteId.codes[row] ?? 0) === 0) continue;
      this.#link(ids[row] ?? '', row);
      this.#write(row);
    }
  }

  /** What the columns say of a mark is new; `quoteBefore` is whose claim it was till now. */
  put(id: string, row: number, quoteBefore: string | null): void {
    if (quoteBefore !== null) this.#claimsOf.get(quoteBefore)?.delete(id);
    this.#link(id, row);
    this.#write(row);
    this.#writeClaimsOf(id);
  }

  remove(id: string, row: number): void {
    const quoteId = this.#columns.coded.quoteId.at(row);
    if (quoteId !== null) this.#claimsOf.get(quoteId)?.delete(id);
    this.#writeClaimsOf(id);
  }

  #link(id: string, row: number): void {
    const quoteId = this.#columns.coded.quoteId.at(row);
    if (quoteId === null) return;
    const claims = this.#claimsOf.get(quoteId) ?? new Set();
    this.#claimsOf.set(quoteId, claims.add(id));
  }

  #write(row: number): void {
    const { ownSpeakerId, ownSpeakerStatus, quoteId } = this.#columns.coded;
    let [id, status] = [ownSpeakerId.at(row), ownSpeakerStatus.at(row)];
    const quote = quoteId.at(row);
    if (id === null && status === null && quote !== null) {
      const quoteRow = this.#rowOf(quote);
      if (quoteRow !== undefined) [id, status] = [ownSpeakerId.at(quoteRow), ownSpeakerStatus.at(quoteRow)];
    }
    this.speakerId.set(row, id);
    this.speakerStatus.set(row, status);
  }

  #writeClaimsOf(quoteId: string): void {
    for (const claimId of this.#claimsOf.get(quoteId) ?? []) {
      const row = this.#rowOf(claimId);
      if (row !== undefined) this.#write(row);
    }
  }
}
