package org.productops.area;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.common.access.Access;
import org.productops.common.csv.CsvOutput;
import org.productops.common.csv.CsvSeparator;
import org.productops.common.json.Json;
import org.productops.common.user.People;

/**
 * Writes areas, for all who may use the product. What it writes as a table or as JSON, an import reads back the same.
 */
@Named
public class AreaExportService {

    /** The fields that have several texts. */
    private static final Map<String, TextList> LISTS = Map.of(
            AreaFields.TAGS, TextList.WORDS,
            AreaFields.CHANNELS, TextList.TEXTS,
            AreaFields.LINKS, TextList.TEXTS,
            AreaFields.ALIASES, TextList.TEXTS,
            AreaFields.STOPS, TextList.NAMES);

    private final Access access;
    private final People people;

    @Inject
    public AreaExportService(Access access, People people) {
        this.access = access;
        this.people = people;
    }

    /**
     * Writes areas as a table.
     *
     * @param areas of the tree, in the order in which they are written
     * @param out is closed
     */
    public void csv(AreaTree tree, List<Area> areas, OutputStream out, CsvSeparator separator) {
        access.requireUser();
        List<String> names = AreaRecords.names(tree.roles());
        AreaHolderNames holders = new AreaHolderNames(people);
        try (CsvOutput csv = new CsvOutput(out, separator)) {
            csv.row(names);
            areas.forEach(area -> csv.row(
                    List.copyOf(AreaRecords.fields(area, tree.roles(), holders).values())));
        }
    }

    /**
     * Areas as the names of fields and their texts, for a format of its own.
     *
     * @param areas of the tree
     */
    public List<Map<String, String>> records(AreaTree tree, List<Area> areas) {
        access.requireUser();
        AreaHolderNames holders = new AreaHolderNames(people);
        return areas.stream()
                .map(area -> AreaRecords.fields(area, tree.roles(), holders))
                .toList();
    }

    /**
     * Writes areas as JSON, with the company's own roles, and with the keys of areas that were merged into these.
     *
     * @param areas of the tree, in the order in which they are written
     * @param out is closed
     */
    public void json(AreaTree tree, List<Area> areas, OutputStream out) {
        access.requireUser();
        Set<String> roles = tree.roles().all().stream().map(Role::id).collect(Collectors.toSet());
        AreaHolderNames holders = new AreaHolderNames(people);
        try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            writer.write("{");
            list(writer, AreaJsonFormat.ROLES, tree.roles().own().stream().map(AreaExportService::role));
            writer.write(",\n");
            list(
                    writer,
                    AreaJsonFormat.AREAS,
                    areas.stream().map(area -> values(AreaRecords.fields(area, tree.roles(), holders), roles)));
            writer.write(",\n");
            list(writer, AreaJsonFormat.FORMER, areas.stream().flatMap(area -> formerKeys(tree, area)));
            writer.write("}\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void list(Writer writer, String name, Stream<? extends Map<String, ?>> entries) throws IOException {
        writer.write(Json.write(name) + ":[");
        String before = "\n";
        for (Iterator<? extends Map<String, ?>> each = entries.iterator(); each.hasNext(); ) {
            writer.write(before);
            writer.write(Json.write(each.next()));
            before = ",\n";
        }
        writer.write("\n]");
    }

    private static Map<String, String> role(Role role) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", role.id());
        fields.put("name", role.name());
        fields.put("inheritance", role.inheritance().name());
        return fields;
    }

    private static Stream<Map<String, String>> formerKeys(AreaTree tree, Area area) {
        return tree.keys(area).stream().skip(1).map(key -> {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("key", key);
            fields.put("area", area.key());
            return fields;
        });
    }

    private static Map<String, Object> values(Map<String, String> fields, Set<String> roles) {
        Map<String, Object> values = new LinkedHashMap<>();
        fields.forEach((field, text) -> {
            TextList list = roles.contains(field) ? TextList.NAMES : LISTS.get(field);
            values.put(field, list == null ? text : list.split(text));
        });
        return values;
    }
}
