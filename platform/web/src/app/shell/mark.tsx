/** The product's mark: the curve of how a citizen feels through a journey. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg className="mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden>
      <rect width="32" height="32" rx="7" />
      <path d="M5 19c3 0 4-7 8-7s4 8 8 8 4-6 6-6" />
    </svg>
  );
}

/** Stands for a municipality where its own coat of arms would be. */
export function Crest({ size = 20 }: { size?: number }) {
  return (
    <svg className="crest" width={size} height={size} viewBox="0 0 20 20" aria-hidden>
      <path d="M3 2h14v8.5c0 4-3 6.5-7 7.8-4-1.3-7-3.8-7-7.8z" />
      <path className="crest-wave" d="M5 10.5c1.7 0 1.7-1.6 3.3-1.6s1.7 1.6 3.4 1.6 1.7-1.6 3.3-1.6" />
    </svg>
  );
}
