package org.productops.readiness.ao;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.productops.readiness.Check;
import org.productops.readiness.Checklist;
import org.productops.readiness.ChecklistDraft;
import org.productops.readiness.ChecklistItem;
import org.productops.readiness.ChecklistLibrary;
import org.productops.readiness.ChecklistStore;

/** Checklists in the product's database. */
@JiraComponent
public final class AoChecklistStore implements ChecklistStore {

    private final ActiveObjects ao;

    @Inject
    public AoChecklistStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public ChecklistLibrary load() {
        Map<Long, List<ChecklistItemEntity>> items = Arrays.stream(
                        ao.find(ChecklistItemEntity.class, "DELETED = ?", false))
                .collect(groupingBy(ChecklistItemEntity::getChecklistId));
        List<Checklist> checklists = new ArrayList<>();
        Map<Long, String> deletedNames = new HashMap<>();
        for (ChecklistEntity row : ao.find(ChecklistEntity.class)) {
            long id = row.getID();
            if (row.isDeleted()) {
                deletedNames.put(id, row.getName());
            } else {
                checklists.add(checklist(row, items.getOrDefault(id, List.of())));
            }
        }
        return new ChecklistLibrary(checklists, deletedNames);
    }

    @Override
    public long insert(ChecklistDraft draft) {
        long id = ao.create(
                        ChecklistEntity.class,
                        Map.of(
                                "NAME",
                                draft.name(),
                                "DESCRIPTION",
                                draft.description(),
                                "VERSION",
                                1L,
                                "DELETED",
                                false))
                .getID();
        for (int position = 0; position < draft.items().size(); position++) {
            insertItem(id, position, draft.items().get(position));
        }
        return id;
    }

    @Override
    public void update(long id, ChecklistDraft draft, long newVersion) {
        ChecklistEntity row = ao.get(ChecklistEntity.class, Math.toIntExact(id));
        row.setName(draft.name());
        row.setDescription(draft.description());
        row.setVersion(newVersion);
        row.save();
        Map<Long, ChecklistItemEntity> left = Arrays.stream(
                        ao.find(ChecklistItemEntity.class, "CHECKLIST_ID = ? AND DELETED = ?", id, false))
                .collect(toMap(item -> (long) item.getID(), Function.identity()));
        for (int position = 0; position < draft.items().size(); position++) {
            ChecklistDraft.Item item = draft.items().get(position);
            ChecklistItemEntity existing = item.id() == null ? null : left.remove(item.id());
            if (existing == null) {
                insertItem(id, position, item);
            } else {
                updateItem(existing, position, item);
            }
        }
        left.values().forEach(removed -> {
            removed.setDeleted(true);
            removed.save();
        });
    }

    @Override
    public void delete(long id) {
        ChecklistEntity row = ao.get(ChecklistEntity.class, Math.toIntExact(id));
        row.setDeleted(true);
        row.save();
    }

    private void insertItem(long checklistId, int position, ChecklistDraft.Item item) {
        ao.create(
                ChecklistItemEntity.class,
                Map.of(
                        "CHECKLIST_ID", checklistId,
                        "POSITION", position,
                        "BODY", item.text(),
                        "HELP", item.help(),
                        "MANDATORY", item.mandatory(),
                        "KIND", item.kind(),
                        "FIELD_ID", item.fieldId(),
                        "DELETED", false));
    }

    private static void updateItem(ChecklistItemEntity row, int position, ChecklistDraft.Item item) {
        row.setPosition(position);
        row.setBody(item.text());
        row.setHelp(item.help());
        row.setMandatory(item.mandatory());
        row.setKind(item.kind());
        row.setFieldId(item.fieldId());
        row.save();
    }

    private static Checklist checklist(ChecklistEntity row, List<ChecklistItemEntity> items) {
        return new Checklist(
                row.getID(),
                row.getName(),
                orEmpty(row.getDescription()),
                items.stream()
                        .sorted(Comparator.comparingInt(ChecklistItemEntity::getPosition))
                        .map(AoChecklistStore::item)
                        .toList(),
                row.getVersion());
    }

    private static ChecklistItem item(ChecklistItemEntity row) {
        return new ChecklistItem(
                row.getID(),
                orEmpty(row.getBody()),
                orEmpty(row.getHelp()),
                row.isMandatory(),
                Check.of(Check.Kind.valueOf(row.getKind()), orEmpty(row.getFieldId())));
    }

    private static String orEmpty(String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
