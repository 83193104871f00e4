package org.productops.common.web.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
                rows.add(texts(group.fields(), group.name() + "." + row + "."));
            }
            values = values.withRows(group.name(), rows);
        }
        return values;
    }

    private FormValues texts(List<Field> fields, String prefix) {
        Map<String, String> texts = new HashMap<>();
        for (Field field : fields) {
            texts.put(field.name(), request.raw(prefix + field.name()));
        }
        return new FormValues(texts, Map.of());
    }
}
