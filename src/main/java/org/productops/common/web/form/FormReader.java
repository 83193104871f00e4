package org.productops.common.web.form;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.common.web.PageRequest;

/** Reads what a browser sent of a form; what is no part of it is not looked at, and nothing is refused. */
final class FormReader {

    /** The field with the version that what was typed is based on. */
    private static final String VERSION = "version";

    private final PageRequest request;

    FormReader(PageRequest request) {
        this.request = request;
    }

    long version() {
        return request.id(VERSION).orElse(0L);
    }

    FormValues values(List<Field> fields, List<RowGroup> groups) {
        FormValues values = texts(fields, "");
        for (RowGroup group : groups) {
            List<FormValues> rows = new ArrayList<>();
            long count = Math.min(request.id(group.name()).orElse(0L), group.most());
            for (int row = 0; row < count; row++) {
                String prefix = group.name() + "." + row;
                rows.add(
                        request.has(prefix)
                                ? packed(group.fields(), request.raw(prefix))
                                : texts(group.fields(), prefix + "."));
            }
            values = values.withRows(group.name(), rows);
        }
        return values;
    }

    private FormValues texts(List<Field> fields, String prefix) {
        Map<String, String> texts = new HashMap<>();
        for (Field field : fields) {
            String name = prefix + field.name();
            texts.put(
                    field.name(),
                    field.kind() == FieldKind.CHOICES ? String.join("\n", request.texts(name)) : request.raw(name));
        }
        return new FormValues(texts, Map.of());
    }

    /**
     * A row that came as one parameter, as scripts send it: products read no more than a thousand parameters, and throw away
     * the others without a word.
     */
    private static FormValues packed(List<Field> fields, String row) {
        Map<String, String> texts = new HashMap<>();
        for (String pair : row.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                texts.merge(
                        decoded(pair.substring(0, equals)),
                        decoded(pair.substring(equals + 1)),
                        (a, b) -> a + "\n" + b);
            }
        }
        Set<String> names = fields.stream().map(Field::name).collect(Collectors.toSet());
        texts.keySet().retainAll(names);
        return new FormValues(texts, Map.of());
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // No script of ours wrote this; it stands there for whoever sent it.
            return text;
        }
    }
}
