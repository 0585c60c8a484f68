/** Why a file could not be taken in or made. `extension/errors` turns each code into a sentence for the reader. */
export type TransferErrorCode =
  /** The file is no backup of a library, or not whole. */
  | 'not-backup'
  /** It was made by a later version. */
  | 'newer-backup'
  /** The library with its images is larger than one file of this kind can be (4 GB). */
  | 'too-large';

export class TransferError extends Error {
  readonly code: TransferErrorCode;

  constructor(code: TransferErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'TransferError';
    this.code = code;
  }
}

/** Told as long work goes on: how many of how many are done. */
export type Progress = (done: number, total: number) => void;
