import { LaptopIcon, LeaveIcon, MoonIcon, QuestionmarkCircleIcon, SunIcon, WrenchIcon } from '@navikt/aksel-icons';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { languages } from '../../i18n/language.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.tsx';
import { useMe } from '../../session/me.ts';
import { signOut } from '../../session/sign-in.ts';
import { Menu, type MenuItem } from '../../ui/menu.tsx';
import { Initials, initialsOf } from '../../ui/person.tsx';
import { useProblemWords } from '../../ui/problem-message.tsx';
import { uiTexts } from '../../ui/texts.ts';
import { useToast } from '../../ui/toast.tsx';
import { schemes, useScheme } from '../scheme.ts';
import { appTexts } from '../texts.ts';
import { HelpDialog } from './help-dialog.tsx';
import { BarButton } from './top-bar.tsx';

const schemeIcons = { auto: LaptopIcon, light: SunIcon, dark: MoonIcon };

/** Light, dark or as the device. */
export function SchemeMenu() {
  const t = useTexts(appTexts);
  const [scheme, setScheme] = useScheme();
  const items = schemes.map((one): MenuItem => {
    const Icon = schemeIcons[one];
    return {
      label: t.bar.schemes[one],
      icon: <Icon aria-hidden />,
      chosen: one === scheme,
      onSelect: () => setScheme(one),
    };
  });
  return (
    <Menu icon className="top-bar-scheme" label={t.bar.scheme} items={items}>
      <MoonIcon aria-hidden />
    </Menu>
  );
}

/** Opens the list of keyboard shortcuts. */
export function HelpButton() {
  const t = useTexts(appTexts);
  const [open, setOpen] = useState(false);
  return (
    <>
      <BarButton className="top-bar-help" label={t.bar.help} onClick={() => setOpen(true)}>
        <QuestionmarkCircleIcon aria-hidden />
      </BarButton>
      <HelpDialog open={open} onClose={() => setOpen(false)} />
    </>
  );
}

/** The person's own: language, operations for those who run the place, and sign out. */
export function PersonMenu() {
  const t = useTexts(appTexts);
  const ui = useTexts(uiTexts);
  const me = useMe();
  const { language, speak } = useLanguage();
  const tell = useToast();
  const words = useProblemWords();
  const navigate = useNavigate();
  const items: MenuItem[] = languages.map((one) => ({
    label: ui.languages[one],
    chosen: one === language,
    onSelect: () => speak(one),
  }));
  if (me.operator) {
    items.push({
      label: t.bar.operator,
      icon: <WrenchIcon aria-hidden />,
      onSelect: () => void navigate({ to: '/drift' }),
    });
  }
  items.push({
    label: t.bar.signOut,
    icon: <LeaveIcon aria-hidden />,
    onSelect: () => void signOut().catch((error) => tell({ text: `${t.bar.signOutFailed} ${words(error).action}` })),
  });
  return (
    <Menu
      icon
      className="top-bar-person"
      label={t.bar.person({ name: me.name, initials: initialsOf(me.name) })}
      heading={
        <>
          <strong>{me.name}</strong>
          {me.email}
        </>
      }
      items={items}
    >
      <Initials name={me.name} />
    </Menu>
  );
}
