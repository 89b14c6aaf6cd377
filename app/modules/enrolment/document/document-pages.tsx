import { errorIn } from '../../../shared/forms/field-faults.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { Button, ButtonLink } from '../../../shared/ui/button.tsx'
import { ErrorSummary, type FieldFault } from '../../../shared/ui/error-summary.tsx'
import { FileField, SelectField } from '../../../shared/ui/field.tsx'
import { FormProgress } from '../application-form/answer-pages.tsx'
import type { Question } from '../application-form/question.ts'
import { participationPaths } from '../participation-paths.ts'
import { DocumentList } from './document-list.tsx'
import { documentMessages } from './document-messages.ts'
import type { StoredDocument } from './document-queries.ts'
import { documentTypes } from '../../../shared/document/document-type.ts'

export interface DocumentsPageProps {
  language: Language
  applicationId: string
  questions: readonly Question[]
  documents: readonly StoredDocument[]
  formKey: string
  /** The question chosen before something went wrong. */
  chosen?: string | undefined
  faults?: readonly FieldFault[] | undefined
}

export function DocumentsPage({
  language,
  applicationId,
  questions,
  documents,
  faults = [],
  ...props
}: DocumentsPageProps) {
  const error = errorIn(faults)
  const asking = questions.filter(({ kind }) => kind === 'document')
  const open = asking.find(({ code }) => !documents.some(({ questionCode }) => questionCode === code))
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      <FormProgress
        language={language}
        applicationId={applicationId}
        questions={questions}
        current="documents"
      />
      <p>{say(documentMessages.lead, language)}</p>
      <p class="note">{say(documentMessages.who, language)}</p>
      <DocumentList
        language={language}
        documents={documents}
        hrefOf={(id) => participationPaths.document(language, applicationId, id)}
        actionOf={({ id }) => (
          <form method="post" action={participationPaths.documentRemoval(language, applicationId, id)}>
            <Button variant="tertiary">{say(documentMessages.remove, language)}</Button>
          </form>
        )}
      />
      <form
        method="post"
        action={participationPaths.documents(language, applicationId)}
        enctype="multipart/form-data"
        class="stack"
        novalidate
      >
        <input type="hidden" name="key" value={props.formKey} />
        {asking.length === 0 ? null : (
          <SelectField
            language={language}
            name="question"
            label={say(documentMessages.answers, language)}
            emptyLabel={say(documentMessages.nothing, language)}
            options={asking.map(({ code, text }) => ({ value: code, label: plainTextIn(text, language) }))}
            value={props.chosen ?? open?.code}
            error={error('question')}
          />
        )}
        <FileField
          language={language}
          name="file"
          label={say(documentMessages.file, language)}
          accept={Object.values(documentTypes)
            .flatMap(({ endings }) => endings.map((ending) => `.${ending}`))
            .join(',')}
          error={error('file')}
        />
        <p>
          <Button variant={documents.length === 0 ? 'primary' : 'secondary'}>
            {say(documentMessages.add, language)}
          </Button>
        </p>
      </form>
      <p>
        <ButtonLink
          href={participationPaths.form(language, applicationId, 'check')}
          variant={documents.length === 0 ? 'secondary' : 'primary'}
        >
          {say(documentMessages.goOn, language)}
        </ButtonLink>
      </p>
    </>
  )
}
