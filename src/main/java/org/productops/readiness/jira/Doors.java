package org.productops.readiness.jira;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.productops.common.error.Message;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistItem;
import org.productops.readiness.checklist.ChecklistLibrary;
import org.productops.readiness.checklist.Checklists;
import org.productops.readiness.issue.ChecklistReport;
import org.productops.readiness.issue.IssueReadiness;
import org.productops.readiness.issue.ItemState;

/**
 * Holds what a transition asks for against how far an issue is. Validators, conditions and what the panel says of both ask
 * here, so that they never disagree. Where something cannot be found out a door stays closed, and says why.
 */
@JiraComponent
public class Doors {

    private final ChecklistLibrary library;
    private final InstantSource clock;

    @Inject
    public Doors(ChecklistLibrary library, InstantSource clock) {
        this.library = library;
        this.clock = clock;
    }

    /**
     * What is in the way.
     *
     * @param transition its name
     * @param readiness how far the issue is, with what the door asks for among it
     * @param asked which items can be asked for at all
     */
    DoorVerdict judge(Door door, String transition, IssueReadiness readiness, Predicate<ItemState> asked) {
        return switch (door.which()) {
            case NONE -> DoorVerdict.unable(Message.of("productops.readiness.error.none-chosen", transition));
            case ELSEWHERE -> DoorVerdict.unable(elsewhere(door, transition));
            case ALL -> judged(door, transition, readiness.reports(), asked);
            case ONE ->
                readiness
                        .report(door.checklistId())
                        .map(report -> judged(door, transition, List.of(report), asked))
                        .orElseGet(() -> withoutReport(door, transition));
        };
    }

    private Message elsewhere(Door door, String transition) {
        return sameName(door)
                .map(here -> Message.of(
                        "productops.readiness.error.elsewhere-same-name", door.name(), transition, here.id()))
                .orElseGet(() -> Message.of("productops.readiness.error.elsewhere", door.name(), transition));
    }

    /** A list of this Jira that is called like the one that a copied workflow asks for. */
    Optional<Checklist> sameName(Door door) {
        return Optional.of(door.name()).filter(name -> !name.isEmpty()).flatMap(library.checklists()::findByName);
    }

    /** A list that is there now and was not when the issue was resolved asks nothing of it. */
    private DoorVerdict withoutReport(Door door, String transition) {
        Checklists checklists = library.checklists();
        long id = door.checklistId();
        if (checklists.find(id).isPresent()) {
            return new DoorVerdict(Optional.empty(), List.of(), List.of());
        }
        return DoorVerdict.unable(checklists
                .nameOfDeleted(id)
                .map(name -> Message.of("productops.readiness.error.deleted", name, id, transition))
                .orElseGet(() -> neverThere(door, transition)));
    }

    /** What never was here was copied; older workflows do not say from where. */
    private Message neverThere(Door door, String transition) {
        return door.name().isEmpty()
                ? Message.of("productops.readiness.error.never-there", door.checklistId(), transition)
                : elsewhere(door, transition);
    }

    private DoorVerdict judged(
            Door door, String transition, List<ChecklistReport> reports, Predicate<ItemState> asked) {
        Optional<String> gone = missingSection(door, reports);
        if (gone.isPresent()) {
            return DoorVerdict.unable(
                    door.which() == Door.Which.ONE
                            ? Message.of(
                                    "productops.readiness.error.no-section",
                                    reports.get(0).checklist().name(),
                                    gone.get(),
                                    transition)
                            : Message.of("productops.readiness.error.no-section-anywhere", gone.get(), transition));
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        Map<Long, DoorVerdict.OpenItem> open = new LinkedHashMap<>();
        for (ChecklistReport report : reports) {
            if (report.waiver().isEmpty()) {
                report.items().stream()
                        .filter(state -> !state.closed() && door.strictness().asksFor(state, today))
                        .filter(asked)
                        .map(state -> new DoorVerdict.OpenItem(report, state))
                        .forEach(item -> open.putIfAbsent(item.identity(), item));
            }
        }
        return new DoorVerdict(Optional.empty(), List.copyOf(open.values()), reports);
    }

    /** A section that was renamed must not open the door: nothing would stand in it any more. */
    private Optional<String> missingSection(Door door, List<ChecklistReport> reports) {
        List<ChecklistItem> known = new ArrayList<>();
        reports.forEach(report -> known.addAll(report.checklist().items()));
        if (door.which() == Door.Which.ALL) {
            library.checklists().all().forEach(list -> known.addAll(list.items()));
        } else {
            library.checklists().find(door.checklistId()).ifPresent(list -> known.addAll(list.items()));
        }
        return door.strictness().missing(known).stream().findFirst();
    }
}
