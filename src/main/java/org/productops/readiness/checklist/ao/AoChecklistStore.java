package org.productops.readiness.checklist.ao;

import static java.util.stream.Collectors.groupingBy;
import static org.productops.common.store.ao.StoredTexts.orEmpty;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.productops.common.store.ao.Batches;
import org.productops.common.store.ao.UnreadableRows;
import org.productops.readiness.checklist.Check;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistItem;
import org.productops.readiness.checklist.ChecklistStore;
import org.productops.readiness.checklist.Checklists;

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
        return new Checklists(checklists, deletedNames);
    }

    @Override
    public Checklist insert(Checklist checklist) {
        long id = ao.create(
                        ChecklistEntity.class,
                        Map.of(
                                "CHECKLIST_NAME",
                                checklist.name(),
                                "DESCRIPTION",
                                checklist.description(),
                                "ROW_VERSION",
                                checklist.version(),
                                "DELETED",
                                false))
                .getID();
        List<ChecklistItem> items = new ArrayList<>();
        for (ChecklistItem item : checklist.items()) {
            items.add(insertItem(id, items.size(), item));
        }
        return with(id, checklist, items);
    }

    @Override
    public Checklist update(Checklist before, Checklist after) {
        ChecklistEntity row = ao.get(ChecklistEntity.class, Math.toIntExact(after.id()));
        row.setChecklistName(after.name());
        row.setDescription(after.description());
        row.setRowVersion(after.version());
        row.save();
        updateItems(placed(before), placed(after));
        List<ChecklistItem> items = new ArrayList<>();
        for (ChecklistItem item : after.items()) {
            items.add(item.id() == 0 ? insertItem(after.id(), items.size(), item) : item);
        }
        return with(after.id(), after, items);
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
    public void delete(Checklist checklist) {
        ChecklistEntity row = ao.get(ChecklistEntity.class, Math.toIntExact(checklist.id()));
        row.setDeleted(true);
        row.save();
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

    private static Checklist with(long id, Checklist checklist, List<ChecklistItem> items) {
        return new Checklist(id, checklist.name(), checklist.description(), items, checklist.version());
    }

    private ChecklistItem insertItem(long checklistId, int position, ChecklistItem item) {
        long id = ao.create(
                        ChecklistItemEntity.class,
                        Map.of(
                                "CHECKLIST_ID",
                                checklistId,
                                "ITEM_POSITION",
                                position,
                                "ITEM_TEXT",
                                item.text(),
                                "HELP_TEXT",
                                item.help(),
                                "MANDATORY",
                                item.mandatory(),
                                "CHECK_KIND",
                                item.check().kindName(),
                                "FIELD_ID",
                                item.check().fieldId(),
                                "DELETED",
                                false))
                .getID();
        return new ChecklistItem(id, item.text(), item.help(), item.mandatory(), item.check());
    }

    private static void setItem(ChecklistItemEntity row, ChecklistItem item) {
        row.setItemText(item.text());
        row.setHelpText(item.help());
        row.setMandatory(item.mandatory());
        row.setCheckKind(item.check().kindName());
        row.setFieldId(item.check().fieldId());
    }

    private Checklist checklist(ChecklistEntity row, List<ChecklistItemEntity> items) {
        return new Checklist(
                row.getID(),
                row.getChecklistName(),
                orEmpty(row.getDescription()),
                items.stream()
                        .sorted(Comparator.comparingInt(ChecklistItemEntity::getItemPosition))
                        .map(this::item)
                        .toList(),
                row.getRowVersion());
    }

    private ChecklistItem item(ChecklistItemEntity row) {
        return new ChecklistItem(
                row.getID(), orEmpty(row.getItemText()), orEmpty(row.getHelpText()), row.isMandatory(), check(row));
    }

    private Check check(ChecklistItemEntity row) {
        String kind = orEmpty(row.getCheckKind());
        try {
            return Check.of(Check.Kind.valueOf(kind), orEmpty(row.getFieldId()));
        } catch (IllegalArgumentException e) {
            unreadable.tell("CHECKLIST_ITEM", row, "the kind of check " + kind);
            return new Check.Unreadable(kind, orEmpty(row.getFieldId()));
        }
    }
}
