/** One field the server would not take: where it stands in what we sent, which rule it broke, and that rule's limit. */
export type FieldError = { field: string; rule: string; limit?: string };

/** What the server says when it cannot do what was asked; `name` is the last part of its problem type. */
export class Problem extends Error {
  override readonly name: string;
  readonly status: number;
  /** Which rule was broken, for a conflict or a refusal. */
  readonly rule: string | undefined;
  readonly errors: readonly FieldError[];

  constructor(name: string, status: number, title: string, rule?: string, errors: readonly FieldError[] = []) {
    super(title);
    this.name = name;
    this.status = status;
    this.rule = rule;
    this.errors = errors;
  }

  /** The first error of a field, or of something in the list that the field holds. */
  at(field: string): FieldError | undefined {
    return this.errors.find((error) => error.field === field || (field !== '' && error.field.startsWith(`${field}[`)));
  }
}

/** Nothing came back at all: the network is down or the server is away. */
export function unreachable(): Problem {
  return new Problem('offline', 0, 'No answer');
}

const byStatus: Record<number, string> = {
  400: 'invalid',
  401: 'unauthenticated',
  403: 'refused',
  404: 'not-found',
  405: 'method-not-allowed',
  409: 'conflict',
  412: 'stale',
  413: 'too-large',
  415: 'unsupported',
  428: 'precondition-required',
  502: 'unavailable',
  503: 'unavailable',
  504: 'unavailable',
};

/** Reads a problem from a response, also from one that something in between has answered without a problem document. */
export async function problemOf(response: Response): Promise<Problem> {
  const name = byStatus[response.status] ?? 'internal';
  const body: unknown = await response.json().catch(() => undefined);
  if (!isRecord(body)) return new Problem(name, response.status, response.statusText);
  const type = typeof body.type === 'string' ? body.type.replace(/^urn:medvirk:problem:/, '') : name;
  const rule = typeof body.rule === 'string' ? body.rule : undefined;
  const errors = Array.isArray(body.errors) ? body.errors.filter(isFieldError) : [];
  return new Problem(type === 'about:blank' ? name : type, response.status, String(body.title ?? ''), rule, errors);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isFieldError(value: unknown): value is FieldError {
  return isRecord(value) && typeof value.field === 'string' && typeof value.rule === 'string';
}
