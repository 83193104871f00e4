package org.productops.readiness.checklist;

import java.util.List;
import java.util.Objects;
import org.productops.readiness.check.Check;
import org.productops.readiness.check.Eligible;

/**
 * A checklist as somebody typed it, in a form or as JSON; nothing is checked yet. What is missing is empty.
 *
 * @param name see {@link Checklist}
 * @param description see {@link Checklist}
 * @param scope see {@link ScopeDraft}
 * @param overrides see {@link OverridesDraft}
 * @param items in their order
 */
public record ChecklistDraft(
        String name, String description, ScopeDraft scope, OverridesDraft overrides, List<Item> items) {

    public ChecklistDraft {
        name = text(name);
        description = text(description);
        scope = Objects.requireNonNullElse(scope, ScopeDraft.BY_NAME);
        overrides = Objects.requireNonNullElse(overrides, OverridesDraft.USUAL);
        items = items == null ? List.of() : List.copyOf(items);
    }

    /** A draft of a list that stands only where a transition asks for it, with the usual overrides. */
    public ChecklistDraft(String name, String description, List<Item> items) {
        this(name, description, ScopeDraft.BY_NAME, OverridesDraft.USUAL, items);
    }

    private static String text(String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /**
     * On which issues the list stands.
     *
     * @param byItself whether it does by itself
     * @param conditions what issues must be like then, in the lines of {@link ConditionText}
     */
    public record ScopeDraft(boolean byItself, String conditions) {

        /** Only where a transition asks for it by name. */
        public static final ScopeDraft BY_NAME = new ScopeDraft(false, "");

        public ScopeDraft {
            conditions = ChecklistDraft.text(conditions);
        }
    }

    /**
     * How the list can be passed although it is not complete.
     *
     * @param allowed whether at all
     * @param granters who decides, each as {@link EligibleText} has it
     * @param mostDays after how many days an override runs out at the latest, a number
     */
    public record OverridesDraft(boolean allowed, List<String> granters, String mostDays) {

        /** What holds where nobody says anything else. */
        public static final OverridesDraft USUAL = of(WaiverPolicy.USUAL);

        public OverridesDraft {
            granters = granters == null ? List.of() : List.copyOf(granters);
            mostDays = ChecklistDraft.text(mostDays).strip();
        }

        static OverridesDraft of(WaiverPolicy policy) {
            return new OverridesDraft(
                    policy.allowed(),
                    policy.granters().stream().map(EligibleText::write).toList(),
                    String.valueOf(policy.mostDays()));
        }
    }

    /**
     * An item of the draft.
     *
     * @param id the item that this is an edit of; 0 for a new one
     * @param section see {@link ChecklistItem}
     * @param text see {@link ChecklistItem}
     * @param help see {@link ChecklistItem}
     * @param link see {@link ChecklistItem}
     * @param mandatory see {@link ChecklistItem}
     * @param kind of the {@link Check}
     * @param subject of the {@link Check}
     * @param value of the {@link Check}
     * @param tickers who may tick it, as {@link EligibleText} has it
     * @param conditions what issues must be like, in the lines of {@link ConditionText}
     * @param skippable see {@link ChecklistItem}
     * @param startsOn a date as {@code 2026-12-31}, or empty
     */
    public record Item(
            long id,
            String section,
            String text,
            String help,
            String link,
            boolean mandatory,
            String kind,
            String subject,
            String value,
            String tickers,
            String conditions,
            boolean skippable,
            String startsOn) {

        public Item {
            section = ChecklistDraft.text(section);
            text = ChecklistDraft.text(text);
            help = ChecklistDraft.text(help);
            link = ChecklistDraft.text(link).strip();
            kind = ChecklistDraft.text(kind).strip();
            subject = ChecklistDraft.text(subject).strip();
            value = ChecklistDraft.text(value);
            tickers = Objects.requireNonNullElse(tickers, EligibleText.write(Eligible.ANYONE))
                    .strip();
            conditions = ChecklistDraft.text(conditions);
            startsOn = ChecklistDraft.text(startsOn).strip();
        }

        /** A new item that applies to all issues and from the beginning, under no heading. */
        public static Item simple(String text, String help, boolean mandatory, Check check) {
            return new Item(
                    0,
                    "",
                    text,
                    help,
                    "",
                    mandatory,
                    check.kind(),
                    check.subject(),
                    check.value(),
                    EligibleText.write(Eligible.ANYONE),
                    "",
                    false,
                    "");
        }
    }
}
