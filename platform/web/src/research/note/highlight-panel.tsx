import { Button } from '@digdir/designsystemet-react';
import { EyeIcon, LightBulbIcon, LinkIcon, TagIcon, TrashIcon } from '@navikt/aksel-icons';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Panel } from '../../ui/panel.tsx';
import { RowMenu } from '../../ui/row-menu.tsx';
import { paths } from '../paths.ts';
import type { Highlight, Note } from '../research.ts';
import { researchTexts } from '../texts.ts';
import { tagColour } from './tag-colour.ts';
import type { Marking } from './use-marking.ts';
import './highlight-panel.css';

type HighlightPanelProps = {
  note: Note;
  marking: Marking;
  writes: boolean;
  /** The tag that the list is narrowed to. */
  tag: string | undefined;
  shown: string | undefined;
  onShow: (highlight: string) => void;
};

/** The highlights of a note beside its text: those that are lost first, then the others in the order of the text. */
export function HighlightPanel(props: HighlightPanelProps) {
  const { note, tag, writes, marking } = props;
  const t = useTexts(researchTexts).notes;
  const [doomed, setDoomed] = useState<Highlight>();
  const lost = note.highlights.filter(({ linked }) => !linked);
  const found = note.highlights
    .filter(({ linked, tags }) => linked && (!tag || tags.includes(tag)))
    .toSorted((a, b) => a.block - b.block || a.start - b.start);
  const drop = (highlight: Highlight) =>
    highlight.insights.length > 0 ? setDoomed(highlight) : marking.drop(highlight);
  return (
    <>
      {lost.length > 0 && (
        <Panel title={t.lostTitle}>
          <p className="research-note">{t.lostLead}</p>
          <ul className="highlights">
            {lost.map((highlight) => (
              <Item key={highlight.id} {...props} highlight={highlight} onDrop={drop} />
            ))}
          </ul>
          {writes && !marking.choice && <p className="research-note">{t.relinkFirst}</p>}
        </Panel>
      )}
      <Panel title={t.panel} action={<span className="mv-quiet mv-number">{found.length}</span>}>
        {found.length === 0 && <p className="research-note">{tag ? t.panelEmptyFilter : t.panelEmpty}</p>}
        <ul className="highlights">
          {found.map((highlight) => (
            <Item key={highlight.id} {...props} highlight={highlight} onDrop={drop} />
          ))}
        </ul>
      </Panel>
      <ConfirmDialog
        open={doomed !== undefined}
        title={t.usedTitle}
        verb={t.removeHighlight}
        onConfirm={() => {
          if (doomed) marking.drop(doomed);
          setDoomed(undefined);
        }}
        onClose={() => setDoomed(undefined)}
      >
        <p>{t.usedWhat({ n: doomed?.insights.length ?? 0 })}</p>
      </ConfirmDialog>
    </>
  );
}

type ItemProps = HighlightPanelProps & { highlight: Highlight; onDrop: (highlight: Highlight) => void };

function Item({ highlight, marking, writes, shown, onShow, onDrop }: ItemProps) {
  const t = useTexts(researchTexts);
  const { tags, choice, relink } = marking;
  const { alias } = useMunicipality();
  const { quote } = highlight.words.said ?? {};
  const place = (tag: string) => tags.findIndex(({ id }) => id === tag);
  const current = shown === highlight.id;
  useEffect(() => {
    if (current) document.getElementById(`item-${highlight.id}`)?.scrollIntoView({ block: 'nearest' });
  }, [current, highlight.id]);
  return (
    <li
      id={`item-${highlight.id}`}
      data-color={tagColour(place(highlight.tags[0] ?? ''))}
      aria-current={current || undefined}
    >
      <div className="highlight-words">
        {quote ? (
          <blockquote>{t.quote({ text: quote })}</blockquote>
        ) : (
          <p className="mv-quiet">{t.notes.hiddenQuote}</p>
        )}
        <div className="highlight-tags">
          {highlight.tags.map((tag) => (
            <span key={tag} className="highlight-tag">
              <span className="tag-dot" data-color={tagColour(place(tag))} aria-hidden />
              {tags[place(tag)]?.name ?? t.unknown}
            </span>
          ))}
          {highlight.tags.length === 0 && <span>{t.notes.untagged}</span>}
        </div>
        {highlight.insights.length > 0 && (
          <div className="highlight-used">
            {t.notes.restsOn({ n: highlight.insights.length })}
            <ul>
              {highlight.insights.map(({ id, statement }) => (
                <li key={id}>
                  <Link className="ds-link" to={paths.insights.one} params={{ municipality: alias, id }}>
                    {statement}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        )}
        {writes && !highlight.linked && choice && (
          <Button variant="secondary" data-size="sm" data-color="accent" onClick={() => relink(highlight)}>
            <LinkIcon aria-hidden />
            {t.notes.relink}
          </Button>
        )}
      </div>
      <ItemMenu {...{ highlight, marking, writes, onShow, onDrop }} />
    </li>
  );
}

type ItemMenuProps = Pick<ItemProps, 'highlight' | 'marking' | 'writes' | 'onShow' | 'onDrop'>;

function ItemMenu({ highlight, marking, writes, onShow, onDrop }: ItemMenuProps) {
  const t = useTexts(researchTexts);
  const { alias } = useMunicipality();
  const navigate = useNavigate();
  const show = {
    label: t.notes.show,
    icon: <EyeIcon aria-hidden />,
    onSelect: () => onShow(highlight.id),
  };
  const has = (tag: string) => highlight.tags.includes(tag);
  const write = [
    {
      label: t.notes.newInsight,
      icon: <LightBulbIcon aria-hidden />,
      onSelect: () =>
        void navigate({
          to: paths.insights.add,
          params: { municipality: alias },
          search: { undersokelse: highlight.study, utdrag: highlight.id },
        }),
    },
    ...(highlight.linked ? marking.tags : []).map(({ id, name }) => ({
      key: id,
      label: has(id) ? t.notes.takeTag({ name }) : t.notes.setTag({ name }),
      icon: <TagIcon aria-hidden />,
      chosen: has(id),
      onSelect: () => marking.retag(highlight, id),
    })),
    {
      label: t.notes.removeHighlight,
      icon: <TrashIcon aria-hidden />,
      danger: true,
      onSelect: () => onDrop(highlight),
    },
  ];
  const { quote } = highlight.words.said ?? {};
  if (!quote) return null; // there is nothing to be shown, or to work with
  const items = [...(highlight.linked ? [show] : []), ...(writes ? write : [])];
  return <RowMenu name={t.quote({ text: shorten(quote) })} items={items} />;
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 38).trimEnd()} …` : text;
}
