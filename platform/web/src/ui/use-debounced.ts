import { useEffect, useState } from 'react';

/** The value as it was when it last stood still, for searching while the person types. */
export function useDebounced<T>(value: T, milliseconds = 200): T {
  const [still, setStill] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setStill(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return still;
}
