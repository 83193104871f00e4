package org.productops.feedback.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.imports.ImportFate;
import org.productops.common.imports.ImportRecord;
import org.productops.common.imports.ImportRow;
import org.productops.common.text.TextIdentity;

/**
 * Works out what would become of a table of organisations: those whose name or other name it says are changed, the others
 * added. Of what is probably another one it is said which one. Nothing is changed.
 */
final class OrganisationImportPlan {

    /**
     * What becomes of one organisation.
     *
     * @param before empty for a new one
     */
    record Step(Optional<OrganisationRecord> before, OrganisationRecord after) {}

    private final OrganisationBook book;
    private final LocalDate today;
    private final OrganisationMeant meant;
    private final List<ImportRow> rows = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();

    /** Who in the file has a name, a domain, or is an organisation of the list: the place of its row. */
    private final Map<String, String> names = new HashMap<>();

    private final Map<String, String> domains = new HashMap<>();
    private final Map<Long, String> changed = new HashMap<>();
    private long nextId;

    OrganisationImportPlan(OrganisationBook book, List<ImportRecord> records, LocalDate today, Runnable progress) {
        this.book = book;
        this.today = today;
        this.nextId = book.nextId();
        this.meant = new OrganisationMeant(book, records);
        records.forEach(record -> {
            rows.add(row(record));
            progress.run();
        });
    }

    List<ImportRow> rows() {
        return List.copyOf(rows);
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    private ImportRow row(ImportRecord record) {
        String name = record.fields().getOrDefault(OrganisationFields.NAME, "").strip();
        FieldErrors.Collector errors = FieldErrors.collect();
        Optional<OrganisationRecord> before = book.named(name);
        OrganisationDraft draft = OrganisationTable.draft(
                record, before.map(OrganisationDraft::of).orElse(OrganisationDraft.named("")));
        // One that is found by another name keeps its own.
        OrganisationDraft wanted = before.map(each -> new OrganisationDraft(
                        each.name(),
                        draft.aliases(),
                        draft.segment(),
                        draft.value(),
                        draft.state(),
                        draft.mailDomains(),
                        draft.from()))
                .orElse(draft);
        Optional<OrganisationRecord> after = OrganisationRules.apply(wanted, nextId, before, today, errors)
                .map(each -> OrganisationPlaces.fit(book, each, errors));
        after.ifPresent(each -> refuseTwice(record, each, before, errors));
        FieldErrors found = errors.build();
        if (after.isEmpty() || !found.isEmpty()) {
            return new ImportRow(
                    record, name, name, ImportFate.WRONG, List.of(), found, FieldErrors.none(), meant.asks(record), 0);
        }
        OrganisationRecord then = after.get();
        if (before.isPresent() && isSame(before.get(), then)) {
            return new ImportRow(
                    record,
                    key(then),
                    then.name(),
                    ImportFate.SAME,
                    List.of(),
                    found,
                    before.get().version());
        }
        steps.add(new Step(before, then));
        if (before.isEmpty()) {
            nextId++;
        }
        return new ImportRow(
                record,
                key(then),
                then.name(),
                before.isPresent() ? ImportFate.CHANGED : ImportFate.NEW,
                FieldChange.between(
                        before.map(OrganisationFields::audited).orElse(Map.of()), OrganisationFields.audited(then)),
                found,
                FieldErrors.none(),
                meant.asks(record),
                before.map(OrganisationRecord::version).orElse(0L));
    }

    private static String key(OrganisationRecord organisation) {
        return TextIdentity.of(organisation.name());
    }

    private static boolean isSame(OrganisationRecord before, OrganisationRecord after) {
        return before.aliases().equals(after.aliases())
                && before.mailDomains().equals(after.mailDomains())
                && before.facts().equals(after.facts());
    }

    /** Rows of a file may not claim the same, be it for the same organisation or for two. */
    private void refuseTwice(
            ImportRecord record,
            OrganisationRecord wanted,
            Optional<OrganisationRecord> before,
            FieldErrors.Collector errors) {
        before.map(OrganisationRecord::id)
                .map(id -> changed.putIfAbsent(id, record.place()))
                .ifPresent(place -> errors.at(
                        OrganisationFields.NAME,
                        Message.of("productops.organisation.import.twice", wanted.name(), place)));
        claim(List.of(wanted.name()), OrganisationFields.NAME, names, TextIdentity::of, record, errors);
        claim(wanted.aliases(), OrganisationFields.ALIASES, names, TextIdentity::of, record, errors);
        claim(wanted.mailDomains(), OrganisationFields.MAIL_DOMAINS, domains, Function.identity(), record, errors);
    }

    private static void claim(
            List<String> texts,
            String field,
            Map<String, String> claimed,
            Function<String, String> identity,
            ImportRecord record,
            FieldErrors.Collector errors) {
        for (String text : texts) {
            String other = claimed.putIfAbsent(identity.apply(text), record.place());
            if (other != null) {
                errors.at(field, Message.of("productops.organisation.import.twice", text, other));
            }
        }
    }
}
