package org.productops.readiness.checklist;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.productops.common.access.Access;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;

/** How checklists came to say what they say. */
@JiraComponent
public class ChecklistHistoryService {

    /** What an item's text begins with in the audit log: its number, which changes with each item that is added above it. */
    private static final Pattern NUMBER = Pattern.compile("^\\d+\\. \\| ");

    private final Access access;
    private final ChecklistLibrary library;
    private final ChecklistStore store;
    private final ChecklistTexts texts;

    @Inject
    public ChecklistHistoryService(
            Access access, ChecklistLibrary library, ChecklistStore store, ConditionNames names) {
        this.access = access;
        this.library = library;
        this.store = store;
        this.texts = new ChecklistTexts(new ConditionText(names));
    }

    /**
     * What was changed each time that a checklist was saved, the newest first, in one statement. For administrators.
     *
     * @throws NotFoundException if there is none
     * @throws org.productops.common.error.NotPermittedException if the caller does not administer the product
     */
    public Slice<ChecklistChange> of(long id, Paging paging) {
        access.requireAdministrator();
        Checklists all = library.checklists();
        all.find(id)
                .orElseThrow(
                        () -> new NotFoundException(Message.of("productops.readiness.error.unknown-checklist", id)));
        List<ChecklistVersion> saved = new ArrayList<>(all.versions(id));
        Collections.reverse(saved);
        Slice<ChecklistVersion> part = Slice.of(saved, paging);
        int behind = paging.start() + part.values().size();
        // With the one before, from which the last of them differs.
        List<ChecklistVersion> read =
                saved.subList(Math.min(paging.start(), saved.size()), Math.min(behind + 1, saved.size()));
        Map<Long, Checklist> lists =
                store.versions(id, read.stream().map(ChecklistVersion::version).toList());
        List<ChecklistChange> changes = new ArrayList<>();
        for (int i = 0; i < part.values().size(); i++) {
            Optional<Checklist> before = i + 1 < read.size()
                    ? Optional.ofNullable(lists.get(read.get(i + 1).version()))
                    : Optional.empty();
            changes.add(change(
                    read.get(i),
                    before,
                    Optional.ofNullable(lists.get(read.get(i).version()))));
        }
        return new Slice<>(part.start(), part.limit(), part.total(), changes);
    }

    private ChecklistChange change(ChecklistVersion saved, Optional<Checklist> before, Optional<Checklist> after) {
        if (after.isEmpty()) {
            return new ChecklistChange(saved, false, List.of());
        }
        List<FieldChange> changes =
                new ArrayList<>(FieldChange.between(before.map(this::said).orElse(Map.of()), said(after.get())));
        before.flatMap(list -> moved(list, after.get())).ifPresent(changes::add);
        return new ChecklistChange(saved, true, changes);
    }

    private Map<String, String> said(Checklist checklist) {
        Map<String, String> said = new LinkedHashMap<>();
        texts.audited(checklist)
                .forEach((field, text) -> said.put(field, NUMBER.matcher(text).replaceFirst("")));
        return said;
    }

    /** The order, if those that are in both stand in another one. */
    private static Optional<FieldChange> moved(Checklist before, Checklist after) {
        List<Long> old = before.items().stream().map(ChecklistItem::id).toList();
        List<Long> now = after.items().stream().map(ChecklistItem::id).toList();
        boolean same = old.stream()
                .filter(now::contains)
                .toList()
                .equals(now.stream().filter(old::contains).toList());
        return same
                ? Optional.empty()
                : Optional.of(new FieldChange(ChecklistFields.ORDER, order(before), order(after)));
    }

    private static String order(Checklist checklist) {
        return checklist.items().stream().map(ChecklistItem::text).collect(Collectors.joining("\n"));
    }
}
