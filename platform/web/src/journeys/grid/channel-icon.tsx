import {
  ChatIcon,
  EnvelopeClosedIcon,
  GlobeIcon,
  HandshakeIcon,
  HouseIcon,
  InboxIcon,
  MobileIcon,
  MonitorIcon,
  PencilWritingIcon,
  PersonHeadsetIcon,
  PhoneIcon,
  PrinterSmallIcon,
} from '@navikt/aksel-icons';
import type { ComponentType, SVGProps } from 'react';

type Icon = ComponentType<SVGProps<SVGSVGElement>>;

const ICONS: Record<string, Icon> = {
  'service-bureau': HandshakeIcon,
  telephone: PhoneIcon,
  'e-mail': EnvelopeClosedIcon,
  mail: InboxIcon,
  homepage: GlobeIcon,
  'online-service': PencilWritingIcon,
  'mobile-app': MobileIcon,
  'client-location': HouseIcon,
  assistant: PersonHeadsetIcon,
  'digital-tv': MonitorIcon,
  fax: PrinterSmallIcon,
};

/** The picture of a channel; a speech bubble where none is chosen. */
export function ChannelIcon({ channel }: { channel?: string }) {
  const Picture = ICONS[channel ?? ''] ?? ChatIcon;
  return <Picture aria-hidden className="je-icon" />;
}
