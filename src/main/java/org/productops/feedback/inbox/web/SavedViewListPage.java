package org.productops.feedback.inbox.web;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.feedback.inbox.InboxFilterDraft;
import org.productops.feedback.inbox.SavedView;
import org.productops.feedback.inbox.SavedViewService;

/** The views that somebody may use, to change and remove them. */
final class SavedViewListPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("feedback/views.vm", View.class);

    private final SavedViewService views;
    private final SavedViewTexts texts;

    SavedViewListPage(SavedViewService views, SavedViewTexts texts) {
        this.views = views;
        this.texts = texts;
    }

    /**
     * The page.
     *
     * @param inbox as it was from which somebody comes
     * @param shown what that filters
     * @param add where that gets a name
     */
    record View(Frame frame, String inbox, String shown, String add, List<Row> rows) {}

    /**
     * A view.
     *
     * @param edit where it is changed; empty for those who may not
     * @param remove where it is removed; empty for those who may not
     */
    record Row(
            long id,
            String name,
            String path,
            boolean current,
            String words,
            Optional<Message> sharing,
            Optional<String> edit,
            Optional<String> remove) {}

    @Override
    public PageResult show(PageRequest request) {
        InboxFilterDraft shown = SavedViewAddress.shown(request);
        return PageResult.show(
                TEMPLATE,
                new View(
                        request.frame(),
                        InboxPageAddress.of(shown).toString(),
                        texts.words(shown),
                        SavedViewAddress.fresh(shown).toString(),
                        views.all().stream().map(view -> row(view, shown)).toList()));
    }

    private Row row(SavedView view, InboxFilterDraft shown) {
        InboxFilterDraft filter = SavedViewAddress.filter(view);
        Optional<Long> editable = Optional.of(view.id()).filter(id -> views.mayEdit(view));
        return new Row(
                view.id(),
                view.name(),
                InboxPageAddress.of(filter).toString(),
                SavedViewAddress.query(filter).equals(SavedViewAddress.query(shown)),
                texts.words(filter),
                texts.sharing(view),
                editable.map(id -> SavedViewAddress.edit(id, shown).toString()),
                editable.map(id -> SavedViewAddress.remove(id, shown).toString()));
    }
}
