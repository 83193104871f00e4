package org.productops.feedback.intake.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.paging.Slice;
import org.productops.common.time.ProductDates;
import org.productops.common.user.People;
import org.productops.common.user.PersonNames;
import org.productops.common.web.Address;
import org.productops.common.web.Pager;
import org.productops.common.web.Templates;
import org.productops.feedback.intake.IntakeState;
import org.productops.feedback.intake.IntakeTarget;

/** How moments, states and reasons look on all pages of <em>Feedback intake</em>. */
final class IntakeDrawing {

    private final ProductDates dates;
    private final Templates templates;
    private final People people;

    IntakeDrawing(ProductDates dates, Templates templates, People people) {
        this.dates = dates;
        this.templates = templates;
        this.people = people;
    }

    /**
     * How far something is.
     *
     * @param name its name
     * @param look the ending of the class of AUI's lozenge; empty for the usual one
     */
    record StateRow(Message name, String look) {

        static StateRow of(IntakeState state) {
            return new StateRow(
                    Message.of(state.textKey()),
                    switch (state) {
                        case WAITING -> "current";
                        case DONE -> "success";
                        case FAILED -> "error";
                        case QUARANTINED -> "moved";
                        case DISCARDED -> "";
                    });
        }
    }

    /**
     * A reason.
     *
     * @param field the name of the field at which something is wrong; empty if it is none
     * @param name the same as it is sent, for what is no field of feedback; empty else
     * @param text what is wrong
     */
    record ReasonRow(Optional<Message> field, String name, Message text) {}

    static List<ReasonRow> reasons(FieldErrors reason) {
        List<ReasonRow> rows = new ArrayList<>();
        reason.general().forEach(text -> rows.add(new ReasonRow(Optional.empty(), "", text)));
        reason.fields().forEach((field, text) -> {
            Optional<Message> name = IntakeTarget.withId(field).map(target -> Message.of(target.textKey()));
            rows.add(new ReasonRow(name, name.isPresent() || isOfJira(field) ? "" : field, text));
        });
        return rows;
    }

    /** What Jira says of its own fields names them already. */
    private static boolean isOfJira(String field) {
        return field.startsWith("customfield_");
    }

    String moment(Instant moment) {
        return dates.moment(moment);
    }

    PersonNames names() {
        return new PersonNames(people);
    }

    String pager(Slice<?> slice, Address address) {
        return Pager.html(templates, slice, address);
    }
}
