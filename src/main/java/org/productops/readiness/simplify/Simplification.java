package org.productops.readiness.simplify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.readiness.gate.ItemCounts;

/**
 * What figures of items speak for. Nothing is proposed of an item that was hardly asked for, and what speaks for doing
 * without it altogether leaves no lesser proposal.
 */
final class Simplification {

    /** Fewer transitions tell nothing. */
    static final int LEAST = 20;

    /** That something never happened takes more of them. */
    static final int LEAST_FOR_NEVER = 50;

    /** From which share on an item is left open, or is ticked in a hurry, as a habit. */
    private static final int HABIT = 50;

    /** From which share on that many leave an advised item open that nobody needs its advice. */
    private static final int IGNORED = 80;

    /** From which share on an item refuses so much that it stops the work rather than helps it. */
    private static final int OFTEN = 50;

    /** From which share on overrides are the usual way. */
    private static final int USUALLY_OVERRIDDEN = 20;

    /** From which share on an item is asked for where it does not belong. */
    private static final int MISPLACED = 30;

    private Simplification() {}

    /** What speaks for itself, the most useful first. */
    static List<Proposal> of(List<ItemFigures> figures) {
        return figures.stream()
                .flatMap(each -> of(each).stream())
                .sorted(Comparator.comparingInt(Proposal::weight).reversed().thenComparing(proposal -> proposal.item()
                        .id()))
                .toList();
    }

    private static List<Proposal> of(ItemFigures figures) {
        Optional<Proposal> without = merge(figures).or(() -> drop(figures));
        if (without.isPresent()) {
            return List.of(without.get());
        }
        List<Proposal> proposals = new ArrayList<>();
        narrow(figures).ifPresent(proposals::add);
        advise(figures).ifPresent(proposals::add);
        automate(figures).ifPresent(proposals::add);
        return proposals;
    }

    /** The stricter item stays, and of two alike the one that is there for longer: no merging opens a gate. */
    private static Optional<Proposal> merge(ItemFigures figures) {
        FiguredItem item = figures.item();
        return figures.twins().stream()
                .filter(twin -> twin.isAsStrictAs(item))
                .filter(twin -> twin.id() < item.id() || !item.isAsStrictAs(twin))
                .min(Comparator.comparingLong(FiguredItem::id))
                .map(twin -> new Proposal(
                        Proposal.Kind.MERGE,
                        item,
                        Optional.of(twin),
                        Message.of(
                                "productops.simplify.why."
                                        + (twin.checklistId() == item.checklistId() ? "twice-here" : "twice")
                                        + (twin.id() < item.id() ? "" : "-stricter"),
                                twin.text(),
                                twin.checklist()),
                        Math.max(LEAST, figures.counts().asked())));
    }

    private static Optional<Proposal> drop(ItemFigures figures) {
        ItemCounts counts = figures.counts();
        FiguredItem item = figures.item();
        if (counts.asked() >= LEAST && !item.mandatory() && figures.percent(counts.leftOpen()) >= IGNORED) {
            return Optional.of(proposal(Proposal.Kind.DROP, figures, "ignored", counts.leftOpen()));
        }
        if (counts.asked() < LEAST_FOR_NEVER || !figures.neverFailed()) {
            return Optional.empty();
        }
        if (!item.isManual()) {
            return Optional.of(proposal(Proposal.Kind.DROP, figures, "never-failed", counts.asked()));
        }
        return figures.percent(counts.hurried()) >= HABIT
                ? Optional.of(proposal(Proposal.Kind.DROP, figures, "never-and-hurried", counts.hurried()))
                : Optional.empty();
    }

    private static Optional<Proposal> narrow(ItemFigures figures) {
        return often(figures, figures.counts().notApplicable(), MISPLACED, Proposal.Kind.NARROW, "not-applicable");
    }

    private static Optional<Proposal> advise(ItemFigures figures) {
        if (!figures.item().mandatory()) {
            return Optional.empty();
        }
        ItemCounts counts = figures.counts();
        return often(figures, counts.overridden(), USUALLY_OVERRIDDEN, Proposal.Kind.ADVISE, "overridden")
                .or(() -> often(
                        figures,
                        Math.min(counts.asked(), counts.blocked() + counts.trial()),
                        OFTEN,
                        Proposal.Kind.ADVISE,
                        "blocked"));
    }

    private static Optional<Proposal> automate(ItemFigures figures) {
        return figures.item().isManual()
                ? often(figures, figures.counts().hurried(), HABIT, Proposal.Kind.AUTOMATE, "hurried")
                : Optional.empty();
    }

    private static Optional<Proposal> often(
            ItemFigures figures, int count, int fromPercent, Proposal.Kind kind, String why) {
        return figures.counts().asked() >= LEAST && figures.percent(count) >= fromPercent
                ? Optional.of(proposal(kind, figures, why, count))
                : Optional.empty();
    }

    private static Proposal proposal(Proposal.Kind kind, ItemFigures figures, String why, int count) {
        return new Proposal(
                kind,
                figures.item(),
                Optional.empty(),
                Message.of(
                        "productops.simplify.why." + why,
                        count,
                        figures.counts().asked(),
                        figures.percent(count)),
                count);
    }
}
