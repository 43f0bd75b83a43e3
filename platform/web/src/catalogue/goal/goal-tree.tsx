import { Button, Tag } from '@digdir/designsystemet-react';
import { ChevronDownIcon, ChevronRightIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useId, useState } from 'react';
import { localText } from '../../i18n/local-text.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.tsx';
import { mayWrite, useMunicipality } from '../../session/municipality.ts';
import type { Goal } from '../catalogue.ts';
import { ThingMenu } from '../list-page.tsx';
import { paths } from '../paths.ts';
import { catalogueTexts } from '../texts.ts';
import '../unit/unit-tree.css';
import { GoalProgress } from './goal-progress.tsx';
import './goal-tree.css';
import type { Branch } from './tree.ts';

/** Goals under goals, as nested lists that open and close. */
export function GoalTree({ branches }: { branches: Branch[] }) {
  return (
    <ul className="unit-tree">
      {branches.map((branch) => (
        <GoalBranch key={branch.goal.id} branch={branch} />
      ))}
    </ul>
  );
}

function GoalBranch({ branch: { goal, below } }: { branch: Branch }) {
  const t = useTexts(catalogueTexts);
  const { language } = useLanguage();
  const [open, setOpen] = useState(true);
  const id = useId();
  const toggle = below.length > 0 && (
    <Button
      icon
      variant="tertiary"
      data-color="neutral"
      aria-expanded={open}
      aria-controls={id}
      aria-label={t.goals.open({ name: localText(goal.title, language) })}
      onClick={() => setOpen(!open)}
    >
      {open ? <ChevronDownIcon aria-hidden /> : <ChevronRightIcon aria-hidden />}
    </Button>
  );
  return (
    <li>
      <GoalRow goal={goal} toggle={toggle} />
      <div id={id} hidden={!open}>
        {below.length > 0 && open && <GoalTree branches={below} />}
      </div>
    </li>
  );
}

type GoalRowProps = { goal: Goal; toggle?: ReactNode; facet?: string };

/** One goal, as a line of the tree or of the hits. */
export function GoalRow({ goal, toggle, facet }: GoalRowProps) {
  const t = useTexts(catalogueTexts);
  const { language } = useLanguage();
  const municipality = useMunicipality();
  const name = localText(goal.title, language);
  return (
    <div className="unit-row">
      <span className="unit-row-toggle">{toggle}</span>
      <div className="row-title">
        <div className="row-title-name">
          <Link to={paths.goals.one} params={{ municipality: municipality.alias, id: goal.id }}>
            {name}
          </Link>{' '}
          {goal.vision && <Tag data-size="sm">{t.fields.vision}</Tag>}
        </div>
        {facet && <div className="row-title-facets">{facet}</div>}
      </div>
      {!goal.vision && (
        <div className="goal-row-progress">
          <GoalProgress goal={goal} />
        </div>
      )}
      {mayWrite(municipality) && <ThingMenu kind="goals" thing={{ id: goal.id, version: goal.version, name }} />}
    </div>
  );
}
