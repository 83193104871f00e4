package org.productops.area;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
     * Writes areas as JSON.
     *
     * @param areas of the tree, in the order in which they are written
     * @param out is closed
     */
    public void json(AreaTree tree, List<Area> areas, OutputStream out) {
        access.requireUser();
        Set<String> roles = tree.roles().all().stream().map(Role::id).collect(Collectors.toSet());
        AreaHolderNames holders = new AreaHolderNames(people);
        try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            writer.write("{\"areas\":[");
            String before = "\n";
            for (Area area : areas) {
                writer.write(before);
                writer.write(Json.write(values(AreaRecords.fields(area, tree.roles(), holders), roles)));
                before = ",\n";
            }
            writer.write("\n]}\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
