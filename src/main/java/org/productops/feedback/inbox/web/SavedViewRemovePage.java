package org.productops.feedback.inbox.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.web.ConfirmPage;
import org.productops.common.web.Crumb;
import org.productops.common.web.PageRequest;
import org.productops.feedback.inbox.InboxFilterDraft;
import org.productops.feedback.inbox.SavedView;
import org.productops.feedback.inbox.SavedViewService;

/** Asks whether to remove a view, and says who else uses it. */
final class SavedViewRemovePage extends ConfirmPage {

    /** What the inbox is told by those who come from here. */
    static final String REMOVED = "view-removed";

    private static final String VERSION = "version";

    private final SavedViewService views;
    private final SavedViewTexts texts;
    private final InboxFilterDraft shown;
    private final long id;

    /** @param shown the filter that the inbox had */
    SavedViewRemovePage(SavedViewService views, SavedViewTexts texts, InboxFilterDraft shown, long id) {
        this.views = views;
        this.texts = texts;
        this.shown = shown;
        this.id = id;
    }

    @Override
    protected Question question(PageRequest request) {
        SavedView view = views.getToEdit(id);
        String all = SavedViewAddress.all(shown).toString();
        List<Message> facts = new ArrayList<>();
        facts.add(Message.of("productops.inbox.views.shows", texts.words(SavedViewAddress.filter(view))));
        views.project(view)
                .ifPresent(project -> facts.add(Message.of("productops.inbox.views.remove-shared", project.name())));
        facts.add(Message.of("productops.inbox.views.remove-about"));
        return new Question(
                "productops-inbox-view-remove",
                List.of(SavedViewAddress.crumb(shown), Crumb.labelled("productops.inbox.views.title", all)),
                Message.of("productops.inbox.views.remove-title", view.name()),
                facts,
                Optional.empty(),
                List.of(new PageRequest.Sent(VERSION, String.valueOf(view.version()))),
                SavedViewAddress.remove(id, shown).toString(),
                Message.of("productops.inbox.views.remove"),
                all);
    }

    @Override
    protected String confirmed(PageRequest request) {
        views.remove(id, request.id(VERSION).orElse(0L));
        return SavedViewAddress.back(shown, REMOVED);
    }
}
