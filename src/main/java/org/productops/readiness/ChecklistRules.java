package org.productops.readiness;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.text.PlainText;

/** What a checklist must be like. Errors of an item stand at names such as {@code items.0.text}. */
final class ChecklistRules {

    private static final Set<String> KINDS =
            Arrays.stream(Check.Kind.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private final ChecklistLibrary library;
    private final CheckFields fields;

    ChecklistRules(ChecklistLibrary library, CheckFields fields) {
        this.library = library;
        this.fields = fields;
    }

    /**
     * Checks all of the draft.
     *
     * @param edited the checklist that it is an edit of; empty for a new one
     * @throws InvalidException if anything is wrong
     */
    void check(ChecklistDraft draft, Optional<Checklist> edited) {
        FieldErrors.Collector errors = FieldErrors.collect();
        checkText(errors, "name", draft.name(), Checklist.LONGEST_NAME, true);
        checkText(errors, "description", draft.description(), Checklist.LONGEST_DESCRIPTION, false);
        long id = edited.map(Checklist::id).orElse(0L);
        library.findByName(draft.name())
                .filter(other -> other.id() != id)
                .ifPresent(
                        other -> errors.at("name", Message.of("productops.readiness.error.name-taken", other.name())));
        checkItems(errors, draft.items(), edited);
        errors.throwIfAny();
    }

    private void checkItems(FieldErrors.Collector errors, List<ChecklistDraft.Item> items, Optional<Checklist> edited) {
        if (items.isEmpty()) {
            errors.at("items", Message.of("productops.readiness.error.no-items"));
        }
        if (items.size() > Checklist.MOST_ITEMS) {
            errors.at("items", Message.of("productops.readiness.error.many-items", Checklist.MOST_ITEMS));
            return;
        }
        Set<Long> known = edited.stream()
                .flatMap(checklist -> checklist.items().stream())
                .map(ChecklistItem::id)
                .collect(Collectors.toCollection(HashSet::new));
        for (int i = 0; i < items.size(); i++) {
            ChecklistDraft.Item item = items.get(i);
            if (item.id() != null && !known.remove(item.id())) {
                errors.at("items." + i + ".id", Message.of("productops.readiness.error.unknown-item", item.id()));
            }
            checkItem(errors, "items." + i + ".", item);
        }
    }

    private void checkItem(FieldErrors.Collector errors, String place, ChecklistDraft.Item item) {
        checkText(errors, place + "text", item.text(), ChecklistItem.LONGEST_TEXT, true);
        checkText(errors, place + "help", item.help(), ChecklistItem.LONGEST_HELP, false);
        if (!KINDS.contains(item.kind())) {
            errors.at(place + "kind", Message.of("productops.readiness.error.unknown-kind", item.kind()));
        } else if (!item.kind().equals(Check.Kind.FIELD_FILLED.name())) {
            if (!item.fieldId().isEmpty()) {
                errors.at(place + "fieldId", Message.of("productops.readiness.error.field-not-wanted"));
            }
        } else if (item.fieldId().isEmpty()) {
            errors.at(place + "fieldId", Message.of("productops.readiness.error.field-missing"));
        } else if (fields.nameOf(item.fieldId()).isEmpty()) {
            errors.at(place + "fieldId", Message.of("productops.readiness.error.field-unknown", item.fieldId()));
        }
    }

    private static void checkText(
            FieldErrors.Collector errors, String place, String text, int longest, boolean required) {
        if (required && text.isEmpty()) {
            errors.at(place, Message.of("productops.readiness.error.empty"));
        }
        if (text.length() > longest) {
            errors.at(place, Message.of("productops.readiness.error.too-long", longest, text.length()));
        }
        if (!PlainText.isStorable(text)) {
            errors.at(place, Message.of("productops.common.error.bad-character"));
        }
    }
}
