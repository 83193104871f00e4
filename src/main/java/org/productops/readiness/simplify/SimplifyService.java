package org.productops.readiness.simplify;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.common.access.Access;
import org.productops.common.error.Message;
import org.productops.readiness.check.Check;
import org.productops.readiness.check.CheckSubjects;
import org.productops.readiness.check.FieldFilledCheck;
import org.productops.readiness.check.SubjectKind;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistDraft;
import org.productops.readiness.checklist.ChecklistItem;
import org.productops.readiness.checklist.ChecklistLibrary;
import org.productops.readiness.checklist.ChecklistService;
import org.productops.readiness.checklist.Checklists;
import org.productops.readiness.gate.ItemCounts;
import org.productops.readiness.gate.RefusalLog;

/** What became of the items of checklists at transitions, and how the lists could become simpler. In one statement. */
@JiraComponent
public class SimplifyService {

    /** What was often in the way is what somebody looks for; of what was never asked for nothing is known. */
    private static final Comparator<ItemFigures> MOST_TELLING = Comparator.comparingInt(
                    (ItemFigures figures) -> figures.counts().open())
            .thenComparingInt(figures -> figures.counts().asked())
            .reversed();

    private final Access access;
    private final RefusalLog log;
    private final ChecklistLibrary library;
    private final ChecklistService checklists;
    private final ConditionGuess conditions;
    private final InstantSource time;

    @Inject
    public SimplifyService(
            Access access,
            RefusalLog log,
            ChecklistLibrary library,
            ChecklistService checklists,
            ConditionGuess conditions,
            InstantSource time) {
        this.access = access;
        this.log = log;
        this.library = library;
        this.checklists = checklists;
        this.conditions = conditions;
        this.time = time;
    }

    /**
     * The figures and proposals, for administrators.
     *
     * @param days in how many last days
     * @param checklistId of which checklist; empty for all
     */
    public SimplifyView view(int days, Optional<Long> checklistId) {
        access.requireAdministrator();
        LocalDate since = LocalDate.ofInstant(time.instant().minus(Duration.ofDays(days)), ZoneOffset.UTC);
        Map<Long, ItemCounts> counts = log.itemCountsSince(since);
        Checklists all = library.checklists();
        List<FiguredItem> items = all.all().stream()
                .flatMap(list -> list.items().stream().map(item -> item(list, item)))
                .toList();
        ItemsTogether together = new ItemsTogether(all, checklists.uses());
        Map<Long, List<FiguredItem>> twins = Twins.of(items, together::test);
        List<ItemFigures> figures = items.stream()
                .filter(item -> checklistId.map(id -> id == item.checklistId()).orElse(true))
                .map(item -> new ItemFigures(
                        item,
                        counts.getOrDefault(item.id(), ItemCounts.NONE),
                        twins.getOrDefault(item.id(), List.of())))
                .sorted(MOST_TELLING)
                .toList();
        return new SimplifyView(days, Simplification.of(figures), figures);
    }

    private static FiguredItem item(Checklist list, ChecklistItem item) {
        Check check = item.check();
        return new FiguredItem(
                item.id(),
                list.id(),
                list.name(),
                item.text(),
                item.mandatory(),
                check.isManual() ? "" : check.kind() + " " + check.subject() + " " + check.value(),
                String.join(
                        "\n",
                        item.tickers().toString(),
                        item.conditions().toString(),
                        String.valueOf(item.skippable()),
                        item.startsOn().toString()));
    }

    /**
     * The checklist as a proposal would have it, for administrators; nothing is stored by it.
     *
     * @throws org.productops.common.error.NotFoundException if the checklist is gone
     */
    public ProposedDraft draft(Proposal proposal) {
        access.requireAdministrator();
        FiguredItem item = proposal.item();
        ChecklistDraft now = checklists.draft(checklists.getToEdit(item.checklistId()));
        return switch (proposal.kind()) {
            case ADVISE -> new ProposedDraft(ProposedChange.advised(now, item.id()), Optional.empty());
            case MERGE, DROP -> new ProposedDraft(ProposedChange.without(now, item.id()), Optional.empty());
            case AUTOMATE -> automatic(now, item);
            case NARROW -> narrowed(now, item);
        };
    }

    private ProposedDraft automatic(ChecklistDraft now, FiguredItem item) {
        Optional<CheckSubjects.Choice> field = AutomaticGuess.of(item.text(), checklists.subjects(SubjectKind.FIELD));
        return field.map(named -> new ProposedDraft(
                        ProposedChange.automatic(now, item.id(), Check.of(FieldFilledCheck.KIND, named.id())),
                        Optional.of(Message.of("productops.simplify.hint.automated", named.name()))))
                .orElseGet(() -> new ProposedDraft(now, Optional.of(Message.of("productops.simplify.hint.automate"))));
    }

    private ProposedDraft narrowed(ChecklistDraft now, FiguredItem item) {
        return conditions
                .of(item.id())
                .map(guess -> new ProposedDraft(
                        ProposedChange.narrowed(now, item.id(), guess.text()),
                        Optional.of(Message.of(
                                "productops.simplify.hint.narrowed",
                                guess.text(),
                                guess.kept(),
                                guess.done(),
                                guess.away(),
                                guess.skipped()))))
                .orElseGet(() -> new ProposedDraft(now, Optional.of(Message.of("productops.simplify.hint.narrow"))));
    }

    /** The checklists that there are, for administrators who choose one. */
    public List<Checklist> checklists() {
        access.requireAdministrator();
        return library.checklists().all();
    }
}
