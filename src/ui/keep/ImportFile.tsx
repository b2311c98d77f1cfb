/** How do plans come back from a file: chosen, or dropped here? */
import { type DragEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rulebook } from '../corpus.ts';
import { usePlan } from '../plan/PlanProvider.tsx';
import { besideOwn, largestFile, type ReadFile, readPlansFile } from '../plan/plansFile.ts';
import { type Imported, ImportResult } from './ImportResult.tsx';

async function readFile(file: File): Promise<ReadFile> {
  if (file.size > largestFile) return { plans: [], faults: [{ code: 'tooLarge' }] };
  return readPlansFile(rulebook.vocabulary, await file.text());
}

export function ImportFile() {
  const { t } = useTranslation();
  const { plans, changePlans } = usePlan();
  const [imported, setImported] = useState<Imported>();
  const [isOver, setOver] = useState(false);
  const id = useId();
  const take = async (file: File | undefined) => {
    if (!file) return;
    const read = await readFile(file);
    const { added, known } = besideOwn(plans, read.plans);
    changePlans({ type: 'addPlans', plans: added });
    setImported({ file: file.name, read, added, known });
  };
  const over = (event: DragEvent, is: boolean) => {
    event.preventDefault();
    setOver(is);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the file field within does the same by keyboard */}
      <div
        className={isOver ? 'drop over' : 'drop'}
        onDragOver={event => over(event, true)}
        onDragLeave={event => over(event, false)}
        onDrop={event => {
          over(event, false);
          void take(event.dataTransfer.files[0]);
        }}
      >
        <b>{t('keep.takeIn')}</b>
        <label className="pick" htmlFor={id}>
          <input
            className="hidden"
            id={id}
            type="file"
            accept=".json,application/json"
            aria-describedby={`${id}-how`}
            onChange={({ target }) => {
              void take(target.files?.[0]);
              // The same file may be chosen again.
              target.value = '';
            }}
          />
          {t('keep.chooseFile')}
        </label>
        <p className="meta" id={`${id}-how`}>
          {t('keep.importHow')}
        </p>
      </div>
      <div role="status">{imported && <ImportResult key={imported.file} imported={imported} />}</div>
    </>
  );
}
