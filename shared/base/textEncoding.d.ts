// The two encoders exist in every runtime we use; `shared/` compiles without DOM and Node types.
interface TextEncoderCommon {
  encode(input?: string): Uint8Array<ArrayBuffer>;
}
declare const TextEncoder: new () => TextEncoderCommon;

interface TextDecoderCommon {
  decode(input?: Uint8Array): string;
}
declare const TextDecoder: new (label?: string, options?: { fatal?: boolean }) => TextDecoderCommon;
