package org.productops.readiness.checklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.productops.readiness.check.Check;
import org.productops.readiness.check.Eligible;

/** A checklist back in the texts that people type: as a draft, and as the audit log keeps it. */
public final class ChecklistTexts {

    private static final String BETWEEN = " | ";

    private final ConditionText conditions;

    /** @param conditions how conditions are written */
    public ChecklistTexts(ConditionText conditions) {
        this.conditions = conditions;
    }

    /** A draft that would leave the checklist as it is. */
    public ChecklistDraft draft(Checklist checklist) {
        return new ChecklistDraft(
                checklist.name(),
                checklist.description(),
                new ChecklistDraft.ScopeDraft(
                        checklist.scope().byItself(),
                        conditions.write(checklist.scope().conditions())),
                ChecklistDraft.OverridesDraft.of(checklist.waivers()),
                checklist.items().stream().map(this::draft).toList());
    }

    private ChecklistDraft.Item draft(ChecklistItem item) {
        return new ChecklistDraft.Item(
                item.id(),
                item.section(),
                item.text(),
                item.help(),
                item.link(),
                item.mandatory(),
                item.check().kind(),
                item.check().subject(),
                item.check().value(),
                EligibleText.write(item.tickers()),
                conditions.write(item.conditions()),
                item.skippable(),
                item.startsOn().map(String::valueOf).orElse(""));
    }

    /** Conditions as people read them, one a line. */
    String written(Conditions all) {
        return conditions.write(all);
    }

    /** What a checklist says, for the audit log. */
    Map<String, String> audited(Checklist checklist) {
        ChecklistDraft draft = draft(checklist);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(ChecklistFields.NAME, draft.name());
        fields.put(ChecklistFields.DESCRIPTION, draft.description());
        fields.put(
                ChecklistFields.SCOPE,
                draft.scope().byItself() ? "MATCHING " + lines(draft.scope().conditions()) : "");
        fields.put(
                ChecklistFields.OVERRIDES,
                draft.overrides().allowed()
                        ? draft.overrides().mostDays()
                                + BETWEEN
                                + String.join(", ", draft.overrides().granters())
                        : "");
        int position = 0;
        for (ChecklistItem item : checklist.items()) {
            fields.put(
                    ChecklistFields.audited(item),
                    audited(position, draft.items().get(position)));
            position++;
        }
        return fields;
    }

    private static String audited(int position, ChecklistDraft.Item item) {
        List<String> parts = new ArrayList<>(List.of((position + 1) + ".", item.section(), item.text()));
        parts.add((item.kind() + " " + item.subject() + " " + item.value()).strip());
        parts.add(item.mandatory() ? ChecklistFields.MANDATORY : "");
        parts.add(
                item.kind().equals(Check.MANUAL) && !item.tickers().equals(EligibleText.write(Eligible.ANYONE))
                        ? item.tickers()
                        : "");
        parts.add(item.skippable() ? ChecklistFields.SKIPPABLE : "");
        parts.add(item.startsOn());
        parts.add(lines(item.conditions()));
        parts.add(item.help());
        parts.add(item.link());
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(BETWEEN));
    }

    private static String lines(String text) {
        return text.lines().collect(Collectors.joining("; "));
    }
}
