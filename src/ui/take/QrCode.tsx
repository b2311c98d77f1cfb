/** How does a text pass from this screen to a phone? As a QR code, with the text beneath. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { qrPath, qrSquares } from '../../report/index.ts';

interface Props {
  readonly text: string;
  /** What is in it, for those who do not see it. */
  readonly label: string;
}

export function QrCode({ text, label }: Props) {
  const { t } = useTranslation();
  const squares = useMemo(() => qrSquares(text), [text]);
  if (!squares) return <p className="notice">{t('take.tooLong')}</p>;
  const size = squares.length;
  return (
    <figure className="qr">
      <svg role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges">
        <rect width={size} height={size} fill="#fff" />
        <path d={qrPath(squares)} fill="#000" />
      </svg>
      <figcaption>{text}</figcaption>
    </figure>
  );
}
