package org.productops.release.web;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.time.ProductDates;
import org.productops.common.user.People;
import org.productops.common.user.PersonNames;
import org.productops.common.web.Address;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.release.ReleaseBrief;
import org.productops.release.ReleaseRights;
import org.productops.release.ReleaseService;
import org.productops.release.progress.DrawnNotes;
import org.productops.release.progress.NotesView;
import org.productops.release.progress.ReleaseNotesService;

/** The notes of a release, to be copied; as somebody edited them, or else as they are drawn from its issues. */
final class ReleaseNotesPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("release/notes.vm", View.class);

    /** So many issues without a note are named; the others are counted. */
    private static final int MOST_MISSING = 20;

    private final ReleaseService releases;
    private final ReleaseNotesService notes;
    private final ReleaseHead head;
    private final People people;
    private final ProductDates dates;
    private final long id;

    ReleaseNotesPage(
            ReleaseService releases,
            ReleaseNotesService notes,
            ReleaseHead head,
            People people,
            ProductDates dates,
            long id) {
        this.releases = releases;
        this.notes = notes;
        this.head = head;
        this.people = people;
        this.dates = dates;
        this.id = id;
    }

    record View(
            Frame frame,
            Message title,
            String headHtml,
            boolean fieldThere,
            String text,
            int rows,
            Message source,
            Optional<Message> leftOut,
            Optional<String> edit,
            Optional<String> drawAgain,
            List<Silent> missing,
            Optional<Message> more,
            Optional<String> search) {}

    /**
     * An issue that says nothing.
     *
     * @param assignee who could write it; empty if nobody is assigned
     */
    record Silent(String key, String summary, String assignee) {}

    @Override
    public PageResult show(PageRequest request) {
        ReleaseBrief brief = releases.get(id);
        ReleaseRights rights = releases.rights(brief.release());
        NotesView edited = notes.get(id);
        DrawnNotes drawn = notes.drawn(id);
        boolean isEdited = edited.edited().isPresent();
        String text = isEdited ? edited.text() : drawn.text();
        PersonNames persons = new PersonNames(people);
        return PageResult.show(
                TEMPLATE,
                new View(
                        request.frame(),
                        ReleaseHead.title(brief),
                        head.html(
                                brief,
                                rights,
                                ReleaseAddresses.NOTES,
                                request.done().equals("saved")
                                        ? Optional.of(Message.of("productops.release.notes.saved"))
                                        : Optional.empty(),
                                Optional.empty()),
                        notes.isReady(),
                        text,
                        Math.max(6, Math.min(30, (int) text.lines().count() + 1)),
                        edited.edited()
                                .map(word -> Message.of(
                                        "productops.release.notes.edited",
                                        persons.of(word.by()),
                                        dates.moment(word.at())))
                                .orElseGet(() -> Message.of("productops.release.notes.drawn", drawn.noted())),
                        leftOut(edited, drawn),
                        rights.edit()
                                ? Optional.of(ReleaseAddresses.editNotes(id).toString())
                                : Optional.empty(),
                        rights.edit() && isEdited
                                ? Optional.of(ReleaseAddresses.editNotes(id)
                                        .with(NotesFormPage.DRAWN, "true")
                                        .toString())
                                : Optional.empty(),
                        drawn.missing().stream()
                                .limit(MOST_MISSING)
                                .map(line -> new Silent(
                                        line.issue().key(),
                                        line.issue().summary(),
                                        line.state()
                                                .assigneeKey()
                                                .map(persons::of)
                                                .orElse("")))
                                .toList(),
                        drawn.missing().size() > MOST_MISSING
                                ? Optional.of(Message.of(
                                        "productops.release.notes.more",
                                        drawn.missing().size() - MOST_MISSING))
                                : Optional.empty(),
                        notes.queryOfMissing(id).map(query -> Address.of("/issues/")
                                .with("jql", query)
                                .toString())));
    }

    private static Optional<Message> leftOut(NotesView edited, DrawnNotes drawn) {
        if (edited.edited().isPresent()) {
            return edited.leftOut() > 0
                    ? Optional.of(Message.of("productops.release.notes.left-out", edited.leftOut()))
                    : Optional.empty();
        }
        return drawn.hidden() > 0
                ? Optional.of(Message.of("productops.release.notes.hidden", drawn.hidden()))
                : Optional.empty();
    }
}
