package org.productops.feedback.inbox.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.productops.area.mapping.ProjectPlace;
import org.productops.common.error.Message;
import org.productops.common.web.Address;
import org.productops.common.web.Crumb;
import org.productops.common.web.PageRequest;
import org.productops.common.web.form.Field;
import org.productops.common.web.form.FieldKind;
import org.productops.common.web.form.FormHead;
import org.productops.common.web.form.FormPage;
import org.productops.common.web.form.FormRenderer;
import org.productops.common.web.form.FormType;
import org.productops.common.web.form.FormValues;
import org.productops.feedback.inbox.InboxFilterDraft;
import org.productops.feedback.inbox.SavedView;
import org.productops.feedback.inbox.SavedViewDraft;
import org.productops.feedback.inbox.SavedViewFields;
import org.productops.feedback.inbox.SavedViewService;

/** The page on which a filter gets a name, or a view another name or another filter. */
final class SavedViewFormPage extends FormPage<SavedView> {

    /** What the inbox is told by those who come from here. */
    static final String SAVED = "view";

    private static final String SHARED = "shared";
    private static final String REPLACE = "replace";

    private final SavedViewService views;
    private final SavedViewTexts texts;
    private final InboxFilterDraft shown;
    private final long id;

    /**
     * @param shown the filter that the inbox had
     * @param id 0 for a new one
     */
    SavedViewFormPage(
            FormRenderer renderer, SavedViewService views, SavedViewTexts texts, InboxFilterDraft shown, long id) {
        super(renderer, new Type(views, texts, shown));
        this.views = views;
        this.texts = texts;
        this.shown = shown;
        this.id = id;
    }

    private static final class Type extends FormType<SavedView> {

        private final SavedViewService views;
        private final SavedViewTexts texts;
        private final InboxFilterDraft shown;

        Type(SavedViewService views, SavedViewTexts texts, InboxFilterDraft shown) {
            super("productops-inbox-view", SavedView.class);
            this.views = views;
            this.texts = texts;
            this.shown = shown;
        }

        @Override
        protected List<Field> fields(Optional<SavedView> record) {
            List<Field> fields = new ArrayList<>();
            fields.add(Field.of(SavedViewFields.NAME, FieldKind.TEXT, "productops.inbox.views.name")
                    .mandatory());
            if (record.isEmpty()) {
                views.sharable(shown.project())
                        .map(ProjectPlace::name)
                        .ifPresent(project -> fields.add(
                                Field.of(SHARED, FieldKind.CHECK, Message.of("productops.inbox.views.share", project))
                                        .help("productops.inbox.views.share-help")));
            } else if (record.filter(this::isOther).isPresent()) {
                fields.add(Field.of(REPLACE, FieldKind.CHECK, "productops.inbox.views.replace")
                        .help("productops.inbox.views.replace-help", texts.words(shown)));
            }
            return fields;
        }

        /** Whether the inbox had another filter than the view has; none is no other one. */
        private boolean isOther(SavedView view) {
            String query = SavedViewAddress.query(shown);
            return !query.isEmpty() && !query.equals(SavedViewAddress.query(SavedViewAddress.filter(view)));
        }

        @Override
        protected FormValues values(SavedView view) {
            return FormValues.EMPTY.with(SavedViewFields.NAME, view.name());
        }

        @Override
        protected String place(String name, FormValues values) {
            return switch (name) {
                // Only where it takes the place of another one has the filter a field.
                case SavedViewFields.QUERY -> values.checked(REPLACE) ? REPLACE : name;
                case SavedViewFields.PROJECT -> SHARED;
                default -> name;
            };
        }
    }

    @Override
    protected Optional<SavedView> open(PageRequest request) {
        if (id == 0) {
            views.all();
            return Optional.empty();
        }
        return Optional.of(views.getToEdit(id));
    }

    @Override
    protected FormHead head(PageRequest request, Optional<SavedView> record) {
        String filter = texts.words(record.map(SavedViewAddress::filter).orElse(shown));
        List<Message> about = new ArrayList<>(List.of(Message.of("productops.inbox.views.shows", filter)));
        record.flatMap(texts::sharing).ifPresent(about::add);
        Address inbox = InboxPageAddress.of(shown);
        return new FormHead(
                        record.map(view -> Message.of("productops.inbox.views.edit-title", view.name()))
                                .orElseGet(() -> Message.of("productops.inbox.views.save")),
                        Optional.empty(),
                        crumbs(),
                        (id == 0 ? SavedViewAddress.fresh(shown) : SavedViewAddress.edit(id, shown)).toString(),
                        Optional.of((id == 0 ? inbox : SavedViewAddress.all(shown)).toString()),
                        Optional.empty())
                .about(about.toArray(Message[]::new));
    }

    private List<Crumb> crumbs() {
        Crumb all = Crumb.labelled(
                "productops.inbox.views.title", SavedViewAddress.all(shown).toString());
        return List.of(SavedViewAddress.crumb(shown), all);
    }

    @Override
    protected SavedView save(PageRequest request, FormValues typed, long version) {
        String name = typed.text(SavedViewFields.NAME);
        String query = SavedViewAddress.query(shown);
        if (id == 0) {
            return views.add(new SavedViewDraft(name, query, typed.checked(SHARED) ? shown.project() : ""));
        }
        String kept = typed.checked(REPLACE) ? query : views.getToEdit(id).query();
        return views.update(id, version, new SavedViewDraft(name, kept, ""));
    }

    @Override
    protected String afterwards(PageRequest request, SavedView saved) {
        return SavedViewAddress.back(shown, SAVED);
    }
}
