package org.productops.area;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.productops.area.AreaPlan.Doing;
import org.productops.area.AreaPlan.Edit;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.Confirmation;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.UnconfirmedException;
import org.productops.common.snapshot.Snapshot;
import org.productops.common.text.TextRule;
import org.productops.common.user.People;

/**
 * How areas end for good: merged into another one, which all that hangs on them follows, or deleted, where nothing hangs on
 * them. Their keys find the area into which they were merged, and are never those of another one.
 */
@Named
public class AreaEndService {

    private final AreaLibrary library;
    private final AreaStore store;
    private final AreaAccess areaAccess;
    private final People people;
    private final AreaWrites writes;
    private final List<AreaDependents> dependents;

    /** @param dependents what hangs on areas; there may be nothing */
    @Inject
    public AreaEndService(
            AreaLibrary library,
            AreaStore store,
            AreaAccess areaAccess,
            People people,
            AreaWrites writes,
            Optional<List<AreaDependents>> dependents) {
        this.library = library;
        this.store = store;
        this.areaAccess = areaAccess;
        this.people = people;
        this.writes = writes;
        this.dependents = dependents.orElse(List.of());
    }

    /**
     * Merges an area into another one, for somebody who may edit both.
     *
     * @param version the version of the area that ends which the caller has seen
     * @param intoKey the key of the area that stays, as it was typed
     * @param confirmation that the caller was told what it takes along
     * @return the area that stays
     * @throws InvalidException at {@link AreaFields#MERGED_INTO} if they cannot be merged
     * @throws UnconfirmedException with what it takes along, until that is confirmed
     */
    public Area merge(String key, long version, String intoKey, Confirmation confirmation) {
        List<Message> uses =
                counted(tree -> checked(tree, key, version, intoKey).merged());
        return writes.change(tree -> {
            AreaMerge merge = checked(tree, key, version, intoKey);
            UnconfirmedException question = new UnconfirmedException(facts(tree, merge, uses))
                    .agreement(Message.of("productops.area.merge.agree"));
            confirmation.require(question);
            String user = areaAccess.requireMayEdit(tree, merge.merged());
            return new AreaPlan<>(
                    merge.result(),
                    edits(user, tree, merge),
                    entries(user, merge),
                    Optional.of(new Doing(
                            revision -> write(merge, revision),
                            now -> now.with(new AreaRows(
                                    merge.becoming(),
                                    Map.of(merge.merged().key(), merge.into().key()),
                                    now.roles().own())))));
        });
    }

    private AreaMerge checked(AreaTree tree, String key, long version, String intoKey) {
        Area area = tree.getByOwnKey(key);
        areaAccess.requireMayEdit(tree, area);
        area.requireVersion(version);
        Area into = target(tree, area, intoKey.strip());
        areaAccess.requireMayEdit(tree, into);
        return AreaMerge.of(tree, area, into);
    }

    /**
     * What hangs on an area that is about to end. It is counted before anybody waits for the lock, as searches take their
     * time; what is said of it is what the caller agrees to.
     *
     * @param ending which area, with all that is refused without counting
     */
    private List<Message> counted(Function<AreaTree, Area> ending) {
        List<Message> uses = new ArrayList<>();
        library.snapshot().refuseEarly(Snapshot.ALL, tree -> {
            Area area = ending.apply(tree);
            uses.clear();
            uses.addAll(uses(tree, area));
        });
        return uses;
    }

    private static Area target(AreaTree tree, Area area, String typed) {
        if (typed.isEmpty()) {
            throw refused(Message.of("productops.common.error.text-empty"));
        }
        Area into = tree.find(AreaKey.tidy(typed))
                .orElseThrow(
                        () -> refused(Message.of("productops.area.error.parent-unknown", TextRule.beginning(typed))));
        if (into.equals(area)) {
            throw refused(Message.of("productops.area.error.merge-itself"));
        }
        if (tree.isWithin(into, area)) {
            throw refused(Message.of("productops.area.error.merge-below", into.name(), area.name()));
        }
        if (into.archived()) {
            throw refused(Message.of("productops.area.error.parent-archived", tree.path(into)));
        }
        if (tree.level(into) + 1 + tree.height(area) > AreaRules.MOST_LEVELS) {
            throw refused(Message.of("productops.area.error.too-deep", AreaRules.MOST_LEVELS));
        }
        return into;
    }

    private static InvalidException refused(Message text) {
        return InvalidException.at(AreaFields.MERGED_INTO, text);
    }

    private List<Message> facts(AreaTree tree, AreaMerge merge, List<Message> uses) {
        Area merged = merge.merged();
        String path = tree.path(merge.into());
        List<Message> facts = new ArrayList<>();
        facts.add(Message.of("productops.area.merge.name", merged.name(), path));
        int below = tree.below(merged).size();
        if (below > 0) {
            facts.add(Message.of("productops.area.merge.below", below, path));
        }
        if (!merge.added().isEmpty()) {
            facts.add(Message.of("productops.area.merge.holders", path, names(merge.added())));
        }
        facts.addAll(MergeConsequences.of(tree, merge));
        facts.addAll(uses);
        facts.add(Message.of("productops.area.merge.key", merged.key()));
        return facts;
    }

    private String names(List<Holder> holders) {
        String names = new HolderNames(people).said(holders);
        return holders.size() > HolderNames.SAID ? names + ", \u2026" : names;
    }

    private List<Message> uses(AreaTree tree, Area area) {
        return dependents.stream()
                .flatMap(each -> each.uses(tree, area).stream())
                .toList();
    }

    private void write(AreaMerge merge, long revision) {
        store.putAll(merge.becoming(), revision);
        store.remove(Map.of(merge.merged().key(), merge.into().key()), revision);
    }

    private static List<Edit> edits(String user, AreaTree tree, AreaMerge merge) {
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit(user, Optional.of(merge.merged()), Optional.empty()));
        merge.becoming().forEach(after -> edits.add(new Edit(user, tree.find(after.key()), Optional.of(after))));
        return edits;
    }

    private static List<AuditEntry> entries(String user, AreaMerge merge) {
        String key = merge.merged().key();
        List<FieldChange> end =
                List.of(new FieldChange(AreaFields.MERGED_INTO, "", merge.into().key()));
        List<AuditEntry> entries = new ArrayList<>();
        entries.add(AuditEntry.configuration(user, "productops.area.audit.merged", key, end));
        entries.add(new Edit(user, Optional.of(merge.into()), Optional.of(merge.result()))
                .entry("productops.area.audit.changed"));
        for (Area child : merge.children()) {
            entries.add(AuditEntry.configuration(
                    user,
                    "productops.area.audit.changed",
                    child.key(),
                    List.of(new FieldChange(AreaFields.PARENT, key, child.parent()))));
        }
        return entries;
    }

    /**
     * What keeps an area from being deleted, for somebody who may edit it: sentences that say how much of what hangs on it;
     * none if it can be deleted.
     */
    public List<Message> hindrances(String key) {
        AreaTree tree = library.tree();
        Area area = tree.getByOwnKey(key);
        areaAccess.requireMayEdit(tree, area);
        List<Message> all = new ArrayList<>();
        below(tree, area).ifPresent(all::add);
        all.addAll(uses(tree, area));
        return all;
    }

    private static Optional<Message> below(AreaTree tree, Area area) {
        int below = tree.below(area).size();
        return below == 0 ? Optional.empty() : Optional.of(Message.of("productops.area.delete.below", below));
    }

    /**
     * Deletes an area on which nothing hangs, for somebody who may edit it. No other area ever gets its key.
     *
     * @param version the version that the caller has seen
     * @throws InvalidException if something hangs on it
     */
    public void delete(String key, long version) {
        counted(tree -> toDelete(tree, key, version)).stream().findFirst().ifPresent(first -> {
            throw InvalidException.general(first);
        });
        writes.change(tree -> {
            Area area = toDelete(tree, key, version);
            String user = areaAccess.requireMayEdit(tree, area);
            dependents.stream()
                    .flatMap(each -> each.usesAsStored(area).stream())
                    .findFirst()
                    .ifPresent(first -> {
                        throw InvalidException.general(first);
                    });
            Edit edit = new Edit(user, Optional.of(area), Optional.empty());
            Map<String, String> ended = Map.of(area.key(), "");
            return new AreaPlan<>(
                    area,
                    List.of(edit),
                    List.of(edit.entry(AreaAuditTexts.DELETED)),
                    Optional.of(new Doing(
                            revision -> store.remove(ended, revision),
                            now -> now.with(
                                    new AreaRows(List.of(), ended, now.roles().own())))));
        });
    }

    private Area toDelete(AreaTree tree, String key, long version) {
        Area area = tree.getByOwnKey(key);
        areaAccess.requireMayEdit(tree, area);
        area.requireVersion(version);
        below(tree, area).ifPresent(text -> {
            throw InvalidException.general(text);
        });
        return area;
    }
}
