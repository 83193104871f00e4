package org.productops.feedback.inbox;

import java.util.Collection;
import org.productops.common.error.FieldErrors;
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
     * @throws org.productops.common.error.InvalidException with all that is wrong
     */
    static SavedView apply(SavedViewDraft draft, SavedView before) {
        FieldErrors.Collector errors = FieldErrors.collect();
        String name = NAME.check(SavedViewFields.NAME, draft.name(), errors);
        String query = QUERY.check(SavedViewFields.QUERY, draft.query(), errors);
        errors.throwIfAny();
        return new SavedView(before.id(), before.ownerKey(), before.projectId(), name, query, before.version() + 1);
    }

    /**
     * Names are told apart within what one person has, or what a project shares.
     *
     * @param others those that it stands beside; itself may be among them
     * @throws org.productops.common.error.InvalidException if its name is taken, or there are too many
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
