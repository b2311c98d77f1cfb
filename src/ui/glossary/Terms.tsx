/** How does a reader who stumbles over a word in a text get it explained, right there? */
import {
  Fragment,
  type KeyboardEvent,
  type ReactNode,
  useContext,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import { termsIn } from '../../report/index.ts';
import type { Term } from '../../rulebook/index.ts';
import { rulebook } from '../corpus.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { useVoice } from '../useVoice.ts';
import { Definition } from './Definition.tsx';
import { TogetherContext } from './OnceEach.tsx';

/** The words that were pressed, and the term that they are. */
interface Opened {
  readonly words: string;
  readonly term: Term;
}

interface Props {
  readonly text: string;
  /** What holds the text; the explanation opens below it, so that it keeps its own words and no others. */
  readonly as: 'p' | 'blockquote';
  /** The passage as it is known to `OnceEach`; absent: terms are marked once in this text. */
  readonly passage?: object;
  /** Stands before the text. */
  readonly lead?: ReactNode;
  /** What encloses the text and is not parted from it by an explanation. */
  readonly around?: (block: ReactNode) => ReactNode;
  readonly className?: string;
  readonly id?: string;
  readonly lang?: string;
}

export function Terms({ text, as: Block, passage, lead, around = it => it, ...attributes }: Props) {
  const { language } = useVoice();
  const box = useId();
  const together = useContext(TogetherContext);
  const [open, setOpen] = useState<Opened>();
  const opener = useRef<HTMLElement>(null);
  const stretches = useMemo(
    () => (passage && together(passage)) ?? termsIn(rulebook.terms, [text])[0] ?? [],
    [text, passage, together],
  );
  const close = () => {
    setOpen(undefined);
    opener.current?.focus();
  };
  const press = (word: HTMLElement, pressed: Opened) => {
    opener.current = word;
    setOpen(open?.term === pressed.term ? undefined : pressed);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open) close();
  };
  const block = (
    <Block {...attributes}>
      {lead}
      {stretches.map(({ at, text: words, term }) =>
        term ? (
          // A button of the browser’s own is a box, and does not break with the line it stands in.
          // biome-ignore lint/a11y/useSemanticElements: see above
          <span
            key={at}
            role="button"
            tabIndex={0}
            className="term"
            lang={language === 'zh' ? undefined : 'zh-CN'}
            aria-expanded={open?.term === term}
            aria-controls={open?.term === term ? box : undefined}
            onClick={({ currentTarget }) => press(currentTarget, { words, term })}
            onKeyDown={event => {
              if (event.key === 'Enter' || event.key === ' ') {
                // The space bar would scroll the page.
                event.preventDefault();
                if (!event.repeat) press(event.currentTarget, { words, term });
              } else onKeyDown(event);
            }}
          >
            {words}
          </span>
        ) : (
          <Fragment key={at}>{words}</Fragment>
        ),
      )}
    </Block>
  );
  return (
    <>
      {around(block)}
      {open && <Explained key={open.term.id} id={box} {...open} onClose={close} onKeyDown={onKeyDown} />}
    </>
  );
}

interface ExplainedProps extends Opened {
  readonly id: string;
  readonly onClose: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function Explained({ id, words, term, onClose, onKeyDown }: ExplainedProps) {
  const { t } = useTranslation();
  const { language } = useVoice();
  const { href } = usePlan();
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => {
    shown.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={shown} id={id} className="explained" role="note" aria-labelledby={`${id}-name`} onKeyDown={onKeyDown}>
      <p id={`${id}-name`}>
        <b lang="zh-CN">{words}</b>
        {language === 'en' && ` · ${term.en}`}
      </p>
      <Definition term={term} />
      <p className="go-on">
        <a href={href({ page: 'glossary', item: term.id })}>{t('glossary.more')}</a>
        <button type="button" className="quiet" onClick={onClose}>
          {t('glossary.close')}
        </button>
      </p>
    </div>
  );
}
