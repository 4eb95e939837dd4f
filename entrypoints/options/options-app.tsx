import { i18n } from '#i18n';
import { LearningSwitch } from '../../components/options/learning-switch.tsx';
import { LearntSection } from '../../components/options/learnt-section.tsx';
import { ReportSection } from '../../components/options/report-section.tsx';
import '../../components/options/options.css';
import { documentAddress } from '../../utils/documents/document-address.ts';
import { interfaceLanguage } from '../../utils/locales/interface-language.ts';
import { ask } from '../../utils/messaging/channels/ask.ts';
import { useLearning } from '../../utils/surfaces/options/use-learning.ts';
import { useLearnt } from '../../utils/surfaces/options/use-learnt.ts';
import { useReport } from '../../utils/surfaces/options/use-report.ts';
import { libraryAddress } from '../../utils/surfaces/popup/open-library.ts';

const loadReports = () => ask('reports', {});

/** The options: whether Recalling learns from what is read, what it has learnt, and a report of errors. */
export function OptionsApp() {
  const learning = useLearning();
  const learnt = useLearnt();
  return (
    <div className="options" dir={i18n.t('direction')}>
      <header>
        <h1>
          <bdi>Recalling</bdi> <small>{i18n.t('options.heading')}</small>
        </h1>
        <p>
          <a href={libraryAddress()}>{i18n.t('library.open')}</a>
        </p>
      </header>
      <main>
        <LearntSection
          {...learnt}
          addressOf={(symbol) => documentAddress(symbol, interfaceLanguage())}
          control={<LearningSwitch {...learning} />}
        />
        <ReportSection {...useReport(loadReports)} />
      </main>
    </div>
  );
}
