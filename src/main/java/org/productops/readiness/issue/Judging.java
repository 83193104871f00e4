package org.productops.readiness.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.productops.common.error.Message;
import org.productops.readiness.check.CheckType;
import org.productops.readiness.check.CheckTypes;
import org.productops.readiness.check.Gap;
import org.productops.readiness.check.IssueFacts;
import org.productops.readiness.check.OtherLists;
import org.productops.readiness.check.UnclearQuery;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistItem;
import org.productops.readiness.checklist.MissingSubject;

/** One issue held against its lists, one after the other. Not for several threads. */
final class Judging {

    private final CheckTypes types;
    private final IssueFacts facts;
    private final Supplier<IssueNotes> source;
    private final Instant now;
    private final LongFunction<Optional<Checklist>> lists;
    private final FailureLog failures;

    /** The lists that are being asked about by an item of a list before them in the set. */
    private final Set<Long> asking = new HashSet<>();

    private final Map<Long, ChecklistReport> reports = new HashMap<>();

    /** When the oldest item of each list was added. */
    private final Map<Long, Instant> begun = new HashMap<>();

    private EqualItems twins = EqualItems.of(List.of());

    private IssueNotes notes;

    Judging(
            CheckTypes types,
            IssueFacts facts,
            Supplier<IssueNotes> source,
            Instant now,
            LongFunction<Optional<Checklist>> lists,
            FailureLog failures) {
        this.types = types;
        this.facts = facts;
        this.source = source;
        this.now = now;
        this.lists = lists;
        this.failures = failures;
    }

    private IssueNotes notes() {
        if (notes == null) {
            notes = source.get();
        }
        return notes;
    }

    /**
     * How far the issue is with each of the lists. What stands in several is shown once: where it binds and no override lets
     * the issue pass, or else where it binds, or else in the first of them.
     */
    List<ChecklistReport> reports(List<Checklist> all) {
        twins = EqualItems.of(all);
        List<ChecklistReport> alone = all.stream().map(this::alone).toList();
        Map<Long, ItemState> shown = new HashMap<>();
        Stream.<Predicate<ChecklistReport>>of(report -> report.waiver().isEmpty(), report -> true)
                .forEach(which -> alone.stream()
                        .filter(which)
                        .flatMap(report -> report.items().stream())
                        .filter(ItemState::binding)
                        .forEach(state -> shown.putIfAbsent(first(state), state)));
        alone.stream()
                .flatMap(report -> report.items().stream())
                .forEach(state -> shown.putIfAbsent(first(state), state));
        return alone.stream()
                .map(report -> new ChecklistReport(
                        report.checklist(),
                        report.items().stream()
                                .map(state -> shownOrTwin(state, shown.get(first(state))))
                                .toList(),
                        report.waiver()))
                .toList();
    }

    /** What stands for the item and for those that are the same. */
    private long first(ItemState state) {
        return twins.same(state.item().id()).get(0);
    }

    private static ItemState shownOrTwin(ItemState state, ItemState shown) {
        return shown == state ? state : state.asTwinOf(shown.item().id());
    }

    /** The issue's own items as a list; empty if it has none. */
    Optional<ChecklistReport> own(Function<List<OwnItem>, Checklist> asList) {
        if (facts.id().isEmpty() || notes().own().isEmpty()) {
            return Optional.empty();
        }
        Checklist list = asList.apply(notes().own());
        return Optional.of(new ChecklistReport(
                list, list.items().stream().map(item -> state(list, item)).toList(), Optional.empty()));
    }

    private ChecklistReport alone(Checklist list) {
        ChecklistReport known = reports.get(list.id());
        if (known == null) {
            asking.add(list.id());
            known = new ChecklistReport(
                    list,
                    list.items().stream().flatMap(item -> applying(list, item)).toList(),
                    facts.id().isEmpty()
                            ? Optional.empty()
                            : notes().waivers().stream()
                                    .filter(waiver -> waiver.checklistId() == list.id() && waiver.holdsFor(facts))
                                    .max(Comparator.comparing(ActiveWaiver::expiresAt)));
            asking.remove(list.id());
            reports.put(list.id(), known);
        }
        return known;
    }

    private Stream<ItemState> applying(Checklist list, ChecklistItem item) {
        try {
            return item.conditions().hold(facts) ? Stream.of(state(list, item)) : Stream.empty();
        } catch (RuntimeException e) {
            // Whether it applies nobody knows, so it does: a gate never opens by accident.
            if (!(e instanceof UnclearQuery query && query.isExpected())) {
                tell(list, item, "its condition", e);
            }
            return Stream.of(state(list, item, mark(item), Optional.of(unknownCondition(e))));
        }
    }

    private static Gap unknownCondition(RuntimeException e) {
        if (e instanceof UnclearQuery query) {
            return new Gap(
                    query.why(),
                    Message.of(
                            query.isExpected()
                                    ? "productops.readiness.gap.condition-early-how"
                                    : "productops.readiness.gap.condition-query-how"));
        }
        if (e instanceof MissingSubject missing) {
            return new Gap(missing.why(), missing.how());
        }
        return new Gap(
                Message.of("productops.readiness.gap.condition"), Message.of("productops.readiness.gap.failed-how"));
    }

    private ItemState state(Checklist list, ChecklistItem item) {
        Optional<ItemMark> mark = mark(item);
        Optional<Gap> gap = mark.filter(said -> said.closes(item)).isPresent() ? Optional.empty() : gap(list, item);
        return state(list, item, mark, gap);
    }

    private ItemState state(Checklist list, ChecklistItem item, Optional<ItemMark> mark, Optional<Gap> gap) {
        // In a list that is new as a whole nothing stands out.
        boolean added = facts.createdAt()
                .filter(created -> item.addedAt().isAfter(created))
                .filter(created -> item.addedAt().isAfter(begun(list)))
                .isPresent();
        return new ItemState(
                item,
                mark,
                gap,
                item.isBinding(LocalDate.ofInstant(now, ZoneId.systemDefault())),
                added,
                Optional.empty());
    }

    private Instant begun(Checklist list) {
        return begun.computeIfAbsent(list.id(), any -> list.items().stream()
                .map(ChecklistItem::addedAt)
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX));
    }

    /** What was said about the item, or about the same item in another list; the first word that closes it stays. */
    private Optional<ItemMark> mark(ChecklistItem item) {
        Optional<ItemMark> own = Optional.ofNullable(notes().marks().get(item.id()));
        if (own.filter(said -> said.closes(item)).isPresent()
                || item.id() < 0
                || notes().marks().isEmpty()) {
            return own;
        }
        return twins.same(item.id()).stream()
                .flatMap(twin -> Optional.ofNullable(notes().marks().get(twin)).stream())
                .filter(said -> said.closes(item))
                .min(Comparator.comparing(ItemMark::at))
                .or(() -> own);
    }

    private Optional<Gap> gap(Checklist list, ChecklistItem item) {
        if (item.check().isManual()) {
            return Optional.of(helped(
                    item,
                    new Gap(
                            Message.of("productops.readiness.gap.manual"),
                            Message.of("productops.readiness.gap.manual-how"))));
        }
        Optional<CheckType> type = types.find(item.check().kind());
        if (type.isEmpty()) {
            return Optional.of(new Gap(
                    Message.of(
                            "productops.readiness.gap.unreadable", item.check().kind()),
                    Message.of("productops.readiness.gap.unreadable-how")));
        }
        try {
            return type.get().gap(facts, item.check(), this::other).map(gap -> helped(item, gap));
        } catch (RuntimeException e) {
            tell(list, item, "its check " + item.check().kind(), e);
            return Optional.of(new Gap(
                    Message.of("productops.readiness.gap.failed"), Message.of("productops.readiness.gap.failed-how")));
        }
    }

    /** What the checklist's author wrote takes the place of the general help. */
    private static Gap helped(ChecklistItem item, Gap gap) {
        return item.help().isEmpty() || gap.broken()
                ? gap
                : new Gap(gap.why(), Message.of("productops.readiness.gap.help", item.help()));
    }

    private Optional<OtherLists.OtherList> other(long id) {
        if (asking.contains(id)) {
            return lists.apply(id).map(list -> new OtherLists.OtherList(list.name(), 0, true));
        }
        return lists.apply(id)
                .map(list -> new OtherLists.OtherList(
                        list.name(),
                        list.scope().concerns(facts) ? alone(list).blocking().size() : 0,
                        false));
    }

    private void tell(Checklist list, ChecklistItem item, String what, RuntimeException e) {
        failures.failed(
                list,
                item,
                facts.id().isPresent() ? String.valueOf(facts.id().getAsLong()) : "that is being created",
                what,
                e,
                now);
    }
}
