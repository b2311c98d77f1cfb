/** What does this checker do, for whom, and how does one begin? */
import { useTranslation } from 'react-i18next';
import type { Facility } from '../../facts/index.ts';
import { placeName } from '../../report/index.ts';
import { documentsByPlace, rulebook } from '../corpus.ts';
import { formatDate } from '../formatDate.ts';
import { writeAddress } from '../plan/address.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { useVoice } from '../useVoice.ts';

/** Three plans to try. */
const examples: Readonly<Record<string, Facility>> = {
  nursing: {
    location: '500104',
    facilityType: 'nursingCentre',
    bedCount: 20,
    profitStatus: 'nonprofit',
    plansInsuranceDesignation: true,
  },
  clinic: {
    location: '500152',
    facilityType: 'clinic',
    specialties: ['tcm'],
    investorType: 'person',
    founderMedicalStatus: 'inServiceDoctor',
    bedCount: 0,
  },
  jointVenture: {
    location: '330903',
    facilityType: 'specialistHospital',
    investorType: 'overseas',
    overseasMode: 'jointVentureOrCooperation',
    bedCount: 100,
    services: ['healthTourism'],
  },
};

function Entrances() {
  const { t } = useTranslation();
  const { href, facility, plans } = usePlan();
  const begun = Object.keys(facility).length > 0;
  return (
    <ul className="entrances">
      <li>
        <h2>{t('start.founder')}</h2>
        <p>{t('start.founderHow')}</p>
        <a className="button" href={href({ page: 'check' })}>
          {t(begun ? 'start.goOn' : 'start.begin')}
        </a>
        {plans.length > 0 && <a href={href({ page: 'plans' })}>{t('start.plans', { number: plans.length })}</a>}
        <a href={href({ page: 'desk' })}>{t('start.ask')}</a>
      </li>
      <li>
        <h2>{t('start.consultant')}</h2>
        <p>{t('start.consultantHow')}</p>
        <a className="button" href={href({ page: 'onepage' })}>
          {t('start.onepage')}
        </a>
      </li>
      <li>
        <h2>{t('start.window')}</h2>
        <p>{t('start.windowHow')}</p>
        <a className="button" href={href({ page: 'desk' })}>
          {t('start.desk')}
        </a>
        <a href={href({ page: 'documents' })}>{t('start.documents')}</a>
      </li>
    </ul>
  );
}

export function StartPage() {
  const { t } = useTranslation();
  const { language: reading, href } = usePlan();
  const voice = useVoice();
  return (
    <div className="start">
      <h1 tabIndex={-1}>
        {t('start.heading')
          .split(/(?<=[，,] ?)/u)
          .map(it => (
            <span key={it}>{it}</span>
          ))}
      </h1>
      <p className="lede">{t('start.lede', { rules: rulebook.rules.length, documents: rulebook.documents.length })}</p>
      <Entrances />
      <section aria-labelledby="covers">
        <h2 id="covers">{t('start.covers')}</h2>
        <ul className="documents">
          {documentsByPlace.map(it => (
            <li key={it.slug}>
              <b>{placeName(voice, it.jurisdiction)}</b>
              <a lang="zh-CN" href={href({ page: 'documents', item: it.slug })}>
                {it.number}
              </a>
              <span className="meta">
                {t('documents.inForce', { date: formatDate(voice.language, it.inForceFrom) })}
              </span>
            </li>
          ))}
        </ul>
        <p>{t('start.elsewhere')}</p>
      </section>
      <section aria-labelledby="know">
        <h2 id="know">{t('start.know')}</h2>
        <ul>
          <li>{t('start.time')}</li>
          <li>{t('start.private')}</li>
          <li>{t('start.notOfficial')}</li>
          <li>{t('start.unsure')}</li>
        </ul>
      </section>
      <section aria-labelledby="examples">
        <h2 id="examples">{t('start.examples')}</h2>
        <ul>
          {Object.entries(examples).map(([name, facility]) => (
            <li key={name}>
              <a href={writeAddress({ page: 'results' }, facility, reading)}>{t(`start.example.${name}`)}</a>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
