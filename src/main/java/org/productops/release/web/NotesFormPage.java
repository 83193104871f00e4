package org.productops.release.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
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
import org.productops.release.progress.NotesView;
import org.productops.release.progress.ReleaseNotesService;

/** The page on which the notes of a release are edited. */
final class NotesFormPage extends FormPage<NotesView> {

    /** The parameter that asks for what the issues say now in place of what was edited. */
    static final String DRAWN = "drawn";

    private final ReleaseService releases;
    private final ReleaseNotesService notes;
    private final long id;

    NotesFormPage(FormRenderer renderer, ReleaseService releases, ReleaseNotesService notes, long id) {
        super(renderer, new Type(() -> notes.drawn(id).hidden()));
        this.releases = releases;
        this.notes = notes;
        this.id = id;
    }

    private static final class Type extends FormType<NotesView> {

        private final IntSupplier hidden;

        /** @param hidden how many issues of the release the reader may not see */
        Type(IntSupplier hidden) {
            super("productops-release-notes", NotesView.class);
            this.hidden = hidden;
        }

        @Override
        protected List<Field> fields(Optional<NotesView> record) {
            return List.of(Field.of(ReleaseFields.NOTES, FieldKind.LINES, "productops.release.field.notes")
                    .help("productops.release.notes.help"));
        }

        /** Nobody takes what they get for all there is. */
        @Override
        protected Map<String, List<Message>> remarks(Optional<NotesView> record, FormValues values) {
            List<Message> remarks = new ArrayList<>();
            record.filter(notes -> notes.leftOut() > 0)
                    .ifPresent(notes ->
                            remarks.add(Message.of("productops.release.notes.left-out-stay", notes.leftOut())));
            int issues = hidden.getAsInt();
            if (issues > 0) {
                remarks.add(Message.of("productops.release.notes.hidden", issues));
            }
            return remarks.isEmpty() ? Map.of() : Map.of(ReleaseFields.NOTES, remarks);
        }

        @Override
        protected FormValues values(NotesView text) {
            return FormValues.EMPTY.with(ReleaseFields.NOTES, text.text());
        }
    }

    @Override
    protected Optional<NotesView> open(PageRequest request) {
        return Optional.of(notes.getToEdit(id));
    }

    @Override
    protected FormValues opened(PageRequest request, NotesView text) {
        boolean isDrawn = request.checked(DRAWN) || text.edited().isEmpty();
        return FormValues.EMPTY.with(
                ReleaseFields.NOTES, isDrawn ? notes.drawn(id).text() : text.text());
    }

    @Override
    protected FormHead head(PageRequest request, Optional<NotesView> record) {
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
    protected NotesView save(PageRequest request, FormValues typed, long version) {
        return notes.save(id, version, typed.text(ReleaseFields.NOTES));
    }

    @Override
    protected String afterwards(PageRequest request, NotesView saved) {
        return ReleaseAddresses.of(id, ReleaseAddresses.NOTES).done("saved").toString();
    }
}
