package org.productops.feedback.inbox;

import java.util.Collection;
import java.util.function.Consumer;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.text.TextIdentity;
import org.productops.common.text.TextRule;

/** Turns a draft into a saved view, or says at each field what is wrong with it. */
final class SavedViewRules {

    private static final TextRule NAME = TextRule.line(SavedView.LONGEST_NAME).mandatory();
    private static final TextRule QUERY = TextRule.line(SavedView.LONGEST_QUERY);

    private SavedViewRules() {}

    /**
     * The view that it is to be.
     *
     * @param before what it was; for a new one, what the draft does not say
     * @param filters says whether the caller may look for what a filter names; one that is kept already is not asked about
     * @throws InvalidException with all that is wrong
     */
    static SavedView apply(SavedViewDraft draft, SavedView before, Consumer<InboxFilterDraft> filters) {
        FieldErrors.Collector errors = FieldErrors.collect();
        String name = NAME.check(SavedViewFields.NAME, draft.name(), errors);
        String query = QUERY.check(SavedViewFields.QUERY, draft.query(), errors);
        if (!query.equals(before.query())) {
            checkFilter(query, filters, errors);
        }
        errors.throwIfAny();
        return new SavedView(before.id(), before.ownerKey(), before.projectId(), name, query, before.version() + 1);
    }

    private static void checkFilter(String query, Consumer<InboxFilterDraft> filters, FieldErrors.Collector errors) {
        InboxFilterDraft.unknown(query)
                .ifPresent(name -> errors.at(
                        SavedViewFields.QUERY,
                        Message.of("productops.inbox.error.view-part", TextRule.beginning(name))));
        try {
            filters.accept(InboxFilterDraft.ofQuery(query));
        } catch (InvalidException e) {
            errors.at(SavedViewFields.QUERY, e.text());
        }
    }

    /**
     * Names are told apart within what one person has, or what a project shares.
     *
     * @param others those that it stands beside; itself may be among them
     * @throws InvalidException if its name is taken, or there are too many
     */
    static void requireRoom(SavedView view, Collection<SavedView> others) {
        FieldErrors.Collector errors = FieldErrors.collect();
        if (others.stream()
                .anyMatch(other -> other.id() != view.id()
                        && TextIdentity.of(other.name()).equals(TextIdentity.of(view.name())))) {
            errors.at(SavedViewFields.NAME, Message.of("productops.inbox.error.view-taken", view.name()));
        }
        if (others.stream().filter(other -> other.id() != view.id()).count() >= SavedView.MOST) {
            errors.at(SavedViewFields.NAME, Message.of("productops.inbox.error.views-many", SavedView.MOST));
        }
        errors.throwIfAny();
    }
}
