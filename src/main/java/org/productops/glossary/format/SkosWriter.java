package org.productops.glossary.format;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.productops.common.text.LanguageTag;
import org.productops.glossary.Concept;
import org.productops.glossary.ConceptStatus;
import org.productops.glossary.Domain;
import org.productops.glossary.DomainTree;
import org.productops.glossary.Explanation;
import org.productops.glossary.GlossaryContent;
import org.productops.glossary.GlossaryPlace;
import org.productops.glossary.Term;

/**
 * Writes a glossary as a SKOS concept scheme, in Turtle. Domains are collections: they bring concepts together, and are no
 * concepts that anybody would write a term for. A concept has one preferred label in each language, no label twice, and is not
 * related to what it is narrower or broader than by any number of steps, as SKOS has it.
 */
final class SkosWriter implements GlossaryWriter {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"{}|\\\\^`]+", Pattern.CASE_INSENSITIVE);

    private final Writer out;
    private final GlossaryPlace place;
    private final GlossaryContent content;
    private final FileMarks marks;
    private final String scheme;
    private final Map<Long, Set<Long>> narrower = new HashMap<>();
    private final Map<Long, List<Long>> members = new HashMap<>();

    /** @param address where the glossary is; what it has is found there by what its files call it */
    SkosWriter(
            Writer out,
            GlossaryPlace place,
            GlossaryContent content,
            List<Concept> concepts,
            FileMarks marks,
            String address) {
        this.out = out;
        this.place = place;
        this.content = content;
        this.marks = marks;
        this.scheme = address;
        concepts.forEach(concept -> {
            concept.classification().broader().forEach(id -> narrower.computeIfAbsent(id, any -> new TreeSet<>())
                    .add(concept.id()));
            members.computeIfAbsent(concept.classification().domainId(), any -> new ArrayList<>())
                    .add(concept.id());
        });
    }

    @Override
    public void begin(Set<Long> usedDomains) throws IOException {
        out.write("@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n");
        out.write("@prefix dct: <http://purl.org/dc/terms/> .\n");
        out.write("@prefix owl: <http://www.w3.org/2002/07/owl#> .\n\n");
        Subject subject = new Subject(iri(""), "skos:ConceptScheme");
        subject.add("dct:title", literal(place.name(), place.language()));
        write(subject);
        DomainTree domains = content.domains();
        for (Domain domain : below(domains, 0)) {
            Subject collection = new Subject(domain(domain.id()), "skos:Collection");
            collection.add("skos:prefLabel", literal(domain.name(), place.language()));
            if (!domain.description().isEmpty()) {
                collection.add("skos:definition", literal(domain.description(), place.language()));
            }
            domains.below(domain.id()).forEach(below -> collection.add("skos:member", domain(below.id())));
            members.getOrDefault(domain.id(), List.of()).forEach(id -> collection.add("skos:member", concept(id)));
            write(collection);
        }
    }

    private static List<Domain> below(DomainTree domains, long id) {
        List<Domain> all = new ArrayList<>();
        domains.below(id).forEach(domain -> {
            all.add(domain);
            all.addAll(below(domains, domain.id()));
        });
        return all;
    }

    @Override
    public void write(Concept concept) throws IOException {
        Subject subject = new Subject(concept(concept.id()), "skos:Concept");
        subject.add("skos:inScheme", iri(""));
        labels(concept, subject);
        for (Explanation explanation : concept.explanations()) {
            if (!explanation.definition().isEmpty()) {
                subject.add("skos:definition", literal(explanation.definition(), explanation.language()));
            }
            if (!explanation.text().isEmpty()) {
                subject.add("skos:note", literal(explanation.text(), explanation.language()));
            }
        }
        for (Term term : concept.terms()) {
            if (!term.note().isEmpty()) {
                subject.add("skos:note", literal(term.text() + ": " + term.note(), term.language()));
            }
        }
        for (String source : concept.sources()) {
            subject.add("dct:source", ADDRESS.matcher(source).matches() ? "<" + source + ">" : quoted(source));
        }
        Set<Long> above = new HashSet<>();
        follow(concept.id(), above, this::broader);
        Set<Long> below = new HashSet<>();
        follow(concept.id(), below, id -> narrower.getOrDefault(id, Set.of()));
        concepts(subject, "skos:broader", concept.classification().broader());
        concepts(subject, "skos:narrower", narrower.getOrDefault(concept.id(), Set.of()));
        Set<Long> related = new TreeSet<>(concept.classification().related());
        related.removeAll(above);
        related.removeAll(below);
        concepts(subject, "skos:related", related);
        if (concept.status() == ConceptStatus.RETIRED) {
            subject.add("owl:deprecated", "true");
        }
        write(subject);
    }

    /** A label is of one kind only: the best one that it has. */
    private static void labels(Concept concept, Subject subject) {
        Set<String> written = new HashSet<>();
        Set<Locale> preferred = new HashSet<>();
        List<Term> alternative = new ArrayList<>();
        for (Term term : concept.terms()) {
            if (term.isPreferred() && preferred.add(term.language())) {
                subject.add("skos:prefLabel", literal(term.text(), term.language()));
                written.add(literal(term.text(), term.language()));
            } else {
                alternative.add(term);
            }
        }
        for (boolean allowed : new boolean[] {true, false}) {
            for (Term term : alternative) {
                String label = literal(term.text(), term.language());
                if (term.status().isAllowed() == allowed && written.add(label)) {
                    subject.add(allowed ? "skos:altLabel" : "skos:hiddenLabel", label);
                }
            }
        }
        for (Term term : concept.terms()) {
            for (String form : term.forms()) {
                String label = literal(form, term.language());
                if (written.add(label)) {
                    subject.add("skos:hiddenLabel", label);
                }
            }
        }
    }

    private Set<Long> broader(long id) {
        return content.find(id).map(each -> each.classification().broader()).orElse(Set.of());
    }

    private interface Steps {
        Set<Long> from(long id);
    }

    private static void follow(long start, Set<Long> found, Steps steps) {
        List<Long> next = new ArrayList<>(steps.from(start));
        while (!next.isEmpty()) {
            long id = next.remove(next.size() - 1);
            if (found.add(id)) {
                next.addAll(steps.from(id));
            }
        }
    }

    private void concepts(Subject subject, String property, Set<Long> ids) {
        ids.stream().filter(marks::has).forEach(id -> subject.add(property, concept(id)));
    }

    /** What is said of one thing. */
    private static final class Subject {

        private final String iri;
        private final String type;
        private final Set<String> said = new LinkedHashSet<>();

        Subject(String iri, String type) {
            this.iri = iri;
            this.type = type;
        }

        void add(String property, String object) {
            said.add(property + " " + object);
        }
    }

    private void write(Subject subject) throws IOException {
        out.write(subject.iri + " a " + subject.type);
        for (String each : subject.said) {
            out.write(" ;\n    " + each);
        }
        out.write(" .\n\n");
    }

    private String concept(long id) {
        return iri("#" + marks.of(id));
    }

    private String domain(long id) {
        return iri("#d" + id);
    }

    private String iri(String fragment) {
        return "<" + escapedIri(scheme + fragment) + ">";
    }

    /** What no IRI has in it, as its bytes. */
    private static String escapedIri(String text) {
        StringBuilder iri = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (character <= 0x20 || "<>\"{}|^`\\".indexOf(character) >= 0) {
                iri.append("%%%02X".formatted(character));
            } else {
                iri.appendCodePoint(character);
            }
        });
        return iri.toString();
    }

    private static String literal(String text, Locale language) {
        return quoted(text) + "@" + LanguageTag.of(language);
    }

    private static String quoted(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.codePoints().forEach(character -> {
            switch (character) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default -> {
                    if (character < 0x20 || character == 0x7F) {
                        literal.append("\\u%04X".formatted(character));
                    } else {
                        literal.appendCodePoint(character);
                    }
                }
            }
        });
        return literal.append('"').toString();
    }

    @Override
    public void end() {
        // Nothing stands behind the last concept.
    }
}
