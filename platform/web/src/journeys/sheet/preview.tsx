import { memo, useMemo } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { formOf } from '../grid/form.ts';
import type { Journey } from '../model/journey.ts';
import { cellOf, stateOf } from '../model/operations.ts';
import { lanesOf, phasesOf, stepsOf } from '../model/order.ts';
import { journeyTexts } from '../texts.ts';
import '../grid/card.css';
import './preview.css';

/** The journey that the sheet becomes, to look at. */
export const Preview = memo(function Preview({ doc, busy }: { doc: Journey; busy: boolean }) {
  const t = useTexts(journeyTexts);
  const format = useFormat();
  const state = useMemo(() => stateOf(doc), [doc]);
  const steps = useMemo(() => [...stepsOf(state)], [state]);
  const lanes = useMemo(() => [...lanesOf(state)], [state]);
  const phases = phasesOf(state);
  return (
    <section
      className="sheet-preview"
      aria-label={t.exports.picture({ title: doc.title })}
      aria-busy={busy}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reachable by key
      tabIndex={0}
    >
      <table>
        <thead>
          {phases.length > 1 && (
            <tr>
              <td />
              {phases.map((phase) => {
                const span = steps.filter((step) => step.phase === phase.id).length;
                return span > 0 ? (
                  <th key={phase.id} scope="colgroup" colSpan={span} className="sheet-preview-phase">
                    {phase.name}
                  </th>
                ) : null;
              })}
            </tr>
          )}
          <tr>
            <td />
            {steps.map((step, i) => (
              <th key={step.id} scope="col">
                {i + 1}. {step.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lanes.map((lane) => (
            <tr key={lane.id}>
              <th scope="row">{lane.label}</th>
              {steps.map((step) => (
                <td key={step.id}>
                  {cellOf(state, step.id, lane.id).map((id) => {
                    const card = state.card[id];
                    const felt =
                      card?.felt === undefined ? '' : `${format.number(card.felt, { signDisplay: 'exceptZero' })} `;
                    return (
                      <span key={id} className="je-card" data-form={formOf(lane.kind)}>
                        {felt}
                        {card?.text}
                      </span>
                    );
                  })}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
});
