package org.productops.readiness.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.productops.readiness.issue.ChecklistReport;
import org.productops.readiness.issue.IssueReadiness;

/**
 * How far an issue is, in the words that a search compares. Each list is named by its id, which stays when its name changes.
 *
 * @param state the name of a {@link State}
 * @param open the lists of which a mandatory item is open; {@value #ALL} among them if the state is {@link State#OPEN}
 * @param ready the lists of which none is; {@value #ALL} among them if the state is {@link State#READY}
 * @param overridden the lists that an override lets the issue pass; {@value #ALL} among them if the state is
 *     {@link State#OVERRIDDEN}
 * @param percent for each list, and for {@value #ALL} of them, how many of the items are closed, such as {@code 12:75}
 * @param openItems for each list, and for {@value #ALL} of them, how many mandatory items are open, such as {@code 12:3}
 * @param progress for each list what a column shows, such as {@code 12:3/5}
 */
public record IndexedReadiness(
        String state,
        List<String> open,
        List<String> ready,
        List<String> overridden,
        List<String> percent,
        List<String> openItems,
        List<String> progress) {

    /** What stands for all lists of an issue in place of an id. */
    public static final String ALL = "all";

    /** How an issue is all in all. The words are part of searches that people keep. */
    public enum State {
        /** No list stands on it. */
        NONE,
        /** A mandatory item is open. */
        OPEN,
        /** It may pass, because of an override. */
        OVERRIDDEN,
        /** No mandatory item is open. */
        READY;

        /** The word that a search compares. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public IndexedReadiness {
        open = List.copyOf(open);
        ready = List.copyOf(ready);
        overridden = List.copyOf(overridden);
        percent = List.copyOf(percent);
        openItems = List.copyOf(openItems);
        progress = List.copyOf(progress);
    }

    /** What a search finds of an issue that is so far. */
    public static IndexedReadiness of(IssueReadiness readiness) {
        List<ChecklistReport> reports = readiness.reports();
        List<String> percent = new ArrayList<>();
        List<String> openItems = new ArrayList<>();
        List<String> progress = new ArrayList<>();
        for (ChecklistReport report : reports) {
            percent.add(id(report) + ":" + percent(report));
            openItems.add(id(report) + ":" + report.mandatoryOpen().size());
            progress.add(id(report) + ":" + report.closed() + "/" + report.total());
        }
        if (!reports.isEmpty()) {
            percent.add(ALL + ":" + readiness.percent());
            openItems.add(ALL + ":" + readiness.blocking().size());
        }
        State state = state(readiness);
        return new IndexedReadiness(
                state.word(),
                ids(reports, report -> !report.blocking().isEmpty(), state == State.OPEN),
                ids(reports, report -> report.mandatoryOpen().isEmpty(), state == State.READY),
                ids(reports, report -> report.waiver().isPresent(), state == State.OVERRIDDEN),
                percent,
                openItems,
                progress);
    }

    private static State state(IssueReadiness readiness) {
        if (readiness.reports().isEmpty()) {
            return State.NONE;
        }
        if (!readiness.blocking().isEmpty()) {
            return State.OPEN;
        }
        Stream<ChecklistReport> passed = readiness.reports().stream()
                .filter(report -> !report.mandatoryOpen().isEmpty());
        return passed.findAny().isPresent() ? State.OVERRIDDEN : State.READY;
    }

    private static int percent(ChecklistReport report) {
        return report.total() == 0 ? 100 : report.closed() * 100 / report.total();
    }

    /** @param all whether it is so of all of them taken together */
    private static List<String> ids(List<ChecklistReport> reports, Predicate<ChecklistReport> which, boolean all) {
        return Stream.concat(
                        reports.stream().filter(which).map(IndexedReadiness::id), all ? Stream.of(ALL) : Stream.empty())
                .toList();
    }

    private static String id(ChecklistReport report) {
        return String.valueOf(report.checklist().id());
    }
}
