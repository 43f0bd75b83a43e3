/** The part of an OpenAPI document that the page shows. */
export type Operation = {
  id: string;
  method: string;
  path: string;
  area: string;
  role: string;
  parameters: { name: string; in: string; required: boolean }[];
  body: string | undefined;
  answers: { status: string; description: string; shape: string | undefined }[];
};

type Schema = { $ref?: string; type?: string | string[]; items?: Schema };
type Media = Record<string, { schema?: Schema }>;
type RawOperation = {
  operationId: string;
  tags?: string[];
  'x-role'?: string;
  parameters?: { name: string; in: string; required?: boolean }[];
  requestBody?: { content?: Media };
  responses?: Record<string, { description?: string; content?: Media }>;
};
export type ApiDocument = { paths: Record<string, Record<string, RawOperation>> };

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

/** What the municipality's own people and programs may call; the operators' part stands apart. */
export function operations(document: ApiDocument): Operation[] {
  return Object.entries(document.paths)
    .filter(([path]) => !path.startsWith('/api/v1/drift'))
    .flatMap(([path, methods]) =>
      METHODS.flatMap((method) => {
        const raw = methods[method];
        return raw ? [operation(path, method, raw)] : [];
      }),
    );
}

function operation(path: string, method: string, raw: RawOperation): Operation {
  return {
    id: raw.operationId,
    method: method.toUpperCase(),
    path,
    area: (raw.tags?.[0] ?? 'core').split('.')[0] ?? 'core',
    role: raw['x-role'] ?? 'reader',
    parameters: (raw.parameters ?? []).map(({ name, in: place, required }) => ({
      name,
      in: place,
      required: required ?? false,
    })),
    body: shape(raw.requestBody?.content),
    answers: Object.entries(raw.responses ?? {}).map(([status, answer]) => ({
      status,
      description: answer.description ?? '',
      shape: shape(answer.content),
    })),
  };
}

function shape(content: Media | undefined): string | undefined {
  const schema = content && Object.values(content)[0]?.schema;
  return schema ? named(schema) : undefined;
}

function named(schema: Schema): string | undefined {
  if (schema.$ref) {
    return schema.$ref.split('/').at(-1);
  }
  if (schema.items) {
    return `${named(schema.items) ?? ''}[]`;
  }
  return Array.isArray(schema.type) ? schema.type.join(' | ') : schema.type;
}

/** Those whose path, name or method has every word that was asked for. */
export function matching(all: readonly Operation[], asked: string): Operation[] {
  const words = asked.toLowerCase().split(/\s+/).filter(Boolean);
  return all.filter((one) => {
    const text = `${one.method} ${one.path} ${one.id} ${one.area}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
