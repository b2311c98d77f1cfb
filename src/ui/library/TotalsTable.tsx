/** How many sentences and characters are accounted for in which way? */
import { useTranslation } from 'react-i18next';
import { accountTotals, type DocumentText, sumOf } from '../../library/index.ts';
import { Chinese } from '../results/Chinese.tsx';
import { accountKeys, accountShapes } from './accountMarks.ts';

export function TotalsTable({ texts, caption }: { readonly texts: readonly DocumentText[]; readonly caption: string }) {
  const { t, i18n } = useTranslation();
  const totals = accountTotals(texts);
  const sum = sumOf(totals);
  const number = (it: number) => it.toLocaleString(i18n.language === 'zh' ? 'zh-CN' : 'en-GB');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways has to be reached by keyboard
    <section className="totals-room" tabIndex={0} aria-label={caption}>
      <table className="totals">
        <caption>
          <Chinese text={caption} />
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('library.how')}</th>
            <th scope="col">{t('library.sentences')}</th>
            <th scope="col">{t('library.characters')}</th>
          </tr>
        </thead>
        <tbody>
          {totals.map(it => (
            <tr key={it.account}>
              <th scope="row">
                <span aria-hidden="true">{accountShapes[it.account]}</span> {t(accountKeys[it.account])}
              </th>
              <td>{number(it.sentences)}</td>
              <td>{number(it.characters)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('library.sum')}</th>
            <td>{number(sum.sentences)}</td>
            <td>{number(sum.characters)}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
