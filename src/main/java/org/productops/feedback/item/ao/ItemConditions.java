package org.productops.feedback.item.ao;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.java.ao.Query;
import org.productops.common.store.ao.Batches;
import org.productops.feedback.item.ItemFilter;
import org.productops.feedback.item.ItemPlace;
import org.productops.feedback.item.ItemSort;
import org.productops.feedback.item.ItemsDue;
import org.productops.feedback.item.SaidFilter;
import org.productops.feedback.item.TriageState;

/** What a statement asks of rows of items. For one statement. */
final class ItemConditions {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    ItemConditions matching(ItemFilter filter) {
        anyOf("PROJECT_ID", filter.projectIds());
        if (!filter.states().isEmpty()) {
            anyOf("STATE_NAME", filter.states().stream().map(Enum::name).toList());
        }
        if (!filter.areaKeys().isEmpty()) {
            areas(filter.areaKeys());
        }
        filter.words().forEach(word -> {
            String pattern = "%" + escaped(word) + "%";
            and("(SEARCH_TEXT LIKE ? ESCAPE '!' OR FOLDED LIKE ? ESCAPE '!')", List.of(pattern, pattern));
        });
        said(filter.said());
        filter.issueIds().ifPresent(ids -> anyOf("ISSUE_ID", ids));
        filter.overdue().ifPresent(overdue -> {
            List<Object> due = new ArrayList<>();
            String isDue = due(filter.due(), due);
            and(overdue ? isDue : "NOT " + isDue, due);
        });
        return this;
    }

    private void said(SaidFilter said) {
        equal("KIND_NAME", said.kind());
        if (!said.organisationIds().isEmpty()) {
            anyOf("ORGANISATION_ID", said.organisationIds());
        }
        equal("IMPORTANCE", said.importance());
        equal("SOURCE_NAME", said.source());
        equal("SEGMENT_IDENTITY", said.segment());
        equal("ORGANISATION_STATE", said.organisationState());
        said.from().ifPresent(day -> and("HEARD_DAY >= ?", List.of(day.toEpochDay())));
        said.to().ifPresent(day -> and("HEARD_DAY <= ?", List.of(day.toEpochDay())));
    }

    private void equal(String column, Optional<String> value) {
        value.ifPresent(wanted -> and(column + " = ?", List.of(wanted)));
    }

    ItemConditions isThere(String column) {
        and(column + " IS NOT NULL", List.of());
        return this;
    }

    ItemConditions isMissing(String column) {
        and(column + " IS NULL", List.of());
        return this;
    }

    /** Only what comes after this one in a list that is sorted by the column. */
    void after(ItemPlace last, String column, ItemSort sort) {
        String behind = behind(sort);
        // The first condition says nothing new, but an index knows it.
        and(
                column + " " + behind + "= ? AND (" + column + " " + behind + " ? OR (" + column + " = ? AND ISSUE_ID "
                        + behind + " ?))",
                List.of(last.number(), last.number(), last.number(), last.issueId()));
    }

    /** Only what comes after this one in a list that is sorted by the issues' ids. */
    void after(ItemPlace last, ItemSort sort) {
        and("ISSUE_ID " + behind(sort) + " ?", List.of(last.issueId()));
    }

    /** Only what comes after this one in a list of several states. */
    void afterState(ItemPlace last, ItemSort sort) {
        String behind = behind(sort);
        and(
                "(STATE_POSITION > ? OR (STATE_POSITION = ? AND (CREATED_MILLIS " + behind
                        + " ? OR (CREATED_MILLIS = ? AND ISSUE_ID " + behind + " ?))))",
                List.of(last.position(), last.position(), last.number(), last.number(), last.issueId()));
    }

    private static String behind(ItemSort sort) {
        return sort.isRising() ? ">" : "<";
    }

    private void areas(Set<String> keys) {
        List<String> named = keys.stream().filter(key -> !key.isEmpty()).toList();
        List<Object> all = new ArrayList<>();
        String some = some("AREA_KEY", named, all);
        String none = "AREA_KEY IS NULL OR AREA_KEY = ?";
        if (named.size() == keys.size()) {
            and(some, all);
        } else if (named.isEmpty()) {
            and("(" + none + ")", List.of(""));
        } else {
            all.add("");
            and("(" + some + " OR " + none + ")", all);
        }
    }

    private static String due(ItemsDue due, List<Object> into) {
        List<String> cases = new ArrayList<>();
        into.add(TriageState.LATER.name());
        into.add(due.today().toEpochDay());
        cases.add("(STATE_NAME = ? AND LATER_DAY <= ?)");
        due(cases, into, TriageState.NEW, "CREATED_MILLIS", due.undecided());
        due(cases, into, TriageState.TO_ANSWER, "SINCE_MILLIS", due.toAnswer());
        return "(" + String.join(" OR ", cases) + ")";
    }

    private static void due(
            List<String> cases, List<Object> into, TriageState state, String column, Map<Instant, Set<Long>> limits) {
        limits.forEach((moment, projects) -> {
            into.add(state.name());
            into.add(moment.toEpochMilli());
            cases.add("(STATE_NAME = ? AND " + column + " < ? AND " + some("PROJECT_ID", projects, into) + ")");
        });
    }

    private void anyOf(String column, Collection<?> some) {
        List<Object> all = new ArrayList<>();
        and(some(column, some, all), all);
    }

    /** Databases limit how many values one list may have. */
    private static String some(String column, Collection<?> some, List<Object> into) {
        List<String> parts = new ArrayList<>();
        Batches.each(some, batch -> {
            parts.add(Batches.in(column, batch));
            into.addAll(batch);
        });
        return parts.size() == 1 ? parts.get(0) : "(" + String.join(" OR ", parts) + ")";
    }

    private void and(String condition, List<?> with) {
        conditions.add(condition);
        values.addAll(with);
    }

    private static String escaped(String word) {
        return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    Query query() {
        return Query.select().where(text(), values());
    }

    String text() {
        return String.join(" AND ", conditions);
    }

    Object[] values() {
        return values.toArray();
    }
}
