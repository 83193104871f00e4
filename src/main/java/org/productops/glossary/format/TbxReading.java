package org.productops.glossary.format;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.imports.ImportLine;
import org.productops.common.imports.ImportRecord;
import org.productops.common.imports.ImportSource;
import org.productops.common.text.Shortening;
import org.productops.common.text.TextRule;

/** One reading of one TBX file, element by element; nothing is kept of it but what its entries say. */
final class TbxReading {

    /** TBX has about ten. */
    private static final int MOST_LEVELS = 100;

    private static final int BEGINNING = 60;

    private static final Set<String> ROOTS = Set.of("tbx", "martif");
    private static final Set<String> ENTRIES = Set.of("conceptEntry", "termEntry");
    private static final Set<String> LANGUAGES = Set.of("langSec", "langSet");
    private static final Set<String> TERMS = Set.of("termSec", "tig", "ntig");

    /** Elements that only hold others together. */
    private static final Set<String> GROUPS =
            Set.of("descripGrp", "adminGrp", "termNoteGrp", "termGrp", "transacGrp", "back", "body", "text");

    /** Elements of the core whose type says what they are. */
    private static final Set<String> TYPED =
            Set.of("descrip", "admin", "termNote", "ref", "xref", "transac", "transacNote", "descripNote", "adminNote");

    /** Elements within texts. */
    private static final Set<String> WITHIN_TEXT = Set.of("hi", "foreign", "sc", "ec", "ph", "bpt", "ept", "it");

    private final XMLStreamReader in;
    private final List<ImportRecord> records = new ArrayList<>();
    private final List<ImportLine> lines = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Deque<String> open = new ArrayDeque<>();

    private int entries;
    private Optional<RecordsOfEntry> entry = Optional.empty();
    private String language = "";
    private Optional<Map<String, String>> term = Optional.empty();
    private final List<Pending> ofTerm = new ArrayList<>();
    private final byte[] content;
    private final List<String> sources = new ArrayList<>();
    private final List<String> related = new ArrayList<>();
    private Optional<String> entryDefinition = Optional.empty();
    private final List<String> languages = new ArrayList<>();

    /** What is said of a term before it is said what it is. */
    private record Pending(String category, String text, String target) {}

    TbxReading(byte[] content) {
        this.content = content;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing is followed");
        });
        // The parser would write to the console what it is about to throw.
        factory.setXMLReporter((message, type, information, location) -> {});
        try {
            in = factory.createXMLStreamReader(new ByteArrayInputStream(content));
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    ImportSource read() {
        try {
            while (in.hasNext()) {
                int event = in.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    start();
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    end(open.pop());
                }
            }
            return new ImportSource(records, lines);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** The parser follows no entities, and says only that one is not known. */
    private InvalidException broken(XMLStreamException e) {
        int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
        boolean declares = new String(content, StandardCharsets.ISO_8859_1).contains("<!ENTITY");
        return InvalidException.general(Message.of(
                declares ? "productops.glossaryfiles.tbx.entity" : "productops.glossaryfiles.tbx.broken", line));
    }

    private int line() {
        return in.getLocation().getLineNumber();
    }

    private void start() throws XMLStreamException {
        String name = in.getLocalName();
        if (open.isEmpty() && !ROOTS.contains(name)) {
            throw InvalidException.general(Message.of("productops.glossaryfiles.tbx.no-tbx", shown(name)));
        }
        if (open.size() >= MOST_LEVELS) {
            throw InvalidException.general(Message.of("productops.glossaryfiles.tbx.levels", line(), MOST_LEVELS));
        }
        if (ENTRIES.contains(name)) {
            beginEntry();
        } else if (LANGUAGES.contains(name)) {
            language = attribute("lang");
            if (language.isEmpty()) {
                throw InvalidException.general(Message.of("productops.glossaryfiles.tbx.no-language", line()));
            }
            languages.add(language);
        } else if (TERMS.contains(name)) {
            term = Optional.empty();
            ofTerm.clear();
        } else if (entry.isPresent() && !GROUPS.contains(name) && !ROOTS.contains(name)) {
            value(name);
            return;
        } else if (entry.isEmpty() && name.equals("refObject")) {
            lines.add(
                    new ImportLine(String.valueOf(line()), name, Message.of("productops.glossaryfiles.line-left-out")));
            skip();
            return;
        }
        open.push(name);
    }

    private void beginEntry() {
        entries++;
        RecordsOfEntry begun = new RecordsOfEntry(String.valueOf(entries));
        String id = attribute("id").strip();
        if (!id.isEmpty()) {
            begun.put(ConceptFileFields.ID, id);
            if (!ids.add(id)) {
                begun.put(ConceptFileFields.TWICE, id);
            }
        }
        entry = Optional.of(begun);
        language = "";
        sources.clear();
        related.clear();
        languages.clear();
        entryDefinition = Optional.empty();
    }

    private String attribute(String name) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (in.getAttributeLocalName(i).equals(name)) {
                return in.getAttributeValue(i).strip();
            }
        }
        return "";
    }

    /** An element with a text: what it is says its type or its name, by style. */
    private void value(String name) throws XMLStreamException {
        String category = TYPED.contains(name) ? attribute("type") : name;
        String target = attribute("target");
        boolean within = open.contains("transacGrp");
        boolean inTerm = open.stream().anyMatch(TERMS::contains);
        String text = text();
        if (name.equals("term") && inTerm) {
            term = Optional.of(entry.orElseThrow().term(language, text.strip().replaceAll("\\s+", " ")));
            ofTerm.forEach(each -> ofTerm(each.category(), each.text(), each.target()));
            ofTerm.clear();
        } else if (within || name.equals("date")) {
            leftOut(category, text);
        } else if (inTerm) {
            if (term.isPresent()) {
                ofTerm(category, text, target);
            } else {
                ofTerm.add(new Pending(category, text, target));
            }
        } else if (!language.isEmpty()) {
            ofLanguage(category, text);
        } else {
            ofConcept(category, text, target);
        }
    }

    private void ofConcept(String category, String text, String target) {
        switch (category) {
            case "subjectField" -> {
                if (entry.orElseThrow().has(ConceptFileFields.DOMAIN)) {
                    leftOut(category, text);
                } else {
                    entry.orElseThrow().put(ConceptFileFields.DOMAIN, text.strip());
                }
            }
            case "definition" -> {
                if (entryDefinition.isPresent()) {
                    leftOut(category, text);
                } else {
                    entryDefinition = Optional.of(text);
                }
            }
            case "source" -> sources.add(text.strip());
            case "externalCrossReference" -> sources.add(target.isEmpty() ? text.strip() : target);
            case "crossReference" -> related.add(target.isEmpty() ? text.strip() : target.replaceFirst("^#", ""));
            default -> leftOut(category, text);
        }
    }

    private void ofLanguage(String category, String text) {
        Map<String, String> explanation;
        switch (category) {
            case "definition", "note" -> {
                String field = category.equals("note") ? ConceptFileFields.TEXT : ConceptFileFields.DEFINITION;
                explanation = entry.orElseThrow().explanation(language);
                if (explanation.putIfAbsent(field, text.strip()) != null) {
                    leftOut(category, text);
                }
            }
            case "source" -> {
                if (!sources.contains(text.strip())) {
                    sources.add(text.strip());
                }
            }
            default -> leftOut(category, text);
        }
    }

    private void ofTerm(String category, String text, String target) {
        Map<String, String> row = term.orElseThrow();
        Optional<String> known =
                switch (category) {
                    case "administrativeStatus", "normativeAuthorization" ->
                        TbxWords.status(text).map(status -> put(row, ConceptFileFields.TERM_STATUS, status.name()));
                    case "termType" -> TbxWords.type(text).map(type -> put(row, ConceptFileFields.TYPE, type.name()));
                    case "partOfSpeech" ->
                        TbxWords.partOfSpeech(text)
                                .map(part -> put(row, ConceptFileFields.PART_OF_SPEECH, part.name()));
                    case "crossReference" ->
                        isReplaced(row)
                                ? Optional.of(put(
                                        row,
                                        ConceptFileFields.REPLACED_BY,
                                        target.isEmpty() ? text.strip() : target.replaceFirst("^#", "")))
                                : Optional.empty();
                    case "context", "note" -> {
                        row.merge(ConceptFileFields.NOTE, text.strip(), (one, other) -> one + "\n" + other);
                        yield Optional.of(text);
                    }
                    default -> Optional.empty();
                };
        if (known.isEmpty()) {
            leftOut(category, text);
        }
    }

    /** Only those that are not to be written any more have another one in their place. */
    private static boolean isReplaced(Map<String, String> row) {
        return Set.of("DEPRECATED", "SUPERSEDED").contains(row.getOrDefault(ConceptFileFields.TERM_STATUS, ""));
    }

    private static String put(Map<String, String> row, String field, String text) {
        row.put(field, text);
        return text;
    }

    private void leftOut(String category, String text) {
        String shown = Shortening.atCharacter(text.strip().replaceAll("\\s+", " "), BEGINNING);
        entry.orElseThrow().leftOut(category + ": " + shown);
    }

    /** The text of the element and of what is within it. */
    private String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = open.size() + 1;
        while (depth > open.size()) {
            int event = in.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    if (depth > MOST_LEVELS) {
                        throw InvalidException.general(
                                Message.of("productops.glossaryfiles.tbx.levels", line(), MOST_LEVELS));
                    }
                    if (!WITHIN_TEXT.contains(in.getLocalName())) {
                        leftOut(in.getLocalName(), "");
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(in.getText());
                default -> {}
            }
        }
        return text.toString();
    }

    private void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (open.size() + depth > MOST_LEVELS) {
                    throw InvalidException.general(
                            Message.of("productops.glossaryfiles.tbx.levels", line(), MOST_LEVELS));
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private void end(String name) {
        if (LANGUAGES.contains(name)) {
            language = "";
        } else if (TERMS.contains(name)) {
            term = Optional.empty();
        } else if (ENTRIES.contains(name)) {
            RecordsOfEntry ended = entry.orElseThrow();
            entryDefinition.ifPresent(text -> languages.stream().findFirst().ifPresent(first -> ended.explanation(first)
                    .putIfAbsent(ConceptFileFields.DEFINITION, text.strip())));
            if (!sources.isEmpty()) {
                ended.put(ConceptFileFields.SOURCES, CellTexts.join(sources));
            }
            if (!related.isEmpty()) {
                ended.put(ConceptFileFields.RELATED, CellTexts.join(related));
            }
            records.addAll(ended.records());
            entry = Optional.empty();
        }
    }

    private static String shown(String text) {
        return TextRule.beginning(text);
    }
}
