import { Dropdown } from '@digdir/designsystemet-react';
import { type ComponentProps, type ReactNode, useRef, useState } from 'react';
import './menu.css';

export type MenuItem = {
  key?: string;
  label: string;
  icon?: ReactNode;
  /** Marks the choice that holds now, among several. */
  chosen?: boolean;
  danger?: boolean;
  onSelect: () => void;
};

type MenuProps = {
  /** What the button says; give `label` too when it shows only an icon. */
  children: ReactNode;
  label?: string;
  heading?: ReactNode;
  items: MenuItem[];
  placement?: ComponentProps<typeof Dropdown>['placement'];
  className?: string;
  icon?: boolean;
};

/** A button that opens a short list of things to do. */
export function Menu({ children, label, heading, items, placement = 'bottom-end', className, icon }: MenuProps) {
  const [open, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const close = () => setOpen(false);
  const select = (item: MenuItem) => {
    close();
    // Back to the button first, so that a window the choice opens gives the focus back to it when it closes.
    trigger.current?.focus();
    item.onSelect();
  };
  return (
    <Dropdown.TriggerContext>
      <Dropdown.Trigger
        ref={trigger}
        icon={icon}
        variant="tertiary"
        data-color="neutral"
        aria-label={label}
        aria-expanded={open}
        className={className}
      >
        {children}
      </Dropdown.Trigger>
      <Dropdown
        className="menu"
        data-color="neutral"
        placement={placement}
        open={open}
        onOpen={() => setOpen(true)}
        onClose={close}
      >
        {heading && <div className="menu-heading">{heading}</div>}
        <Dropdown.List>
          {items.map((item) => (
            <Dropdown.Item key={item.key ?? item.label}>
              <Dropdown.Button
                data-color={item.danger ? 'danger' : 'neutral'}
                aria-current={item.chosen}
                onClick={() => select(item)}
              >
                {item.icon}
                {item.label}
              </Dropdown.Button>
            </Dropdown.Item>
          ))}
        </Dropdown.List>
      </Dropdown>
    </Dropdown.TriggerContext>
  );
}
