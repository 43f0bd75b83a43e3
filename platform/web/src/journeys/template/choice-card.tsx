import { Radio } from '@digdir/designsystemet-react';
import { type ReactNode, useId } from 'react';
import type { Outline } from './api.ts';
import { Facts, Preview } from './preview.tsx';
import './template.css';

interface ChoiceCardProps {
  value: string;
  title: string;
  hint?: string | undefined;
  /** Who made it and when. */
  by?: string | undefined;
  outline?: Outline | undefined;
  chosen: boolean;
  onChoose: () => void;
  /** What can be done with it. */
  menu?: ReactNode;
  /** What is to be said when it is chosen. */
  children?: ReactNode;
}

/** One way to begin: a radio button with what one gets, drawn and told. */
export function ChoiceCard(props: ChoiceCardProps) {
  const { value, title, hint, by, outline, chosen, onChoose, menu, children } = props;
  const id = useId();
  return (
    <div className="template-card" data-chosen={chosen}>
      <div className="template-card-head">
        <Radio
          name="how"
          value={value}
          label={title}
          description={hint}
          checked={chosen}
          onChange={onChoose}
          {...(outline || by ? { 'aria-details': id } : {})}
        />
        {menu && <div className="template-card-menu">{menu}</div>}
      </div>
      {(outline || by) && (
        <div className="template-card-body" id={id}>
          {outline && <Preview outline={outline} />}
          <div>
            {outline && <Facts outline={outline} />}
            {by && <p className="template-facts">{by}</p>}
          </div>
        </div>
      )}
      {chosen && children}
    </div>
  );
}
