import { Button } from '@digdir/designsystemet-react';
import { ChevronDownIcon, ChevronRightIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useId, useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { mayWrite, useMunicipality } from '../../session/municipality.ts';
import type { Unit } from '../catalogue.ts';
import { ThingMenu } from '../list-page.tsx';
import { paths } from '../paths.ts';
import { catalogueTexts } from '../texts.ts';
import type { Branch } from './tree.ts';
import './unit-tree.css';

/** Units under units, as nested lists that open and close. */
export function UnitTree({ branches }: { branches: Branch[] }) {
  return (
    <ul className="unit-tree">
      {branches.map((branch) => (
        <UnitBranch key={branch.unit.id} branch={branch} />
      ))}
    </ul>
  );
}

function UnitBranch({ branch: { unit, below } }: { branch: Branch }) {
  const t = useTexts(catalogueTexts);
  const [open, setOpen] = useState(true);
  const id = useId();
  const toggle = below.length > 0 && (
    <Button
      icon
      variant="tertiary"
      data-color="neutral"
      aria-expanded={open}
      aria-controls={id}
      aria-label={t.units.open({ name: unit.name })}
      onClick={() => setOpen(!open)}
    >
      {open ? <ChevronDownIcon aria-hidden /> : <ChevronRightIcon aria-hidden />}
    </Button>
  );
  return (
    <li>
      <UnitRow unit={unit} toggle={toggle} />
      <div id={id} hidden={!open}>
        {below.length > 0 && open && <UnitTree branches={below} />}
      </div>
    </li>
  );
}

type UnitRowProps = { unit: Unit; toggle?: ReactNode; facet?: string };

/** One unit, as a line of the tree or of the hits. */
export function UnitRow({ unit, toggle, facet }: UnitRowProps) {
  const municipality = useMunicipality();
  return (
    <div className="unit-row">
      <span className="unit-row-toggle">{toggle}</span>
      <div className="row-title">
        <div className="row-title-name">
          <Link to={paths.units.one} params={{ municipality: municipality.alias, id: unit.id }}>
            {unit.name}
          </Link>
        </div>
        {facet && <div className="row-title-facets">{facet}</div>}
      </div>
      {mayWrite(municipality) && <ThingMenu kind="units" thing={unit} />}
    </div>
  );
}
