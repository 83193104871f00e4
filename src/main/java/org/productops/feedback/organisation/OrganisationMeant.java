package org.productops.feedback.organisation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.common.error.Message;
import org.productops.common.imports.ImportMeant;
import org.productops.common.imports.ImportRecord;
import org.productops.common.text.TextIdentity;

/**
 * What rows of a table of organisations probably mean that have a name which is none of the list: one that is in the list,
 * because it has that mail domain or nearly that name, or else one of a row before that has nearly that name.
 */
final class OrganisationMeant {

    /** @param byDomain whether its mail domain tells it */
    private record Listed(OrganisationRecord organisation, boolean byDomain) {}

    private final Map<String, Listed> listed = new HashMap<>();
    private final Map<String, ImportRecord> before = new HashMap<>();

    OrganisationMeant(OrganisationBook book, List<ImportRecord> records) {
        OrganisationSpellings<ImportRecord> spellings = new OrganisationSpellings<>();
        // An organisation is changed by one row: others that mean it, too, belong to that one.
        Map<Long, ImportRecord> rows = new HashMap<>();
        for (ImportRecord record : records) {
            book.named(name(record)).ifPresent(found -> rows.putIfAbsent(found.id(), record));
        }
        for (ImportRecord record : records) {
            String name = name(record);
            if (name.isEmpty() || book.named(name).isPresent()) {
                continue;
            }
            OrganisationSpelling spelling = OrganisationSpelling.of(name);
            if (!ImportMeant.isApart(record)) {
                Optional<Listed> there = listed(book, record, name);
                Optional<ImportRecord> row = there.isPresent()
                        ? there.map(
                                found -> rows.putIfAbsent(found.organisation().id(), record))
                        : before(spellings, spelling, name);
                there.ifPresent(found -> listed.put(record.place(), found));
                row.ifPresent(found -> before.put(record.place(), found));
                if (there.isPresent() || row.isPresent()) {
                    continue;
                }
            }
            spellings.add(record, spelling);
        }
    }

    private static String name(ImportRecord record) {
        return record.fields().getOrDefault(OrganisationFields.NAME, "").strip();
    }

    private static Optional<Listed> listed(OrganisationBook book, ImportRecord record, String name) {
        Set<OrganisationRecord> holders =
                OrganisationTable.draft(record, OrganisationDraft.named("")).mailDomains().stream()
                        .flatMap(domain -> MailDomains.of(domain).stream())
                        .flatMap(domain -> book.holderOfDomain(domain).stream())
                        .flatMap(holder -> book.survivor(holder.id()).stream())
                        .collect(Collectors.toSet());
        return holders.isEmpty()
                ? book.probably(name).map(found -> new Listed(found, false))
                : holders.size() == 1
                        ? Optional.of(new Listed(holders.iterator().next(), true))
                        : Optional.empty();
    }

    /** Who has the very same name is no other one. */
    private static Optional<ImportRecord> before(
            OrganisationSpellings<ImportRecord> spellings, OrganisationSpelling spelling, String name) {
        Set<ImportRecord> near = spellings.near(spelling);
        return near.stream().anyMatch(each -> TextIdentity.of(name(each)).equals(TextIdentity.of(name)))
                ? Optional.empty()
                : near.stream().findFirst();
    }

    /** What the row asks; nothing if it means what it says. */
    List<Message> asks(ImportRecord record) {
        Listed there = listed.get(record.place());
        ImportRecord row = before.get(record.place());
        if (there != null) {
            String name = there.organisation().name();
            return List.of(
                    there.byDomain()
                            ? Message.of("productops.organisation.import.probably-domain", name(record), name)
                            : Message.of("productops.organisation.import.probably", name(record), name));
        }
        return row == null
                ? List.of()
                : List.of(Message.of(
                        "productops.organisation.import.probably-row", name(record), name(row), row.place()));
    }

    /** What these rows would say of what they probably mean, by their places. */
    Map<String, ImportMeant> all(List<ImportRecord> records) {
        Map<String, ImportMeant> meant = new LinkedHashMap<>();
        for (ImportRecord record : records) {
            Listed there = listed.get(record.place());
            ImportRecord row = before.get(record.place());
            String about = TextIdentity.of(name(record));
            if (there != null) {
                meant.put(
                        record.place(),
                        ImportMeant.there(
                                about,
                                cells(there.organisation(), record),
                                Optional.ofNullable(row).map(ImportRecord::place)));
            } else if (row != null) {
                meant.put(record.place(), ImportMeant.before(about, row.place()));
            }
        }
        return meant;
    }

    /**
     * What the row says of one of the list: it is changed, is called so, too, and has these mail domains, too. Who wrote the row
     * did not know that it is in the list: what is empty there takes nothing away.
     */
    private static Map<String, String> cells(OrganisationRecord meant, ImportRecord record) {
        OrganisationDraft there = OrganisationDraft.of(meant);
        OrganisationDraft said = OrganisationTable.draft(record, there);
        Map<String, String> cells = new LinkedHashMap<>();
        Map.of(
                        OrganisationFields.SEGMENT, there.segment(),
                        OrganisationFields.VALUE, there.value(),
                        OrganisationFields.STATE, there.state())
                .forEach((field, text) -> {
                    if (record.fields().getOrDefault(field, text).isBlank()) {
                        cells.put(field, text);
                    }
                });
        cells.put(OrganisationFields.NAME, meant.name());
        cells.put(
                OrganisationFields.ALIASES,
                names(
                        meant.name(),
                        Stream.of(meant.aliases(), said.aliases(), List.of(name(record)))
                                .flatMap(List::stream)));
        if (record.fields().containsKey(OrganisationFields.MAIL_DOMAINS)) {
            cells.put(OrganisationFields.MAIL_DOMAINS, domains(there, said));
        }
        return cells;
    }

    /** The cell of the mail domains of both. */
    private static String domains(OrganisationDraft one, OrganisationDraft other) {
        return OrganisationTable.domains(Stream.concat(one.mailDomains().stream(), other.mailDomains().stream())
                .distinct()
                .toList());
    }

    private static String names(String name, Stream<String> others) {
        return OrganisationTable.names(
                List.copyOf(others.filter(each -> !TextIdentity.of(each).equals(TextIdentity.of(name)))
                        .collect(Collectors.toMap(
                                TextIdentity::of, Function.identity(), (one, same) -> one, LinkedHashMap::new))
                        .values()));
    }

    /**
     * What a row says with what only another one says: it is called as that one, too, and has its mail domains.
     *
     * @param book what it says nothing of stays as it is there
     */
    static Map<String, String> joined(OrganisationBook book, ImportRecord record, ImportRecord other) {
        OrganisationDraft nothing = OrganisationDraft.named("");
        OrganisationDraft one = OrganisationTable.draft(
                record, book.named(name(record)).map(OrganisationDraft::of).orElse(nothing));
        OrganisationDraft more = OrganisationTable.draft(other, nothing);
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put(
                OrganisationFields.ALIASES,
                names(
                        name(record),
                        Stream.of(one.aliases(), List.of(name(other)), more.aliases())
                                .flatMap(List::stream)));
        String domains = domains(one, more);
        if (!domains.isEmpty()) {
            cells.put(OrganisationFields.MAIL_DOMAINS, domains);
        }
        other.fields().forEach((field, text) -> {
            if (!cells.containsKey(field)
                    && !text.isBlank()
                    && record.fields().getOrDefault(field, "").isBlank()) {
                cells.put(field, text);
            }
        });
        return cells;
    }
}
