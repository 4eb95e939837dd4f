import { i18n } from '#i18n';
import type { FailureKind } from '../../utils/ground/failure.ts';
import { FailureMessage } from '../shared/failure-message.tsx';
import './learning-switch.css';

interface LearningSwitchProps {
  /** Undefined until the choice is known. */
  isOn: boolean | undefined;
  failure: FailureKind | undefined;
  onSet(isOn: boolean): void;
}

/** The switch for learning from what is read. */
export function LearningSwitch({ isOn, failure, onSet }: LearningSwitchProps) {
  return (
    <div className="learning-switch">
      <label>
        <input
          type="checkbox"
          aria-describedby="learning-off"
          data-testid="learning"
          disabled={isOn === undefined}
          checked={isOn ?? false}
          onChange={(event) => onSet(event.target.checked)}
        />
        {i18n.t('learnt.switch')}
      </label>
      <p id="learning-off" role="status">
        {isOn === false && i18n.t('learnt.isOff')}
      </p>
      {failure && <FailureMessage kind={failure} />}
    </div>
  );
}
