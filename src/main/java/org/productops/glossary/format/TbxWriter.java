package org.productops.glossary.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.productops.common.text.LanguageTag;
import org.productops.glossary.Concept;
import org.productops.glossary.DomainTree;
import org.productops.glossary.Explanation;
import org.productops.glossary.GlossaryPlace;
import org.productops.glossary.Term;

/**
 * Writes a glossary as TBX-Basic (ISO 30042:2019), in either style. What TBX-Basic has no place for is left out; see
 * docs/glossary-files.md.
 */
final class TbxWriter implements GlossaryWriter {

    /** How data categories are written. */
    enum Style {
        /** As attributes of elements that the core has. */
        DCA,
        /** As elements of their own. */
        DCT
    }

    static final String CORE = "urn:iso:std:iso:30042:ed-2";
    static final String MIN = "http://www.tbxinfo.net/ns/min";
    static final String BASIC = "http://www.tbxinfo.net/ns/basic";

    /** The only addresses that the rules of TBX-Basic know. */
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+", Pattern.CASE_INSENSITIVE);

    /** Data categories of the smaller module; all others are of the larger one. */
    private static final Set<String> OF_MIN =
            Set.of("administrativeStatus", "customerSubset", "externalCrossReference", "partOfSpeech", "subjectField");

    private final XMLStreamWriter out;
    private final Style style;
    private final GlossaryPlace place;
    private final DomainTree domains;
    private final FileMarks marks;

    TbxWriter(OutputStream out, Style style, GlossaryPlace place, DomainTree domains, FileMarks marks) {
        try {
            this.out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        } catch (XMLStreamException e) {
            throw new IllegalStateException("There is no XML", e);
        }
        this.style = style;
        this.place = place;
        this.domains = domains;
        this.marks = marks;
    }

    /** A part of the writing. */
    private interface Part {
        void write() throws XMLStreamException;
    }

    private static void write(Part part) throws IOException {
        try {
            part.write();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void begin(Set<Long> usedDomains) throws IOException {
        write(() -> {
            out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            out.writeCharacters("\n");
            out.writeStartElement("tbx");
            out.writeDefaultNamespace(CORE);
            if (style == Style.DCT) {
                out.writeNamespace("min", MIN);
                out.writeNamespace("basic", BASIC);
            }
            out.writeAttribute("type", "TBX-Basic");
            out.writeAttribute("style", style.name().toLowerCase(Locale.ROOT));
            out.writeAttribute("xml:lang", LanguageTag.of(place.language()));
            out.writeStartElement("tbxHeader");
            out.writeStartElement("fileDesc");
            out.writeStartElement("sourceDesc");
            element("p", place.name());
            out.writeEndElement();
            out.writeEndElement();
            out.writeEndElement();
            out.writeStartElement("text");
            out.writeStartElement("body");
        });
    }

    @Override
    public void write(Concept concept) throws IOException {
        write(() -> {
            out.writeCharacters("\n");
            out.writeStartElement("conceptEntry");
            out.writeAttribute("id", marks.of(concept.id()));
            String domain =
                    CellTexts.joinPath(domains.way(concept.classification().domainId()).stream()
                            .map(each -> each.name())
                            .toList());
            if (!domain.isEmpty()) {
                category("descrip", "subjectField", domain);
            }
            for (String source : concept.sources()) {
                if (ADDRESS.matcher(source).matches()) {
                    reference("xref", "externalCrossReference", source, source);
                } else {
                    category("admin", "source", source);
                }
            }
            for (long related : concept.classification().related()) {
                if (marks.has(related)) {
                    reference("ref", "crossReference", marks.of(related), marks.of(related));
                }
            }
            for (Locale language : languages(concept)) {
                language(concept, language);
            }
            out.writeEndElement();
        });
    }

    /** Those in which it has a term: TBX says nothing in others. The ones of explanations first, as they come. */
    private static Set<Locale> languages(Concept concept) {
        Set<Locale> named = new LinkedHashSet<>();
        concept.terms().forEach(term -> named.add(term.language()));
        Set<Locale> languages = new LinkedHashSet<>();
        concept.explanations().stream()
                .map(Explanation::language)
                .filter(named::contains)
                .forEach(languages::add);
        List<Locale> explained = new ArrayList<>(languages);
        // As they stand in the concept, if the explanations come in the same order.
        return explained.equals(named.stream().filter(languages::contains).toList()) ? named : with(languages, named);
    }

    private static Set<Locale> with(Set<Locale> first, Set<Locale> others) {
        Set<Locale> all = new LinkedHashSet<>(first);
        all.addAll(others);
        return all;
    }

    private void language(Concept concept, Locale language) throws XMLStreamException {
        out.writeStartElement("langSec");
        out.writeAttribute("xml:lang", LanguageTag.of(language));
        for (Explanation explanation : concept.explanations()) {
            if (explanation.language().equals(language)) {
                if (!explanation.definition().isEmpty()) {
                    category("descrip", "definition", explanation.definition());
                }
                if (!explanation.text().isEmpty()) {
                    element("note", explanation.text());
                }
            }
        }
        for (Term term : concept.terms()) {
            if (term.language().equals(language)) {
                term(term);
            }
        }
        out.writeEndElement();
    }

    private void term(Term term) throws XMLStreamException {
        out.writeStartElement("termSec");
        element("term", term.text());
        category("termNote", "administrativeStatus", TbxWords.status(term.status()));
        category("termNote", "termType", TbxWords.type(term.type()));
        if (term.partOfSpeech().isPresent()) {
            category(
                    "termNote", "partOfSpeech", term.partOfSpeech().get().name().toLowerCase(Locale.ROOT));
        }
        if (term.replacedBy() != 0 && marks.has(term.replacedBy())) {
            reference("ref", "crossReference", marks.of(term.replacedBy()), marks.of(term.replacedBy()));
        }
        if (!term.note().isEmpty()) {
            element("note", term.note());
        }
        out.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(text);
        out.writeEndElement();
    }

    private void category(String element, String type, String text) throws XMLStreamException {
        start(element, type);
        out.writeCharacters(text);
        out.writeEndElement();
    }

    private void reference(String element, String type, String target, String text) throws XMLStreamException {
        start(element, type);
        out.writeAttribute("target", target);
        out.writeCharacters(text);
        out.writeEndElement();
    }

    private void start(String element, String type) throws XMLStreamException {
        if (style == Style.DCA) {
            out.writeStartElement(element);
            out.writeAttribute("type", type);
        } else {
            boolean min = OF_MIN.contains(type);
            out.writeStartElement(min ? "min" : "basic", type, min ? MIN : BASIC);
        }
    }

    @Override
    public void end() throws IOException {
        write(() -> {
            out.writeCharacters("\n");
            out.writeEndElement();
            out.writeEndElement();
            out.writeEndElement();
            out.writeEndDocument();
            out.writeCharacters("\n");
            out.flush();
        });
    }
}
