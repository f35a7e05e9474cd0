/** An answer in one content coding. */
export interface AnswerVariant {
  /** Its name in `Content-Encoding`; `identity` for the content as it is. */
  readonly coding: string;
  readonly bytes: Buffer;
  /** Differs wherever the bytes may, as an entity tag must. */
  readonly tag: string;
}

/** An answer in the codings that it was asked for in. */
export interface AnswerVariants {
  /** What to send for an Accept-Encoding header, at once or when it is made; undefined where the client refuses all there is. */
  select(acceptEncoding: string | undefined): AnswerVariant | Promise<AnswerVariant | undefined> | undefined;
  /** Bytes of all variants, the answer itself included. */
  readonly bytes: number;
}

/** The content codings that answers can be sent in. */
export interface AnswerEncodings {
  /** `onGrowth` is told of every byte that the variants come to hold more, or less. */
  createEncodedVariants(identity: Buffer, onGrowth?: (bytes: number) => void): AnswerVariants;
}

/** Answers as they are, in no coding. */
export const noEncodings: AnswerEncodings = {
  createEncodedVariants(bytes) {
    const variant: AnswerVariant = { coding: 'identity', bytes, tag: 'identity' };
    return { select: () => variant, bytes: bytes.byteLength };
  },
};
