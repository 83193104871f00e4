package org.productops.readiness.waiver;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.productops.area.Area;
import org.productops.area.AreaAddress;
import org.productops.area.AreaLibrary;
import org.productops.area.AreaTree;
import org.productops.common.access.Access;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.text.TextOrder;
import org.productops.common.time.ProductDates;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistLibrary;
import org.productops.readiness.waiver.WaiverCountView.Row;

/** How often checklists are passed, by area and by checklist, for everybody who uses Jira: it names neither people nor issues. */
@JiraComponent
public class WaiverCountService {

    private final WaiverStore store;
    private final WaivableChecklists checklists;
    private final ChecklistLibrary library;
    private final AreaLibrary areas;
    private final Access access;
    private final ProductDates dates;
    private final InstantSource clock;

    @Inject
    public WaiverCountService(
            WaiverStore store,
            WaivableChecklists checklists,
            ChecklistLibrary library,
            AreaLibrary areas,
            Access access,
            ProductDates dates,
            InstantSource clock) {
        this.store = store;
        this.checklists = checklists;
        this.library = library;
        this.areas = areas;
        this.access = access;
        this.dates = dates;
        this.clock = clock;
    }

    /** A checklist that can be chosen. */
    public record Choice(String id, String name) {}

    /**
     * The figures, in one statement.
     *
     * @throws org.productops.common.error.NotPermittedException if nobody is logged in
     * @throws org.productops.common.error.InvalidException with all that is wrong
     */
    public WaiverCountView count(WaiverCountDraft draft, Paging paging) {
        access.requireUser();
        AreaTree tree = areas.tree();
        Instant now = clock.instant();
        WaiverCountRules.Filter filter = WaiverCountRules.apply(draft, tree, LocalDate.ofInstant(now, ZoneOffset.UTC));
        List<WaiverFact> facts =
                store
                        .askedBetween(
                                dates.beginning(filter.from()),
                                dates.beginning(filter.until().plusDays(1)))
                        .stream()
                        .filter(fact -> filter.checklist().isEmpty()
                                || filter.checklist().getAsLong() == fact.checklistId())
                        .filter(fact -> filter.area().isEmpty()
                                || isWithin(tree, fact, filter.area().get()))
                        .toList();
        Map<String, List<WaiverFact>> groups = facts.stream()
                .collect(Collectors.groupingBy(
                        fact -> filter.byArea() ? areaKey(tree, fact) : String.valueOf(fact.checklistId()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<Row> rows = groups.entrySet().stream()
                .map(group -> row(tree, filter.byArea(), group.getKey(), WaiverCount.of(group.getValue(), now)))
                .sorted(Comparator.comparingInt((Row row) -> -row.count().asked())
                        .thenComparing(Row::name, TextOrder.OF_ALL_LANGUAGES))
                .toList();
        return new WaiverCountView(
                filter.byArea(), filter.from(), filter.until(), WaiverCount.of(facts, now), Slice.of(rows, paging));
    }

    /** The checklists by name, for those who choose one. */
    public List<Choice> choices() {
        access.requireUser();
        return library.checklists().all().stream()
                .map((Checklist each) -> new Choice(String.valueOf(each.id()), each.name()))
                .toList();
    }

    private Row row(AreaTree tree, boolean byArea, String id, WaiverCount count) {
        if (!byArea) {
            return new Row(id, checklists.nameOf(Long.parseLong(id)), Optional.empty(), count);
        }
        Optional<Area> area = tree.find(id);
        return new Row(id, area.map(tree::path).orElse(id), area.map(each -> AreaAddress.page(each.key())), count);
    }

    private static boolean isWithin(AreaTree tree, WaiverFact fact, Area top) {
        return tree.find(fact.areaKey())
                .filter(area -> tree.isWithin(area, top))
                .isPresent();
    }

    /** What was counted for an area belongs to the one into which it was merged. */
    private static String areaKey(AreaTree tree, WaiverFact fact) {
        return tree.find(fact.areaKey()).map(Area::key).orElse(fact.areaKey());
    }
}
