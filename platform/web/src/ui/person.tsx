import './person.css';

/** A person's initials in a grey disc, beside the name. */
export function Person({ name, note, detail }: { name: string; note?: string; detail?: string }) {
  return (
    <span className="person">
      <Initials name={name} />
      <span>
        {name}
        {note && <span className="mv-quiet"> ({note})</span>}
        {detail && <span className="person-detail">{detail}</span>}
      </span>
    </span>
  );
}

/** The disc alone. */
export function Initials({ name }: { name: string }) {
  return (
    <span className="initials" aria-hidden>
      {initialsOf(name)}
    </span>
  );
}

/** First letter of the first and of the last name. */
export function initialsOf(name: string): string {
  const parts = name.trim().split(/\s+/);
  const ends = parts.length > 1 ? [parts[0], parts.at(-1)] : parts;
  return ends.map((part) => [...(part ?? '')][0]?.toLocaleUpperCase('nb') ?? '').join('');
}
