package org.productops.area;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.imports.ImportFormat;
import org.productops.common.imports.ImportLine;
import org.productops.common.imports.ImportRecord;
import org.productops.common.imports.ImportSource;
import org.productops.common.json.Json;
import org.productops.common.text.TextRule;

/**
 * The library as {@link AreaExportService} writes it: the company's own roles, areas as fields with a text or a list of
 * texts, and the keys of areas that were merged into them.
 */
@Named
public class AreaJsonFormat implements ImportFormat {

    static final String ROLES = "roles";
    static final String FORMER = "former";
    static final String AREAS = "areas";

    private final AreaLibrary library;

    @Inject
    public AreaJsonFormat(AreaLibrary library) {
        this.library = library;
    }

    @Override
    public String id() {
        return "json";
    }

    @Override
    public ImportSource read(byte[] content) {
        return new Reading(text(content), library.tree().roles()).read();
    }

    private static String text(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString()
                    .replaceFirst("^\uFEFF", "");
        } catch (CharacterCodingException e) {
            throw InvalidException.general(Message.of("productops.area.import.json.not-utf-8"));
        }
    }

    /** One reading of one file. */
    private static final class Reading {

        private final String text;
        private final Set<String> known = new HashSet<>();
        private final List<ImportLine> lines = new ArrayList<>();

        Reading(String text, RoleCatalog roles) {
            this.text = text;
            known.addAll(AreaRecords.names(roles));
        }

        ImportSource read() {
            if (text.isBlank()) {
                throw InvalidException.general(Message.of("productops.area.import.no-areas"));
            }
            Map<?, ?> file = Json.readValue(text) instanceof Map<?, ?> map ? map : Map.of();
            if (!file.containsKey(AREAS)) {
                throw InvalidException.general(Message.of("productops.area.import.no-areas"));
            }
            List<ImportRecord> records = new ArrayList<>();
            records.addAll(entries(file, ROLES, (place, fields) -> {
                known.add(fields.getOrDefault("id", ""));
                return LibraryRecords.role(
                        place,
                        fields.getOrDefault("id", ""),
                        fields.getOrDefault("name", ""),
                        fields.getOrDefault("inheritance", ""));
            }));
            records.addAll(entries(file, AREAS, this::area));
            records.addAll(entries(
                    file,
                    FORMER,
                    (place, fields) -> LibraryRecords.formerKey(
                            place, fields.getOrDefault("key", ""), fields.getOrDefault("area", ""))));
            file.keySet().stream()
                    .map(String::valueOf)
                    .filter(name -> !Set.of(ROLES, FORMER, AREAS).contains(name))
                    .forEach(name -> leftOut(Json.place(text, name), name));
            return new ImportSource(records, lines);
        }

        private ImportRecord area(String place, Map<String, String> fields) {
            fields.keySet().stream().filter(name -> !known.contains(name)).forEach(name -> leftOut(place, name));
            fields.keySet().retainAll(known);
            return new ImportRecord(place, fields);
        }

        private void leftOut(String place, String name) {
            lines.add(new ImportLine(
                    place, TextRule.beginning(name), Message.of("productops.area.import.json.left-out")));
        }

        private List<ImportRecord> entries(
                Map<?, ?> file, String list, BiFunction<String, Map<String, String>, ImportRecord> record) {
            if (!file.containsKey(list)) {
                return List.of();
            }
            if (!(file.get(list) instanceof List<?> entries)) {
                throw wrong("productops.area.import.json.list", list);
            }
            List<ImportRecord> records = new ArrayList<>();
            for (int i = 0; i < entries.size(); i++) {
                if (!(entries.get(i) instanceof Map<?, ?> entry)) {
                    throw wrong("productops.area.import.json.object", list, String.valueOf(i));
                }
                Map<String, String> fields = new LinkedHashMap<>();
                for (Map.Entry<?, ?> field : entry.entrySet()) {
                    String name = String.valueOf(field.getKey());
                    fields.put(name, cell(field.getValue(), list, String.valueOf(i), name));
                }
                String number = String.valueOf(i + 1);
                records.add(record.apply(list.equals(AREAS) ? number : list + ' ' + number, fields));
            }
            return records;
        }

        private String cell(Object value, String... path) {
            if (value instanceof String one) {
                return one;
            }
            if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
                // A line for each, and one line break at least, so that nothing in a text separates it.
                return String.join("\n", list.stream().map(String.class::cast).toList()) + (list.isEmpty() ? "" : "\n");
            }
            throw wrong("productops.area.import.json.text", path);
        }

        private InvalidException wrong(String key, String... path) {
            return InvalidException.general(Message.of(key, Json.place(text, path), path[path.length - 1]));
        }
    }
}
