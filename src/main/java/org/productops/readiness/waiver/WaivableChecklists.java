package org.productops.readiness.waiver;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.issue.VisibleIssue;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistLibrary;
import org.productops.readiness.checklist.Checklists;
import org.productops.readiness.issue.ChecklistReport;
import org.productops.readiness.issue.ItemState;
import org.productops.readiness.issue.OwnItem;
import org.productops.readiness.issue.ReadinessReader;

/** The checklists of issues, as far as overrides ask. */
@JiraComponent
public class WaivableChecklists {

    private final ChecklistLibrary library;
    private final ReadinessReader reader;

    @Inject
    public WaivableChecklists(ChecklistLibrary library, ReadinessReader reader) {
        this.library = library;
        this.reader = reader;
    }

    /** Those that stand on an issue, are not complete, and may be passed. */
    List<Checklist> on(VisibleIssue issue) {
        return reader.of(issue).reports().stream()
                .filter(report -> report.checklist().id() != OwnItem.LIST_ID && !isComplete(report))
                .flatMap(report -> find(report.checklist().id()).stream())
                .filter(checklist -> checklist.waivers().allowed())
                .toList();
    }

    /**
     * The checklist that somebody has chosen, whether it may be passed or not.
     *
     * @param checklistId 0 if none was chosen
     * @throws InvalidException at the field if there is no such checklist, or not any more, with what else is wrong with the draft
     */
    Checklist chosen(long checklistId, WaiverDraft draft) {
        Optional<Checklist> checklist = find(checklistId);
        if (checklist.isEmpty()) {
            FieldErrors.Collector errors = FieldErrors.collect();
            errors.at(
                    WaiverFields.CHECKLIST_ID,
                    checklistId == 0 ? Message.of("productops.waiver.error.choose") : gone(checklistId));
            WaiverRules.reason(draft, errors);
            errors.throwIfAny();
        }
        return checklist.orElseThrow();
    }

    /**
     * Makes sure that a checklist stands on the issue, is not complete, and may be passed.
     *
     * @throws InvalidException if it cannot be passed, or there is nothing to pass
     */
    void requireOn(VisibleIssue issue, Checklist checklist) {
        requireAllowed(checklist);
        ChecklistReport report = reader.of(issue)
                .report(checklist.id())
                .orElseThrow(() -> InvalidException.general(
                        Message.of("productops.waiver.error.not-here", checklist.name(), issue.key())));
        if (isComplete(report)) {
            throw InvalidException.general(
                    Message.of("productops.waiver.error.complete", checklist.name(), issue.key()));
        }
    }

    private static boolean isComplete(ChecklistReport report) {
        return report.items().stream().allMatch(ItemState::closed);
    }

    /**
     * A checklist that may be passed.
     *
     * @throws NotFoundException if there is no such checklist, or not any more
     * @throws InvalidException if it cannot be passed
     */
    Checklist require(long checklistId) {
        Checklist checklist = find(checklistId).orElseThrow(() -> new NotFoundException(gone(checklistId)));
        requireAllowed(checklist);
        return checklist;
    }

    /**
     * Makes sure that a checklist may be passed.
     *
     * @throws InvalidException if not
     */
    static void requireAllowed(Checklist checklist) {
        if (!checklist.waivers().allowed()) {
            throw InvalidException.general(Message.of("productops.waiver.error.forbidden", checklist.name()));
        }
    }

    private Message gone(long checklistId) {
        return library.checklists()
                .nameOfDeleted(checklistId)
                .map(name -> Message.of("productops.waiver.error.checklist-gone", name))
                .orElseGet(() -> Message.of("productops.waiver.error.checklist-unknown", checklistId));
    }

    /** A checklist, whether it may be passed or not; empty if there is no such, or not any more. */
    Optional<Checklist> find(long checklistId) {
        return library.checklists().find(checklistId);
    }

    /** What a checklist is called, or was; its id if it was never there. */
    String nameOf(long checklistId) {
        Checklists checklists = library.checklists();
        return checklists
                .find(checklistId)
                .map(Checklist::name)
                .or(() -> checklists.nameOfDeleted(checklistId))
                .orElseGet(() -> String.valueOf(checklistId));
    }
}
