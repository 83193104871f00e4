package org.productops.area;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.common.error.Confirmation;
import org.productops.common.error.ConflictException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.error.UnconfirmedException;
import org.productops.common.user.People;

/** Changes many areas at once: all of them in one transaction, or none. */
@Named
public class AreaBulkService {

    /** So many areas are named in questions and refusals; the others are counted. */
    private static final int NAMED = 20;

    private final AreaStore store;
    private final AreaAccess areaAccess;
    private final People people;
    private final AreaWrites writes;
    private final AreaArchiving archiving;

    @Inject
    public AreaBulkService(
            AreaStore store, AreaAccess areaAccess, People people, AreaWrites writes, AreaArchiving archiving) {
        this.store = store;
        this.areaAccess = areaAccess;
        this.people = people;
        this.writes = writes;
        this.archiving = archiving;
    }

    /**
     * Changes areas, if all of it can be done.
     *
     * @param confirmation whether the caller was told what it touches
     * @throws UnconfirmedException if not: it tells
     * @throws InvalidException with all that is wrong, at the fields named in {@link AreaBulkFields}
     * @throws NotPermittedException if the caller may not edit all of them: it names those
     * @throws ConflictException if somebody else changed one of them since the caller saw it
     * @throws NotFoundException if one is not there any more
     */
    public BulkResult changeAll(List<ChosenArea> chosen, AreaBulkDraft draft, Confirmation confirmation) {
        AreaBulkRules rules = new AreaBulkRules(
                draft, new HolderRules(people, people.currentUserKey().orElse("")));
        Map<Set<String>, List<Message>> counted = new HashMap<>();
        return writes.change(tree -> plan(tree, chosen, rules, counted, confirmation));
    }

    /** @param counted what was counted already of what hangs on areas that are archived; searches take their time */
    private AreaPlan<BulkResult> plan(
            AreaTree tree,
            List<ChosenArea> chosen,
            AreaBulkRules rules,
            Map<Set<String>, List<Message>> counted,
            Confirmation confirmation) {
        List<Area> areas = find(tree, chosen);
        String user = areaAccess.requireMayEditAll(tree, areas);
        for (int i = 0; i < areas.size(); i++) {
            Area area = areas.get(i);
            ConflictException.check(
                    area, chosen.get(i).version(), Message.of("productops.area.bulk.conflict", tree.path(area)));
        }
        Map<Area, Area> changed = rules.apply(tree, areas);
        if (rules.change().equals(Optional.of(AreaBulkChange.PARENT))) {
            changed.values().stream()
                    .findFirst()
                    .ifPresent(area -> areaAccess.requireMayPutBelow(tree, tree.find(area.parent())));
        }
        List<Message> consequences = new ArrayList<>();
        if (rules.change().equals(Optional.of(AreaBulkChange.ARCHIVE))) {
            Set<String> keys = changed.keySet().stream().map(Area::key).collect(Collectors.toSet());
            consequences.addAll(
                    counted.computeIfAbsent(keys, any -> archiving.uses(tree, List.copyOf(changed.keySet()))));
            consequences.addAll(archiving.facts(tree, changed.keySet()));
        }
        requireConfirmed(tree, areas, changed, consequences, confirmation);
        return plan(user, changed, rules.change().orElseThrow());
    }

    private static List<Area> find(AreaTree tree, List<ChosenArea> chosen) {
        if (chosen.isEmpty()) {
            throw InvalidException.general(Message.of("productops.area.bulk.none"));
        }
        return chosen.stream().map(each -> tree.getByOwnKey(each.key())).toList();
    }

    private static void requireConfirmed(
            AreaTree tree,
            List<Area> chosen,
            Map<Area, Area> changed,
            List<Message> consequences,
            Confirmation confirmation) {
        if (changed.isEmpty()) {
            return;
        }
        List<Message> facts = new ArrayList<>();
        facts.add(Message.of("productops.area.bulk.changes", changed.size()));
        Set<Area> along = new LinkedHashSet<>(changed.keySet());
        along.removeAll(Set.copyOf(chosen));
        if (!along.isEmpty()) {
            facts.add(Message.of("productops.area.bulk.along", along.size()));
        }
        int same = chosen.size() + along.size() - changed.size();
        if (same > 0) {
            facts.add(Message.of("productops.area.bulk.same", same));
        }
        facts.addAll(consequences);
        changed.keySet().stream()
                .limit(NAMED)
                .forEach(area -> facts.add(Message.of("productops.area.bulk.area", tree.path(area))));
        if (changed.size() > NAMED) {
            facts.add(Message.of("productops.area.archive.more", changed.size() - NAMED));
        }
        UnconfirmedException question = new UnconfirmedException(facts)
                .agreement(
                        changed.size() == 1
                                ? Message.of("productops.area.bulk.agree-one")
                                : Message.of("productops.area.bulk.agree", changed.size()));
        confirmation.require(question);
    }

    private AreaPlan<BulkResult> plan(String user, Map<Area, Area> changed, AreaBulkChange change) {
        if (changed.isEmpty()) {
            return AreaPlan.none(new BulkResult(0));
        }
        List<AreaPlan.Edit> edits = changed.entrySet().stream()
                .map(each -> new AreaPlan.Edit(user, Optional.of(each.getKey()), Optional.of(each.getValue())))
                .toList();
        List<Area> after = List.copyOf(changed.values());
        return new AreaPlan<>(
                new BulkResult(after.size()),
                edits,
                edits.stream().map(edit -> edit.entry(action(change))).toList(),
                Optional.of(new AreaPlan.Doing(revision -> write(change, after, revision), tree -> tree.with(after))));
    }

    private void write(AreaBulkChange change, List<Area> after, long revision) {
        switch (change) {
            case ARCHIVE -> store.archive(after, revision);
            case RESTORE -> store.restore(after, revision);
            case ROLE, ADD_TAGS, REMOVE_TAGS, LIFECYCLE, PARENT -> store.putAll(after, revision);
        }
    }

    private static String action(AreaBulkChange change) {
        return switch (change) {
            case ARCHIVE -> "productops.area.audit.archived";
            case RESTORE -> AreaAuditTexts.RESTORED;
            case ROLE, ADD_TAGS, REMOVE_TAGS, LIFECYCLE, PARENT -> "productops.area.audit.changed";
        };
    }
}
