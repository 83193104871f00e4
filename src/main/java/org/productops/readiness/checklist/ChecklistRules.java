package org.productops.readiness.checklist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;

/** Turns a draft into a checklist, or says at each field what is wrong with it. */
final class ChecklistRules {

    private static final TextRule NAME = TextRule.line(100).mandatory();
    private static final TextRule DESCRIPTION = TextRule.lines(1000);
    private static final TextRule ITEM_TEXT = TextRule.lines(500).mandatory();
    private static final TextRule ITEM_HELP = TextRule.lines(1000);

    private static final Set<String> KINDS =
            Arrays.stream(Check.Kind.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private final FieldCatalog fields;

    ChecklistRules(FieldCatalog fields) {
        this.fields = fields;
    }

    /**
     * The checklist that the draft makes of what is there; new ones, and new items, have no id yet.
     *
     * @param before the checklist as it is stored; empty for a new one
     * @throws org.productops.common.error.InvalidException with all that is wrong
     */
    Checklist apply(Checklists all, ChecklistDraft draft, Optional<Checklist> before) {
        FieldErrors.Collector errors = FieldErrors.collect();
        String name = NAME.check(ChecklistFields.NAME, draft.name(), errors);
        String description = DESCRIPTION.check(ChecklistFields.DESCRIPTION, draft.description(), errors);
        long id = before.map(Checklist::id).orElse(0L);
        all.findByName(name)
                .filter(other -> other.id() != id)
                .ifPresent(other -> errors.at(
                        ChecklistFields.NAME, Message.of("productops.readiness.error.name-taken", other.name())));
        List<ChecklistItem> items = items(draft.items(), before, errors);
        errors.throwIfAny();
        return new Checklist(
                id, name, description, items, before.map(Checklist::version).orElse(0L) + 1);
    }

    private List<ChecklistItem> items(
            List<ChecklistDraft.Item> drafts, Optional<Checklist> before, FieldErrors.Collector errors) {
        if (drafts.isEmpty()) {
            errors.at(ChecklistFields.ITEMS, Message.of("productops.readiness.error.no-items"));
        }
        if (drafts.size() > Checklist.MOST_ITEMS) {
            errors.at(ChecklistFields.ITEMS, Message.of("productops.readiness.error.many-items", Checklist.MOST_ITEMS));
            return List.of();
        }
        Set<Long> known = before.stream()
                .flatMap(checklist -> checklist.items().stream())
                .map(ChecklistItem::id)
                .collect(Collectors.toCollection(HashSet::new));
        List<ChecklistItem> items = new ArrayList<>();
        for (ChecklistDraft.Item draft : drafts) {
            if (draft.id() != 0 && !known.remove(draft.id())) {
                errors.at(
                        ChecklistFields.ofItem(items.size(), ChecklistFields.ID),
                        Message.of("productops.readiness.error.unknown-item", draft.id()));
            }
            items.add(item(items.size(), draft, errors));
        }
        return items;
    }

    private ChecklistItem item(int number, ChecklistDraft.Item draft, FieldErrors.Collector errors) {
        return new ChecklistItem(
                draft.id(),
                ITEM_TEXT.check(ChecklistFields.ofItem(number, ChecklistFields.TEXT), draft.text(), errors),
                ITEM_HELP.check(ChecklistFields.ofItem(number, ChecklistFields.HELP), draft.help(), errors),
                draft.mandatory(),
                check(number, draft, errors));
    }

    private Check check(int number, ChecklistDraft.Item draft, FieldErrors.Collector errors) {
        if (!KINDS.contains(draft.kind())) {
            errors.at(
                    ChecklistFields.ofItem(number, ChecklistFields.KIND),
                    Message.of("productops.readiness.error.unknown-kind", TextRule.beginning(draft.kind())));
            return new Check.Manual();
        }
        Check.Kind kind = Check.Kind.valueOf(draft.kind());
        String place = ChecklistFields.ofItem(number, ChecklistFields.FIELD_ID);
        if (kind != Check.Kind.FIELD_FILLED) {
            if (!draft.fieldId().isEmpty()) {
                errors.at(place, Message.of("productops.readiness.error.field-not-wanted"));
            }
        } else if (draft.fieldId().isEmpty()) {
            errors.at(place, Message.of("productops.readiness.error.field-missing"));
        } else if (fields.nameOf(draft.fieldId()).isEmpty()) {
            errors.at(
                    place, Message.of("productops.readiness.error.field-unknown", TextRule.beginning(draft.fieldId())));
        }
        return Check.of(kind, draft.fieldId());
    }
}
