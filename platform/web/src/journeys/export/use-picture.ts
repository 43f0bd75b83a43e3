import interUrl from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import { useMemo } from 'react';
import { localText } from '../../i18n/local-text.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.tsx';
import { useDuration } from '../editor/duration.ts';
import type { Head, Journey, Vocabulary } from '../model/journey.ts';
import { journeyTexts } from '../texts.ts';
import type { Drawable, Picture, PictureTexts } from './journey-svg.ts';
import { stepWords } from './step-words.ts';
import type { Measure } from './text.ts';

/** The largest side a canvas may have in the browsers we support, in pixels. */
const LARGEST = 16_000;

type Shown = Drawable & Pick<Head, 'service'> & Pick<Journey, 'nested'>;

/** Draws journeys in the person's language, as text for the page or as files. */
export function usePicture(vocabulary: Vocabulary) {
  const t = useTexts(journeyTexts);
  const format = useFormat();
  const { language } = useLanguage();
  const { duration } = useDuration();
  return useMemo(() => {
    const zones = new Map(vocabulary.laneKinds.map(({ kind, zone }) => [kind, zone]));
    const zoneOf = (kind: Drawable['lanes'][number]['kind']) => zones.get(kind) ?? 'none';
    const words = (doc: Shown, foot?: string): PictureTexts => ({
      lines: t.lines,
      evidence: t.evidence,
      automation: t.automation,
      channels: t.channels,
      arrowKinds: t.arrows.kinds,
      arrow: ({ kind, from, to }) => t.arrows.fromTo({ kind: t.arrows.kinds[kind], from, to }),
      weight: t.grid.weight,
      rootCause: t.grid.rootCause,
      picture: t.exports.picture,
      times: (step) => stepWords(step, doc, { t, duration, percent: format.percent }),
      felt: (value) => format.number(value, { maximumFractionDigits: 1, signDisplay: 'exceptZero' }),
      under: doc.service ? localText(doc.service.name, language) : '',
      foot: foot ?? format.date(new Date()),
    });

    async function draw(doc: Shown): Promise<Picture> {
      const { journeyToSvg } = await drawing();
      return journeyToSvg(doc, words(doc), { zoneOf, fontCss: await fontCss(), measure: await measured() });
    }

    return {
      draw,
      /** Sheets of so many steps, or as many as fit, for paper; the page's own font is used. */
      async sheets(
        doc: Shown,
        wanted: number | undefined,
        foot: (n: number, of: number) => string,
      ): Promise<Picture[]> {
        const { fitting, journeyToSvg } = await drawing();
        const measure = await measured();
        const count = wanted ?? fitting(journeyToSvg(doc, words(doc), { zoneOf, measure }), doc.steps.length);
        const pages = Math.max(1, Math.ceil(doc.steps.length / count));
        return Array.from({ length: pages }, (_, i) =>
          journeyToSvg(doc, words(doc, foot(i + 1, pages)), { zoneOf, measure, from: i * count, count }),
        );
      },
      async svg(doc: Shown): Promise<Blob> {
        return new Blob([(await draw(doc)).svg], { type: 'image/svg+xml' });
      },
      async png(doc: Shown): Promise<Blob> {
        return toPng(await draw(doc));
      },
    };
  }, [t, format, language, duration, vocabulary]);
}

/** Fetched when the first picture is asked for. */
function drawing() {
  return import('./journey-svg.ts');
}

let font: Promise<string> | undefined;

/** The font itself inside the picture, so that it needs nothing beside it. */
function fontCss(): Promise<string> {
  font ??= fetch(interUrl)
    .then((response) => response.arrayBuffer())
    .then((bytes) => {
      const text = Array.from(new Uint8Array(bytes), (b) => String.fromCharCode(b)).join('');
      return `@font-face{font-family:"Inter Variable";font-weight:100 900;src:url(data:font/woff2;base64,${btoa(text)}) format("woff2")}`;
    });
  return font;
}

async function measured(): Promise<Measure> {
  await document.fonts.load('13px "Inter Variable"');
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) throw new Error('no canvas');
  return (text, size, bold) => {
    context.font = `${bold ? 600 : 400} ${size}px "Inter Variable", Arial, sans-serif`;
    return context.measureText(text).width;
  };
}

/** At twice the size, or as large as a canvas may be. */
async function toPng({ svg, width, height }: Picture): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const scale = Math.min(2, LARGEST / width, LARGEST / height);
    const canvas = new OffscreenCanvas(Math.round(width * scale), Math.round(height * scale));
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await canvas.convertToBlob({ type: 'image/png' });
  } finally {
    URL.revokeObjectURL(url);
  }
}
