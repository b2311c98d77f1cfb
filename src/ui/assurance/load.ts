/** Where do the proofs and the measured figures come from? The build puts them together; they are loaded when asked for. */
export type Assurance = typeof import('virtual:assurance')['assurance'];

export async function load(): Promise<Assurance> {
  const { assurance } = await import('virtual:assurance');
  return assurance;
}
