package org.productops.readiness.checklist.web;

import java.util.Optional;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.json.Json;
import org.productops.common.web.Address;
import org.productops.common.web.PageRequest;
import org.productops.readiness.checklist.ChecklistDraft;

/**
 * A draft on its way from another page into the form, where people look at it, change it and save it. That page sends it, in a
 * form with the field {@link #FIELD}, to the address of {@link #ofNew} or {@link #ofChange}; nothing is kept in between, so
 * that it may go to any node.
 */
public final class DraftHandover {

    /** The field with the draft. */
    public static final String FIELD = "draft";

    private DraftHandover() {}

    /** What the field says. */
    public static String write(ChecklistDraft draft) {
        return Json.write(draft);
    }

    /** Where a draft of a new list is sent. */
    public static Address ofNew() {
        return ChecklistServlet.PAGE.with("action", "new");
    }

    /** Where a draft is sent that is to take the place of what the list says now. */
    public static Address ofChange(long checklistId) {
        return ChecklistServlet.about("edit", checklistId);
    }

    /** Whether a draft was sent, and not the form itself. */
    static boolean isIn(PageRequest request) {
        return request.has(FIELD);
    }

    /**
     * The draft that was sent; empty if none was.
     *
     * @throws InvalidException if it cannot be read, such as one of another version of the plugin
     */
    static Optional<ChecklistDraft> in(PageRequest request) {
        if (!isIn(request)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Json.read(request.raw(FIELD), ChecklistDraft.class));
        } catch (InvalidException e) {
            throw InvalidException.general(Message.of("productops.readiness.error.draft-unreadable"));
        }
    }
}
