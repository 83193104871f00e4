package org.productops.glossary.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.TextIdentity;
import org.productops.common.text.TextRule;
import org.productops.glossary.Domain;
import org.productops.glossary.DomainRules;
import org.productops.glossary.DomainTree;

/** The domains that the rows of a file name by their ways from the top; those that are not there yet come with it. */
final class FileDomains {

    private static final TextRule NAME = TextRule.line(DomainRules.LONGEST_NAME);
    private static final TextRule DESCRIPTION = TextRule.lines(DomainRules.LONGEST_DESCRIPTION);

    private final long glossaryId;
    private final Map<String, Domain> byPlace = new HashMap<>();
    private final Map<Long, Domain> before = new HashMap<>();
    private final Map<Long, Domain> touched = new LinkedHashMap<>();
    private long nextId;

    /** @param firstId of those that are not there yet, until they are stored */
    FileDomains(long glossaryId, DomainTree tree, long firstId) {
        this.glossaryId = glossaryId;
        this.nextId = firstId;
        tree.all().forEach(domain -> {
            before.put(domain.id(), domain);
            byPlace.put(place(domain.parentId(), domain.name()), domain);
        });
    }

    private static String place(long parent, String name) {
        return parent + "\n" + TextIdentity.of(name);
    }

    /** The id of the domain that a cell names; empty if it names none, or is wrong. */
    String resolve(String cell, FieldErrors.Collector errors) {
        return find(cell, errors).map(domain -> String.valueOf(domain.id())).orElse("");
    }

    private Optional<Domain> find(String cell, FieldErrors.Collector errors) {
        List<String> way = CellTexts.path(cell);
        FieldErrors.Collector wrong = FieldErrors.collect();
        if (way.size() > DomainTree.MOST_LEVELS) {
            wrong.at(
                    ConceptFileFields.DOMAIN,
                    Message.of("productops.glossaryfiles.domain-levels", DomainTree.MOST_LEVELS, way.size()));
        }
        List<String> names = way.stream()
                .map(name -> NAME.mandatory().check(ConceptFileFields.DOMAIN, name, wrong))
                .toList();
        if (!wrong.isEmpty()) {
            wrong.build().fields().forEach(errors::at);
            return Optional.empty();
        }
        Optional<Domain> found = Optional.empty();
        for (String name : names) {
            long parent = found.map(Domain::id).orElse(0L);
            Domain domain = byPlace.get(place(parent, name));
            if (domain == null && byPlace.size() >= DomainRules.MOST_DOMAINS) {
                errors.at(
                        ConceptFileFields.DOMAIN,
                        Message.of("productops.glossary.error.domains-many", DomainRules.MOST_DOMAINS));
                return Optional.empty();
            }
            if (domain == null) {
                domain = new Domain(nextId++, glossaryId, parent, name, "", 1);
                touched.put(domain.id(), domain);
                byPlace.put(place(parent, name), domain);
            }
            found = Optional.of(domain);
        }
        return found;
    }

    /**
     * Keeps what a row says belongs into a domain.
     *
     * @return the domain as it was, if it was there, and as it is to be; empty if the row is wrong
     */
    Optional<Described> describe(String cell, Optional<String> description, FieldErrors.Collector errors) {
        String text = description
                .map(typed -> DESCRIPTION.check(ConceptFileFields.DOMAIN_DESCRIPTION, typed, errors))
                .orElse("");
        if (CellTexts.path(cell).isEmpty()) {
            errors.at(ConceptFileFields.DOMAIN, Message.of("productops.glossaryfiles.domain-path"));
            return Optional.empty();
        }
        Optional<Domain> found = find(cell, errors);
        if (found.isEmpty() || !errors.isEmpty()) {
            return Optional.empty();
        }
        Domain now = found.get();
        Optional<Domain> there = Optional.ofNullable(before.get(now.id()));
        if (description.isPresent() && !now.description().equals(text)) {
            Domain described = new Domain(
                    now.id(),
                    glossaryId,
                    now.parentId(),
                    now.name(),
                    text,
                    there.map(each -> each.version() + 1).orElse(1L));
            byPlace.put(place(now.parentId(), now.name()), described);
            touched.put(now.id(), described);
        }
        return Optional.of(new Described(there, byPlace.get(place(now.parentId(), now.name()))));
    }

    /** A domain before and after. */
    record Described(Optional<Domain> before, Domain after) {}

    /** Those that come or change, each after the one above it. */
    List<Domain> touched() {
        return List.copyOf(touched.values());
    }

    /** The domain as it was; empty if it comes with the file. */
    Optional<Domain> before(long id) {
        return Optional.ofNullable(before.get(id));
    }

    /** All of them, as they are to be. */
    List<Domain> all() {
        Map<Long, Domain> all = new LinkedHashMap<>(before);
        all.putAll(touched);
        return new ArrayList<>(all.values());
    }
}
