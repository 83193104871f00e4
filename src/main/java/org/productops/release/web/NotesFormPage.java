package org.productops.release.web;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.web.Crumb;
import org.productops.common.web.PageRequest;
import org.productops.common.web.form.Field;
import org.productops.common.web.form.FieldKind;
import org.productops.common.web.form.FormHead;
import org.productops.common.web.form.FormPage;
import org.productops.common.web.form.FormRenderer;
import org.productops.common.web.form.FormType;
import org.productops.common.web.form.FormValues;
import org.productops.release.ReleaseFields;
import org.productops.release.ReleaseService;
import org.productops.release.progress.NotesText;
import org.productops.release.progress.ReleaseNotesService;

/** The page on which the notes of a release are edited. */
final class NotesFormPage extends FormPage<NotesText> {

    /** The parameter that asks for what the issues say now in place of what was edited. */
    static final String DRAWN = "drawn";

    private final ReleaseService releases;
    private final ReleaseNotesService notes;
    private final long id;

    NotesFormPage(FormRenderer renderer, ReleaseService releases, ReleaseNotesService notes, long id) {
        super(renderer, new Type());
        this.releases = releases;
        this.notes = notes;
        this.id = id;
    }

    private static final class Type extends FormType<NotesText> {
        Type() {
            super("productops-release-notes", NotesText.class);
        }

        @Override
        protected List<Field> fields(Optional<NotesText> record) {
            return List.of(Field.of(ReleaseFields.NOTES, FieldKind.LINES, "productops.release.field.notes")
                    .help("productops.release.notes.help"));
        }

        @Override
        protected FormValues values(NotesText text) {
            return FormValues.EMPTY.with(ReleaseFields.NOTES, text.text());
        }
    }

    @Override
    protected Optional<NotesText> open(PageRequest request) {
        return Optional.of(notes.getToEdit(id));
    }

    @Override
    protected FormValues opened(PageRequest request, NotesText text) {
        boolean isDrawn = request.checked(DRAWN) || text.edited().isEmpty();
        return FormValues.EMPTY.with(
                ReleaseFields.NOTES, isDrawn ? notes.drawn(id).text() : text.text());
    }

    @Override
    protected FormHead head(PageRequest request, Optional<NotesText> record) {
        String page = ReleaseAddresses.of(id, ReleaseAddresses.NOTES).toString();
        return new FormHead(
                Message.of("productops.release.notes.edit-title"),
                Optional.empty(),
                List.of(
                        ReleaseServlet.HOME,
                        Crumb.named(releases.get(id).release().name(), page)),
                ReleaseAddresses.editNotes(id).toString(),
                Optional.of(page),
                Optional.empty());
    }

    @Override
    protected NotesText save(PageRequest request, FormValues typed, long version) {
        return notes.save(id, version, typed.text(ReleaseFields.NOTES));
    }

    @Override
    protected String afterwards(PageRequest request, NotesText saved) {
        return ReleaseAddresses.of(id, ReleaseAddresses.NOTES).done("saved").toString();
    }
}
