import { i18n } from '#i18n';

interface ChoiceProps {
  /** For tests. */
  name: string;
  label: string;
  /** Empty if all are shown. */
  value: string;
  options: readonly (readonly [value: string, label: string])[];
  onChoose(value: string): void;
  onEmpty(): void;
}

/** A menu that limits the list to one of several values, or not at all. */
export function Choice({ name, label, value, options, onChoose, onEmpty }: ChoiceProps) {
  // The chosen value is shown even if no annotation has it any more.
  const isListed = value === '' || options.some(([option]) => option === value);
  return (
    <label>
      {label}
      <select
        data-testid={`filter-${name}`}
        value={value}
        onChange={({ target }) => (target.value === '' ? onEmpty() : onChoose(target.value))}
      >
        <option value="">{i18n.t('library.any')}</option>
        {!isListed && <option value={value}>{value}</option>}
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
