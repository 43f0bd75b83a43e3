import { CheckmarkIcon } from '@navikt/aksel-icons';
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { useEditor, useView } from './context.ts';
import type { OpenMenu } from './view.ts';
import './floating-menu.css';

/** The one menu that is open, wherever it was asked for: cards would otherwise carry a thousand of them. */
export function FloatingMenu() {
  const menu = useView((view) => view.menu);
  return menu ? <Opened key={menu.label} menu={menu} /> : null;
}

function Opened({ menu }: { menu: OpenMenu }) {
  const { view } = useEditor();
  const box = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    element.showPopover?.();
    place(element, menu.anchor.getBoundingClientRect());
    items(element)[0]?.focus();
  }, [menu]);

  useEffect(() => {
    const outside = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) view.setState({ menu: undefined });
    };
    document.addEventListener('pointerdown', outside, true);
    return () => document.removeEventListener('pointerdown', outside, true);
  }, [view]);

  function close(): void {
    view.setState({ menu: undefined });
    menu.anchor.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!box.current) return;
    const all = items(box.current);
    const here = all.indexOf(document.activeElement as HTMLElement);
    const next = step(event.key, here, all.length);
    if (event.key === 'Escape' || event.key === 'Tab') close();
    else if (next !== undefined) all[next]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div
      ref={box}
      popover="manual"
      role="menu"
      tabIndex={-1}
      aria-label={menu.label}
      className="je-menu"
      onKeyDown={onKeyDown}
    >
      {menu.groups
        .filter((group) => group.length > 0)
        .map((group) => (
          <div key={group[0]?.label} role="group" className="je-menu-group">
            {group.map((item) => (
              <button
                key={item.label}
                type="button"
                role={item.checked === undefined ? 'menuitem' : 'menuitemradio'}
                {...(item.checked === undefined ? {} : { 'aria-checked': item.checked })}
                tabIndex={-1}
                data-danger={item.danger}
                onClick={() => {
                  close();
                  item.run();
                }}
              >
                <span>{item.label}</span>
                {item.checked && <CheckmarkIcon aria-hidden />}
                {item.keys && <kbd aria-hidden>{item.keys}</kbd>}
              </button>
            ))}
          </div>
        ))}
    </div>
  );
}

function items(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('button')];
}

function step(key: string, here: number, count: number): number | undefined {
  if (key === 'ArrowDown') return (here + 1) % count;
  if (key === 'ArrowUp') return (here - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}

/** Under its anchor, above it when there is no room, and never outside the window. */
function place(menu: HTMLElement, anchor: DOMRect): void {
  const { width, height } = menu.getBoundingClientRect();
  const below = anchor.bottom + 4;
  const top = below + height > window.innerHeight ? Math.max(8, anchor.top - height - 4) : below;
  const left = Math.max(8, Math.min(anchor.right - width, window.innerWidth - width - 8));
  menu.style.top = `${top}px`;
  menu.style.left = `${anchor.left > left && anchor.left + width < window.innerWidth ? anchor.left : left}px`;
}
