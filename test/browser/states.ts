/** In which states can the page be looked at? Each by its address. */
const plan = 'location=500104&facilityType=clinic&bedCount=20&profitStatus=nonprofit&investorType=enterprise';

/** A plan under its letter in the address of a comparison. */
function side(letter: string, name: string, beds: string): string {
  return `name=${name}&${plan.replace('bedCount=20', `bedCount=${beds}`)}`.replace(/(^|&)/g, `$1${letter}.`);
}

export const states = {
  'the start': '#/',
  'the question of the place': '#/check/location?location=330900',
  'a question of one choice': `#/check/facilityType?${plan}`,
  'a question of yes or no': `#/check/underservedArea?${plan}`,
  'a question of several': `#/check/services?${plan}`,
  'a question of a number': `#/check/bedCount?${plan}`,
  'the question of the day': `#/check/asOf?${plan}`,
  'the end of the questions': '#/check?location=510000',
  'one page': `#/onepage?${plan}`,
  'the results': `#/results?${plan}`,
  'the results without a place': '#/results?bedCount=20',
  'the results without a district': '#/results?location=500000&facilityType=clinic',
  'the results elsewhere': '#/results?location=510100&facilityType=clinic',
  'the plan explored': `#/explore?${plan}`,
  'the plan in several places': `#/places?${plan}`,
  'plans side by side': `#/compare?${side('a', '甲', '60')}&${side('b', '乙', '19')}`,
  'no plans to compare': '#/compare',
  'the self-check list in both languages': '#/sheet?location=330903&facilityType=clinic&bedCount=20&lang=en',
  'the timetable': `#/dates?${plan}`,
  'the timetable of a plan without time limits': '#/dates?location=330903&facilityType=clinic&lang=en',
  'the plans that are kept': `#/plans?${plan}`,
  'what became of an old link': `#/reconcile?${plan}&floors=3&v=0.1.0`,
  'the desk': '#/desk',
  'what was found': '#/desk?q=%E7%8E%AF%E8%AF%84',
  'what no text has': '#/desk?q=%E5%BA%8A%E4%BD%8D%E8%A1%A5%E8%B4%B4',
  'an answer without a place': '#/desk/environmental-assessment',
  'an answer': `#/desk/environmental-assessment?${plan.replace('500152', '500104')}`,
  'the documents': '#/documents',
  'a whole text': '#/documents/tongnan-2017-27',
  'a whole text with its table, at the words of a rule':
    '#/documents/dadukou-2020-283/附件11?rule=dadukou-2020-283/5.4',
  'a document that is not held': '#/documents/beijing-2020-1',
  'what became of every sentence': '#/ledger/zhoushan-2019-37',
  'where the texts differ': '#/conflicts/fire-review',
  'the grounds for relying on it': '#/assurance',
  'the notes on later law': '#/later',
  'one note on later law': '#/later/B1?lang=en',
  'all words explained, brought to one': '#/glossary/grant-by-agreement',
  'no such word': '#/glossary/nothing?lang=en',
  'an address that is wrong in every way': '#/prices?bedCount=x&floor=3&lang=fr',
} as const;

/** Those that between them show every part of the page once. */
export const main = [
  'the start',
  'a question of several',
  'a question of a number',
  'one page',
  'the results',
  'the plan explored',
  'plans side by side',
  'what was found',
  'an answer',
  'the documents',
  'the grounds for relying on it',
  'all words explained, brought to one',
] as const;
