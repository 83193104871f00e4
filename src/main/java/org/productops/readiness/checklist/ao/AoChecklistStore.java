package org.productops.readiness.checklist.ao;

import static java.util.stream.Collectors.groupingBy;
import static org.productops.common.store.ao.StoredTexts.orEmpty;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import net.java.ao.Query;
import org.productops.common.json.Json;
import org.productops.common.store.ao.Batches;
import org.productops.common.store.ao.UnreadableRows;
import org.productops.readiness.check.Check;
import org.productops.readiness.check.Eligible;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistItem;
import org.productops.readiness.checklist.ChecklistStore;
import org.productops.readiness.checklist.ChecklistVersion;
import org.productops.readiness.checklist.Checklists;
import org.productops.readiness.checklist.Conditions;
import org.productops.readiness.checklist.Criterion;
import org.productops.readiness.checklist.EligibleText;
import org.productops.readiness.checklist.Scope;
import org.productops.readiness.checklist.WaiverPolicy;
import org.productops.readiness.checklist.ao.ChecklistContent.ChecklistPart;
import org.productops.readiness.checklist.ao.ChecklistContent.ConditionsPart;
import org.productops.readiness.checklist.ao.ChecklistContent.OverridesPart;
import org.productops.readiness.checklist.ao.ChecklistContent.ScopePart;

/** Checklists in the product's database. */
@JiraComponent
public final class AoChecklistStore implements ChecklistStore {

    private final ActiveObjects ao;
    private final UnreadableRows unreadable = new UnreadableRows();

    @Inject
    public AoChecklistStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Checklists load() {
        Map<Long, List<ChecklistItemEntity>> items = Arrays.stream(
                        ao.find(ChecklistItemEntity.class, "DELETED = ?", false))
                .collect(groupingBy(ChecklistItemEntity::getChecklistId));
        List<Checklist> checklists = new ArrayList<>();
        Map<Long, String> deletedNames = new HashMap<>();
        for (ChecklistEntity row : ao.find(ChecklistEntity.class)) {
            long id = row.getID();
            if (row.isDeleted()) {
                deletedNames.put(id, row.getChecklistName());
            } else {
                checklists.add(checklist(row, items.getOrDefault(id, List.of())));
            }
        }
        return new Checklists(checklists, deletedNames, versions());
    }

    /** Without what the lists said. */
    private Map<Long, List<ChecklistVersion>> versions() {
        Map<Long, List<ChecklistVersion>> versions = new HashMap<>();
        ao.stream(
                ChecklistVersionEntity.class,
                Query.select("ID, CHECKLIST_ID, LIST_VERSION, PUBLISHED_AT, PUBLISHED_BY_KEY, LIST_SCOPE")
                        .order("ID"),
                row -> versions.computeIfAbsent(row.getChecklistId(), any -> new ArrayList<>())
                        .add(new ChecklistVersion(
                                row.getListVersion(),
                                row.getPublishedAt().toInstant(),
                                row.getPublishedByKey(),
                                scopeOf(row))));
        return versions;
    }

    /** Where it cannot be read, the version itself is. */
    private static Optional<Scope> scopeOf(ChecklistVersionEntity row) {
        try {
            return Optional.ofNullable(row.getListScope()).map(ScopePart::read);
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<Checklist> version(long checklistId, long version) {
        return Arrays.stream(ao.find(
                        ChecklistVersionEntity.class,
                        Query.select().where("CHECKLIST_ID = ? AND LIST_VERSION = ?", checklistId, version)))
                .filter(row -> row.getListContent() != null)
                .findFirst()
                .flatMap(this::read);
    }

    @Override
    public Map<Long, Checklist> versions(long checklistId, Collection<Long> versions) {
        Map<Long, Checklist> kept = new HashMap<>();
        if (versions.isEmpty()) {
            return kept;
        }
        // They follow one another, so that the first and the last name all of them.
        for (ChecklistVersionEntity row : ao.find(
                ChecklistVersionEntity.class,
                Query.select()
                        .where(
                                "CHECKLIST_ID = ? AND LIST_VERSION >= ? AND LIST_VERSION <= ?",
                                checklistId,
                                Collections.min(versions),
                                Collections.max(versions)))) {
            if (row.getListContent() != null && versions.contains(row.getListVersion())) {
                read(row).ifPresent(list -> kept.put(list.version(), list));
            }
        }
        return kept;
    }

    private Optional<Checklist> read(ChecklistVersionEntity row) {
        try {
            return Optional.of(ChecklistPart.read(row.getChecklistId(), row.getListVersion(), row.getListContent()));
        } catch (RuntimeException e) {
            unreadable.tell("CHECKLIST_VERSION", row, "a list that reads " + e.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public Checklist insert(Checklist checklist, String userKey, Instant now) {
        Map<String, Object> row = new HashMap<>();
        row.put("CHECKLIST_NAME", checklist.name());
        row.put("DESCRIPTION", checklist.description());
        row.put("ROW_VERSION", checklist.version());
        row.put("LIST_SCOPE", Json.write(ScopePart.of(checklist.scope())));
        row.put("OVERRIDE_POLICY", Json.write(OverridesPart.of(checklist.waivers())));
        row.put("DELETED", false);
        long id = ao.create(ChecklistEntity.class, row).getID();
        List<ChecklistItem> items = new ArrayList<>();
        for (ChecklistItem item : checklist.items()) {
            items.add(insertItem(id, items.size(), item.stored(0, now)));
        }
        return keepVersion(checklist.stored(id, items), userKey, now);
    }

    @Override
    public Checklist update(Checklist before, Checklist after, String userKey, Instant now) {
        ChecklistEntity row = ao.get(ChecklistEntity.class, Math.toIntExact(after.id()));
        row.setChecklistName(after.name());
        row.setDescription(after.description());
        row.setListScope(Json.write(ScopePart.of(after.scope())));
        row.setOverridePolicy(Json.write(OverridesPart.of(after.waivers())));
        row.setRowVersion(after.version());
        row.save();
        updateItems(placed(before), placed(after));
        List<ChecklistItem> items = new ArrayList<>();
        for (ChecklistItem item : after.items()) {
            items.add(item.id() == 0 ? insertItem(after.id(), items.size(), item.stored(0, now)) : item);
        }
        return keepVersion(after.stored(after.id(), items), userKey, now);
    }

    private Checklist keepVersion(Checklist checklist, String userKey, Instant now) {
        Map<String, Object> row = version(checklist.id(), checklist.version(), userKey, now);
        row.put("LIST_SCOPE", Json.write(ScopePart.of(checklist.scope())));
        row.put("LIST_CONTENT", ChecklistPart.write(checklist));
        ao.create(ChecklistVersionEntity.class, row);
        return checklist;
    }

    private static Map<String, Object> version(long checklistId, long version, String userKey, Instant now) {
        Map<String, Object> row = new HashMap<>();
        row.put("CHECKLIST_ID", checklistId);
        row.put("LIST_VERSION", version);
        row.put("PUBLISHED_AT", Date.from(now));
        row.put("PUBLISHED_BY_KEY", userKey);
        return row;
    }

    /** Changes the rows of those that differ, and hides the rows of those that are gone. */
    private void updateItems(Map<Long, Placed> before, Map<Long, Placed> after) {
        List<Integer> differing = before.keySet().stream()
                .filter(id -> !before.get(id).equals(after.get(id)))
                .map(Math::toIntExact)
                .toList();
        if (differing.isEmpty()) {
            return;
        }
        for (ChecklistItemEntity row :
                ao.find(ChecklistItemEntity.class, Batches.in(Query.select(), "ID", differing))) {
            Placed old = before.get((long) row.getID());
            Placed now = after.get((long) row.getID());
            if (now == null) {
                row.setDeleted(true);
            } else {
                row.setItemPosition(now.position());
                if (!now.item().equals(old.item())) {
                    setItem(row, now.item());
                }
            }
            row.save();
        }
    }

    @Override
    public void delete(Checklist checklist, String userKey, Instant now) {
        ChecklistEntity row = ao.get(ChecklistEntity.class, Math.toIntExact(checklist.id()));
        row.setDeleted(true);
        row.save();
        ao.create(ChecklistVersionEntity.class, version(checklist.id(), checklist.version() + 1, userKey, now));
    }

    /** An item in its place. */
    private record Placed(int position, ChecklistItem item) {}

    /** The items that are stored, by their id. */
    private static Map<Long, Placed> placed(Checklist checklist) {
        Map<Long, Placed> placed = new LinkedHashMap<>();
        int position = 0;
        for (ChecklistItem item : checklist.items()) {
            if (item.id() != 0) {
                placed.put(item.id(), new Placed(position, item));
            }
            position++;
        }
        return placed;
    }

    private ChecklistItem insertItem(long checklistId, int position, ChecklistItem item) {
        Map<String, Object> row = new HashMap<>();
        row.put("CHECKLIST_ID", checklistId);
        row.put("ITEM_POSITION", position);
        row.put("ITEM_TEXT", item.text());
        row.put("HELP_TEXT", item.help());
        row.put("HELP_LINK", item.link());
        row.put("SECTION_NAME", item.section());
        row.put("MANDATORY", item.mandatory());
        row.put("CHECK_KIND", item.check().kind());
        row.put("FIELD_ID", item.check().subject());
        row.put("CHECK_VALUE", item.check().value());
        row.put("TICKERS", EligibleText.write(item.tickers()));
        row.put("ITEM_CONDITIONS", ConditionsPart.write(item.conditions()));
        row.put("SKIPPABLE", item.skippable());
        row.put("STARTS_ON", item.startsOn().map(String::valueOf).orElse(null));
        row.put("ADDED_AT", Date.from(item.addedAt()));
        row.put("DELETED", false);
        return item.stored(ao.create(ChecklistItemEntity.class, row).getID(), item.addedAt());
    }

    private static void setItem(ChecklistItemEntity row, ChecklistItem item) {
        row.setItemText(item.text());
        row.setHelpText(item.help());
        row.setHelpLink(item.link());
        row.setSectionName(item.section());
        row.setMandatory(item.mandatory());
        row.setCheckKind(item.check().kind());
        row.setFieldId(item.check().subject());
        row.setCheckValue(item.check().value());
        row.setTickers(EligibleText.write(item.tickers()));
        row.setItemConditions(ConditionsPart.write(item.conditions()));
        row.setSkippable(item.skippable());
        row.setStartsOn(item.startsOn().map(String::valueOf).orElse(null));
    }

    private Checklist checklist(ChecklistEntity row, List<ChecklistItemEntity> items) {
        return new Checklist(
                row.getID(),
                row.getChecklistName(),
                orEmpty(row.getDescription()),
                scope(row),
                policy(row),
                items.stream()
                        .sorted(Comparator.comparingInt(ChecklistItemEntity::getItemPosition))
                        .map(this::item)
                        .toList(),
                row.getRowVersion());
    }

    /** What cannot be read stands everywhere rather than nowhere: a gate never opens by accident. */
    private Scope scope(ChecklistEntity row) {
        try {
            return ScopePart.read(row.getListScope());
        } catch (RuntimeException e) {
            unreadable.tell("CHECKLIST", row, "the scope " + row.getListScope());
            return Scope.EVERYWHERE;
        }
    }

    private WaiverPolicy policy(ChecklistEntity row) {
        try {
            return OverridesPart.read(row.getOverridePolicy());
        } catch (RuntimeException e) {
            unreadable.tell("CHECKLIST", row, "the overrides " + row.getOverridePolicy());
            return WaiverPolicy.FORBIDDEN;
        }
    }

    private ChecklistItem item(ChecklistItemEntity row) {
        return new ChecklistItem(
                row.getID(),
                orEmpty(row.getSectionName()),
                orEmpty(row.getItemText()),
                orEmpty(row.getHelpText()),
                orEmpty(row.getHelpLink()),
                row.isMandatory(),
                new Check(orEmpty(row.getCheckKind()), orEmpty(row.getFieldId()), orEmpty(row.getCheckValue())),
                tickers(row),
                conditions(row),
                row.isSkippable(),
                startsOn(row),
                row.getAddedAt() == null ? Instant.EPOCH : row.getAddedAt().toInstant());
    }

    private Eligible tickers(ChecklistItemEntity row) {
        String text = orEmpty(row.getTickers());
        // Nobody is in a group without members: who may tick it is for an administrator to choose again.
        return text.isEmpty()
                ? Eligible.ANYONE
                : readable(
                        row,
                        "the people " + text,
                        any -> EligibleText.read(text).orElseThrow(),
                        Eligible.group(text));
    }

    /** An item whose conditions cannot be read applies to every issue. */
    private Conditions conditions(ChecklistItemEntity row) {
        return readable(
                row,
                "the conditions " + row.getItemConditions(),
                any -> ConditionsPart.read(row.getItemConditions()),
                new Conditions(List.<Criterion>of()));
    }

    private Optional<LocalDate> startsOn(ChecklistItemEntity row) {
        String text = orEmpty(row.getStartsOn());
        return text.isEmpty()
                ? Optional.empty()
                : readable(row, "the date " + text, any -> Optional.of(LocalDate.parse(text)), Optional.empty());
    }

    private <T> T readable(ChecklistItemEntity row, String what, Function<ChecklistItemEntity, T> reading, T instead) {
        try {
            return reading.apply(row);
        } catch (RuntimeException e) {
            unreadable.tell("CHECKLIST_ITEM", row, what);
            return instead;
        }
    }
}
