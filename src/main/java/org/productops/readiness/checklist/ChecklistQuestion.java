package org.productops.readiness.checklist;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.productops.common.error.Message;
import org.productops.readiness.check.CheckTypes;

/** What people are asked before a checklist becomes another one, in whichever way that comes about. */
final class ChecklistQuestion {

    private final CheckTypes types;
    private final ChecklistTicks ticks;
    private final WaiverRequests requests;
    private final ChecklistTexts texts;
    private final InstantSource clock;

    ChecklistQuestion(
            CheckTypes types,
            ChecklistTicks ticks,
            WaiverRequests requests,
            ChecklistTexts texts,
            InstantSource clock) {
        this.types = types;
        this.ticks = ticks;
        this.requests = requests;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * What it takes along where the one takes the place of the other; empty if nobody misses anything and nothing is asked
     * otherwise of issues that are on their way.
     *
     * @param uses where workflows need checklists, by checklist; asked for only where something changes
     */
    List<Message> facts(Checklist before, Checklist wanted, Supplier<Map<Long, List<ChecklistUse>>> uses) {
        if (wanted.equals(before.withVersion(wanted.version()))) {
            return List.of();
        }
        List<Message> facts = new ArrayList<>();
        List<ChecklistUse> here = uses.get().getOrDefault(before.id(), List.of());
        ChecklistLoss loss = ChecklistLoss.between(before, wanted, types);
        if (!loss.isEmpty()) {
            facts.addAll(
                    loss.facts(ticks.on(loss.ticked()), here, before.scope().byItself()));
        }
        int issues = ticks.on(manual(before)).issues();
        boolean needed = issues > 0 || !here.isEmpty() || wanted.scope().byItself();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        facts.addAll(ChecklistReach.between(before, wanted, today).facts(needed, issues, texts::written));
        if (!wanted.waivers().equals(before.waivers())) {
            waiting(
                            before,
                            wanted.waivers().allowed()
                                    ? "productops.readiness.reach.overrides"
                                    : "productops.readiness.reach.no-overrides")
                    .ifPresent(facts::add);
        }
        return facts;
    }

    /** Says on how many overrides nobody has decided yet; empty if there are none. */
    Optional<Message> waiting(Checklist checklist, String text) {
        int undecided = requests.undecided(checklist.id());
        return undecided == 0 ? Optional.empty() : Optional.of(Message.of(text, undecided));
    }

    /** The items of which there can be ticks. */
    static List<Long> manual(Checklist checklist) {
        return checklist.items().stream()
                .filter(item -> item.check().isManual())
                .map(ChecklistItem::id)
                .toList();
    }
}
