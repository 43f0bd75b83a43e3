/** What is compared, as the address says: the version it is compared from, and the version that is; none is as it is now. */
export interface Sides {
  fra?: string | undefined;
  til?: string | undefined;
}

/** Without what is not there, for an address. */
export function sides({ fra, til }: Sides): { fra?: string; til?: string } {
  return { ...(fra ? { fra } : {}), ...(til ? { til } : {}) };
}

export function readSides({ fra, til }: Record<string, unknown>): { fra?: string; til?: string } {
  return sides({
    fra: typeof fra === 'string' ? fra : undefined,
    til: typeof til === 'string' ? til : undefined,
  });
}
