import address from '../../assets/demo-policy.json?url';

/** The made-up company's policy that ships with the extension, byte for byte. */
export async function demoPolicy(): Promise<Uint8Array> {
  const response = await fetch(address);
  return new Uint8Array(await response.arrayBuffer());
}
