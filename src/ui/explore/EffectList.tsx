/** What does a change gain, lose and move, a line each? */
export function EffectList({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className="effect">
      {lines.map(it => (
        <li key={it}>{it}</li>
      ))}
    </ul>
  );
}
