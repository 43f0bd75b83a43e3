import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { ArrowRightIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { localText } from '../../i18n/local-text.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.tsx';
import { mayWrite, useMunicipality } from '../../session/municipality.ts';
import { Initials } from '../../ui/person.tsx';
import { useProblemWords } from '../../ui/problem-message.tsx';
import { RowMenu } from '../../ui/row-menu.tsx';
import { useToast } from '../../ui/toast.tsx';
import { moveInitiative } from '../api.ts';
import { paths } from '../paths.ts';
import { useChange } from '../queries.ts';
import { type InitiativeStatus, type Line, statuses } from '../roadmap.ts';
import { roadmapTexts } from '../texts.ts';
import { BenefitCount } from '../words.tsx';

type Moved = Pick<Line, 'id' | 'title' | 'status' | 'version'>;
type Move = (line: Moved, to: InitiativeStatus) => void;

/** Initiatives in columns by how far they have come; moved by dragging, or by the card's menu. */
export function Board({ lines }: { lines: Line[] }) {
  const move = useMove();
  return (
    <div className="board">
      {statuses.map((status) => (
        <Column
          key={status}
          status={status}
          lines={lines.filter((line) => line.status === status)}
          all={lines}
          move={move}
        />
      ))}
    </div>
  );
}

/** Moves an initiative and tells how it went; the server decides whether it may. */
export function useMove(): Move {
  const t = useTexts(roadmapTexts);
  const tell = useToast();
  const words = useProblemWords();
  const { mutate } = useChange((alias, { line, to }: { line: Moved; to: InitiativeStatus }) =>
    moveInitiative(alias, line, to),
  );
  return (line, to) => {
    if (line.status === to) return;
    mutate(
      { line, to },
      {
        onSuccess: () => tell({ text: t.board.moved({ title: line.title, status: t.statuses[to] }) }),
        onError: (error) => tell({ text: `${t.board.notMoved({ title: line.title })} ${words(error).action}` }),
      },
    );
  };
}

function Column({ status, lines, all, move }: { status: InitiativeStatus; lines: Line[]; all: Line[]; move: Move }) {
  const t = useTexts(roadmapTexts);
  const ref = useRef<HTMLElement>(null);
  const dropped = useRef((_: string) => {});
  dropped.current = (id) => {
    const line = all.find((one) => one.id === id);
    if (line) move(line, status);
  };
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    return dropTargetForElements({
      element,
      canDrop: ({ source }) => typeof source.data.initiative === 'string',
      onDragEnter: () => element.setAttribute('data-over', ''),
      onDragLeave: () => element.removeAttribute('data-over'),
      onDrop: ({ source }) => {
        element.removeAttribute('data-over');
        dropped.current(String(source.data.initiative));
      },
    });
  }, []);
  return (
    <section ref={ref} className="board-column" aria-label={t.statuses[status]}>
      <div className="board-column-head">
        <h2>{t.statuses[status]}</h2>
        <span className="mv-quiet">
          {lines.length}
          <span className="mv-visually-hidden"> {t.board.count({ n: lines.length }).replace(/^\d+\s*/, '')}</span>
        </span>
      </div>
      {lines.length === 0 && <p className="mv-quiet">{t.board.none}</p>}
      <ul className="board-cards">
        {lines.map((line) => (
          <Card key={line.id} line={line} move={move} />
        ))}
      </ul>
    </section>
  );
}

function Card({ line, move }: { line: Line; move: Move }) {
  const t = useTexts(roadmapTexts);
  const { language } = useLanguage();
  const municipality = useMunicipality();
  const writes = mayWrite(municipality);
  const ref = useRef<HTMLLIElement>(null);
  useEffect(() => {
    const element = ref.current;
    if (!element || !writes) return;
    return draggable({
      element,
      getInitialData: () => ({ initiative: line.id }),
      onDragStart: () => element.setAttribute('data-dragging', ''),
      onDrop: () => element.removeAttribute('data-dragging'),
    });
  }, [line.id, writes]);
  const committed = line.actions.filter((action) => action.committed).length;
  return (
    <li ref={ref} className="board-card" data-draggable={writes ? '' : undefined}>
      <div className="board-card-head">
        <span className="board-card-service">
          {line.services.map(({ name }) => localText(name, language)).join(', ')}
        </span>
        {writes && (
          <RowMenu
            name={line.title}
            items={statuses
              .filter((status) => status !== line.status)
              .map((status) => ({
                label: t.board.moveTo({ status: t.statuses[status] }),
                icon: <ArrowRightIcon aria-hidden />,
                onSelect: () => move(line, status),
              }))}
          />
        )}
      </div>
      <h3 className="board-card-title">
        <Link to={paths.one} params={{ municipality: municipality.alias, id: line.id }} draggable={false}>
          {line.title}
        </Link>
      </h3>
      <BenefitCount benefits={line.benefits} />
      <div className="board-card-foot">
        <span>
          {line.actions.length === 0 ? t.board.noActions : t.board.actions({ n: line.actions.length, committed })}
        </span>
        {line.owner && (
          <span title={line.owner.name}>
            <Initials name={line.owner.name} />
            <span className="mv-visually-hidden">{line.owner.name}</span>
          </span>
        )}
      </div>
    </li>
  );
}
