import { i18n } from '#i18n';

interface PasswordFormProps {
  wasWrong: boolean;
  onAnswer(password: string): void;
}

/** Asks for the password of an encrypted file. It is given to the file alone, and not kept. */
export function PasswordForm({ wasWrong, onAnswer }: PasswordFormProps) {
  return (
    <form
      className="file-choice"
      onSubmit={(event) => {
        event.preventDefault();
        onAnswer(String(new FormData(event.currentTarget).get('password') ?? ''));
      }}
    >
      <label>
        {i18n.t(wasWrong ? 'reader.passwordWrong' : 'reader.password')}{' '}
        <input type="password" name="password" autoComplete="off" data-testid="reader-password" />
      </label>
      <button type="submit">{i18n.t('reader.passwordGive')}</button>
    </form>
  );
}
