/** How do the blocks of a sheet look on the page and on paper? As in the HTML file, one level of headings lower. */
import { tags } from '../../i18n/index.ts';
import { qrPath } from '../../report/index.ts';
import { type Block, type Cell, modulesWidth, type Row, type Said, type Table } from '../../sheet/index.ts';

/** What stands in a list is known by its place: it never moves. */
function keyed<T>(items: readonly T[]): readonly { readonly key: string; readonly it: T }[] {
  return items.map((it, at) => ({ key: String(at), it }));
}

function Lines({ said }: { readonly said: Said }) {
  const [first] = said;
  return said.map(it => (
    <span key={it.language} lang={tags[it.language]} className={it === first ? undefined : 'in-second'}>
      {it.text}
    </span>
  ));
}

const headings = { 1: 'h2', 2: 'h3', 3: 'h4' } as const;

function Code({ code }: { readonly code: Extract<Block, { readonly kind: 'code' }> }) {
  const { said, address, modules } = code;
  const size = modules ? `${modulesWidth(modules)}mm` : undefined;
  return (
    <div className="qr">
      <p>
        <Lines said={said} />
      </p>
      {modules && (
        <svg role="img" aria-label="QR" width={size} height={size} viewBox={`0 0 ${modules.length} ${modules.length}`}>
          <path d={qrPath(modules)} />
        </svg>
      )}
      <p className="qr-address">{address}</p>
    </div>
  );
}

function Piece({ block }: { readonly block: Exclude<Block, Table> }) {
  switch (block.kind) {
    case 'heading': {
      const Level = headings[block.level];
      return (
        <Level className={`level-${block.level}`}>
          <Lines said={block.said} />
        </Level>
      );
    }
    case 'text':
      return (
        <p className={`look-${block.look}`}>
          <Lines said={block.said} />
        </p>
      );
    case 'quote':
      return (
        <blockquote lang="zh-CN">
          {block.text}
          <cite>{block.source}</cite>
        </blockquote>
      );
    case 'list':
      return (
        <ul>
          {keyed(block.items).map(({ key, it }) => (
            <li key={key}>
              <Lines said={it} />
            </li>
          ))}
        </ul>
      );
    case 'blank':
      return (
        <p className="to-write">
          <Lines said={block.said} />
        </p>
      );
    case 'code':
      return <Code code={block} />;
    default:
      return block satisfies never;
  }
}

function Inside({ cell }: { readonly cell: Cell | undefined }) {
  return keyed(cell ?? []).map(({ key, it }) => <Piece key={key} block={it} />);
}

function RowOf({ row, columns }: { readonly row: Row; readonly columns: number }) {
  const { across, cells } = row;
  const [first, ...others] = keyed(cells);
  if (across === 'over')
    return (
      <tr className="over-row">
        <th colSpan={columns} scope="colgroup">
          <Inside cell={first?.it} />
        </th>
      </tr>
    );
  if (across === 'under')
    return (
      <tr className="under-row">
        <td colSpan={columns}>
          <Inside cell={first?.it} />
        </td>
      </tr>
    );
  // An empty row is there to be written in: nothing in it is the head of the others.
  const Head = first && first.it.length > 0 ? 'th' : 'td';
  return (
    <tr>
      <Head {...(Head === 'th' && { scope: 'row' })}>
        <Inside cell={first?.it} />
      </Head>
      {others.map(({ key, it }) => (
        <td key={key}>
          <Inside cell={it} />
        </td>
      ))}
    </tr>
  );
}

function TableOf({ table }: { readonly table: Table }) {
  return (
    <table>
      <caption>
        <Lines said={table.caption} />
      </caption>
      <colgroup>
        {keyed(table.widths).map(({ key, it }) => (
          <col key={key} width={`${it}%`} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {keyed(table.head).map(({ key, it }) => (
            <th key={key} scope="col">
              <Lines said={it} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {keyed(table.rows).map(({ key, it }) => (
          <RowOf key={key} row={it} columns={table.head.length} />
        ))}
      </tbody>
    </table>
  );
}

export function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return keyed(blocks).map(({ key, it }) =>
    it.kind === 'table' ? <TableOf key={key} table={it} /> : <Piece key={key} block={it} />,
  );
}
