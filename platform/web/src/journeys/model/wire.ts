import type { Comment } from './journey.ts';
import type { Fields, Op } from './operations.ts';

/** Operations as they travel: the server itself knows who wrote a comment and what a service is called. */
export function onTheWire(ops: readonly Op[]): Op[] {
  return travelling(ops).flat();
}

/** For each operation those that it travels as: none, one or two. */
export function travelling(ops: readonly Op[]): Op[][] {
  return ops.map((op) => {
    if (op.t === 'add' && op.e === 'comment') return comment(op.id, op.v);
    if (op.t === 'set' && op.e === 'comment' && op.k === 'resolved') return [{ ...op, v: !!op.v }];
    if (op.t === 'set' && op.e === 'journey' && op.k === 'service') return [{ ...op, v: idOf(op.v) }];
    if (op.t === 'add' && op.e === 'journey')
      return [{ ...op, v: { ...op.v, ...(op.v.service ? { service: idOf(op.v.service) } : {}) } }];
    if (op.t === 'add' && op.e === 'confirmation') return confirmation(op.id, op.v, ops.length > 1);
    if (op.t === 'add' && op.e === 'evidence') return evidence(op.id, op.v, ops.length > 1);
    if (op.t === 'add' && op.e === 'card') {
      const { standing: _, ...v } = op.v;
      return [{ ...op, v }];
    }
    return [op];
  });
}

function comment(id: string, fields: Fields): Op[] {
  const { step, lane, text, resolvedAt } = fields as unknown as Comment;
  const add: Op = { t: 'add', e: 'comment', id, v: { step, lane, text } };
  return resolvedAt ? [add, { t: 'set', e: 'comment', id, k: 'resolved', v: true }] : [add];
}

/** Nobody confirms a card by taking back that it was deleted: who did, and when, cannot be said again. */
function confirmation(id: string, { card, words }: Fields, others: boolean): Op[] {
  return others ? [] : [{ t: 'add', e: 'confirmation', id, v: { card, words } }];
}

/** Its words are research's. What is withdrawn cannot be attached again, and must not hold back the rest. */
function evidence(id: string, fields: Fields, others: boolean): Op[] {
  const { card, insight, highlight, stance, level } = fields;
  if (others && level === undefined) return [];
  return [{ t: 'add', e: 'evidence', id, v: { card, stance, ...(insight ? { insight } : { highlight }) } }];
}

function idOf(service: unknown): unknown {
  return typeof service === 'object' && service !== null ? (service as { id: string }).id : service;
}
