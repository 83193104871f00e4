package org.productops.glossary.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.imports.ImportFormat;
import org.productops.common.imports.ImportLine;
import org.productops.common.imports.ImportRecord;
import org.productops.common.imports.ImportSource;
import org.productops.common.json.Json;
import org.productops.common.text.TextRule;

/** A glossary as {@link GlossaryJsonWriter} writes it: all that it has, but what it is called and who may edit it. */
class GlossaryJsonFormat implements ImportFormat {

    static final String ID = "glossary-json";

    private static final Set<String> TEXTS = Set.of(
            ConceptFileFields.ID,
            ConceptFileFields.STATUS,
            ConceptFileFields.AREA,
            ConceptFileFields.OWNER,
            ConceptFileFields.REVIEWED);

    private static final Set<String> LISTS =
            Set.of(ConceptFileFields.SOURCES, ConceptFileFields.BROADER, ConceptFileFields.RELATED);

    @Override
    public String id() {
        return ID;
    }

    @Override
    public boolean recognises(byte[] content) {
        return ImportFormat.beginsWith(content, "{[");
    }

    @Override
    public ImportSource read(byte[] content) {
        return new Reading(FileText.of(content)).read();
    }

    /** One reading of one file. */
    private static final class Reading {

        private final String text;
        private final Set<String> ids = new HashSet<>();
        private final List<ImportRecord> records = new ArrayList<>();
        private final List<ImportLine> lines = new ArrayList<>();

        Reading(String text) {
            this.text = text;
        }

        ImportSource read() {
            if (text.isBlank()
                    || !(Json.readValue(text) instanceof Map<?, ?> file)
                    || !file.containsKey(GlossaryJsonWriter.CONCEPTS)) {
                throw InvalidException.general(Message.of("productops.glossaryfiles.json.no-concepts"));
            }
            if (file.containsKey(GlossaryJsonWriter.FORMAT)
                    && !GlossaryJsonWriter.NAME.equals(file.get(GlossaryJsonWriter.FORMAT))) {
                throw InvalidException.general(Message.of(
                        "productops.glossaryfiles.json.other-format",
                        TextRule.beginning(String.valueOf(file.get(GlossaryJsonWriter.FORMAT))),
                        GlossaryJsonWriter.NAME));
            }
            file.forEach((name, value) -> {
                switch (String.valueOf(name)) {
                    case GlossaryJsonWriter.DOMAINS -> domains(list(value, GlossaryJsonWriter.DOMAINS));
                    case GlossaryJsonWriter.CONCEPTS -> concepts(list(value, GlossaryJsonWriter.CONCEPTS));
                    case GlossaryJsonWriter.FORMAT -> {}
                    default ->
                        lines.add(new ImportLine(
                                Json.place(text, String.valueOf(name)),
                                TextRule.beginning(String.valueOf(name)),
                                Message.of("productops.glossaryfiles.line-left-out")));
                }
            });
            return new ImportSource(records, lines);
        }

        private void domains(List<?> domains) {
            for (int i = 0; i < domains.size(); i++) {
                String[] path = {GlossaryJsonWriter.DOMAINS, String.valueOf(i)};
                RecordsOfEntry entry = new RecordsOfEntry(GlossaryJsonWriter.DOMAINS + " " + (i + 1));
                object(domains.get(i), path).forEach((name, value) -> {
                    switch (String.valueOf(name)) {
                        case GlossaryJsonWriter.PATH ->
                            entry.put(
                                    ConceptFileFields.DOMAIN,
                                    CellTexts.joinPath(texts(value, with(path, GlossaryJsonWriter.PATH))));
                        case GlossaryJsonWriter.DESCRIPTION ->
                            entry.put(
                                    ConceptFileFields.DOMAIN_DESCRIPTION,
                                    text(value, with(path, GlossaryJsonWriter.DESCRIPTION)));
                        default -> entry.leftOut(name + ": " + value);
                    }
                });
                if (!entry.has(ConceptFileFields.DOMAIN)) {
                    // Such a row is one of a domain all the same.
                    entry.put(ConceptFileFields.DOMAIN, "");
                    entry.put(ConceptFileFields.DOMAIN_DESCRIPTION, "");
                }
                records.addAll(entry.records());
            }
        }

        private void concepts(List<?> concepts) {
            for (int i = 0; i < concepts.size(); i++) {
                concept(i, object(concepts.get(i), GlossaryJsonWriter.CONCEPTS, String.valueOf(i)));
            }
        }

        private void concept(int index, Map<?, ?> concept) {
            String[] path = {GlossaryJsonWriter.CONCEPTS, String.valueOf(index)};
            RecordsOfEntry entry = new RecordsOfEntry(String.valueOf(index + 1));
            concept.forEach((key, value) -> {
                String name = String.valueOf(key);
                String[] at = with(path, name);
                if (TEXTS.contains(name)) {
                    entry.put(name, text(value, at));
                } else if (LISTS.contains(name)) {
                    entry.put(name, CellTexts.join(texts(value, at)));
                } else if (name.equals(ConceptFileFields.DOMAIN)) {
                    entry.put(name, CellTexts.joinPath(texts(value, at)));
                } else if (name.equals(ConceptFileFields.REVIEW_MONTHS)) {
                    entry.put(name, number(value, at));
                } else if (name.equals(GlossaryJsonWriter.EXPLANATIONS)) {
                    explanations(entry, list(value, at), at);
                } else if (name.equals(GlossaryJsonWriter.TERMS)) {
                    terms(entry, list(value, at), at);
                } else {
                    entry.leftOut(name + ": " + value);
                }
            });
            Optional.ofNullable(concept.get(ConceptFileFields.ID))
                    .map(String::valueOf)
                    .filter(id -> !id.isBlank() && !ids.add(id.strip()))
                    .ifPresent(id -> entry.put(ConceptFileFields.TWICE, id.strip()));
            records.addAll(entry.records());
        }

        private void explanations(RecordsOfEntry entry, List<?> all, String... at) {
            for (int i = 0; i < all.size(); i++) {
                String[] path = with(at, String.valueOf(i));
                Map<?, ?> object = object(all.get(i), path);
                Map<String, String> row = entry.explanation(text(
                        object.containsKey(ConceptFileFields.LANGUAGE) ? object.get(ConceptFileFields.LANGUAGE) : "",
                        with(path, ConceptFileFields.LANGUAGE)));
                object.forEach((key, value) -> {
                    String name = String.valueOf(key);
                    switch (name) {
                        case ConceptFileFields.LANGUAGE -> {}
                        case ConceptFileFields.DEFINITION, ConceptFileFields.TEXT ->
                            row.put(name, text(value, with(path, name)));
                        default -> entry.leftOut(name + ": " + value);
                    }
                });
            }
        }

        private void terms(RecordsOfEntry entry, List<?> all, String... at) {
            for (int i = 0; i < all.size(); i++) {
                String[] path = with(at, String.valueOf(i));
                Map<?, ?> object = object(all.get(i), path);
                Map<String, String> row = entry.term(
                        object.containsKey(ConceptFileFields.LANGUAGE)
                                ? text(object.get(ConceptFileFields.LANGUAGE), with(path, ConceptFileFields.LANGUAGE))
                                : "",
                        object.containsKey(GlossaryJsonWriter.TERM_TEXT)
                                ? text(
                                        object.get(GlossaryJsonWriter.TERM_TEXT),
                                        with(path, GlossaryJsonWriter.TERM_TEXT))
                                : "");
                object.forEach((key, value) -> {
                    String name = String.valueOf(key);
                    String[] place = with(path, name);
                    switch (name) {
                        case ConceptFileFields.LANGUAGE, GlossaryJsonWriter.TERM_TEXT -> {}
                        case GlossaryJsonWriter.TERM_STATUS ->
                            row.put(ConceptFileFields.TERM_STATUS, text(value, place));
                        case ConceptFileFields.TYPE,
                                ConceptFileFields.PART_OF_SPEECH,
                                ConceptFileFields.CASE_RULE,
                                ConceptFileFields.NOTE,
                                ConceptFileFields.REPLACED_BY -> row.put(name, text(value, place));
                        case ConceptFileFields.FORMS -> row.put(name, CellTexts.join(texts(value, place)));
                        default -> entry.leftOut(name + ": " + value);
                    }
                });
            }
        }

        private static String[] with(String[] path, String step) {
            String[] longer = java.util.Arrays.copyOf(path, path.length + 1);
            longer[path.length] = step;
            return longer;
        }

        private String text(Object value, String... path) {
            if (value instanceof String one) {
                return one;
            }
            throw wrong("productops.glossaryfiles.json.text", path);
        }

        private String number(Object value, String... path) {
            if (value instanceof Integer number) {
                return number == 0 ? "" : String.valueOf(number);
            }
            throw wrong("productops.glossaryfiles.json.number", path);
        }

        private List<String> texts(Object value, String... path) {
            if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
                return list.stream().map(String.class::cast).toList();
            }
            throw wrong("productops.glossaryfiles.json.texts", path);
        }

        private List<?> list(Object value, String... path) {
            if (value instanceof List<?> list) {
                return list;
            }
            throw wrong("productops.glossaryfiles.json.list", path);
        }

        private Map<?, ?> object(Object value, String... path) {
            if (value instanceof Map<?, ?> map) {
                return map;
            }
            throw wrong("productops.glossaryfiles.json.object", path);
        }

        private InvalidException wrong(String key, String... path) {
            return InvalidException.general(
                    Message.of(key, Json.place(text, path), TextRule.beginning(path[path.length - 1])));
        }
    }
}
