/** A key as a person can compare it: in groups of four, never cut off. */
export function Fingerprint({ value }: { value: string }) {
  return <code class="key-text">{(value.match(/.{1,4}/g) ?? []).join(' ')}</code>;
}
