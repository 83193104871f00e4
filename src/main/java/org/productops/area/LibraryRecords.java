package org.productops.area;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.imports.ImportField;
import org.productops.common.imports.ImportRecord;

/**
 * What a file says of the library beside its areas, as records of an import: a company's own roles, and keys that areas had
 * which were merged into others. Tables have no columns for them.
 */
final class LibraryRecords {

    static final String ROLE = "role";
    static final String ROLE_NAME = "roleName";
    static final String INHERITANCE = "inheritance";
    static final String FORMER_KEY = "formerKey";
    static final String NOW = "mergedInto";

    private LibraryRecords() {}

    static ImportRecord role(String place, String id, String name, String inheritance) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(ROLE, id);
        fields.put(ROLE_NAME, name);
        fields.put(INHERITANCE, inheritance);
        return new ImportRecord(place, fields);
    }

    static ImportRecord formerKey(String place, String key, String now) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(FORMER_KEY, key);
        fields.put(NOW, now);
        return new ImportRecord(place, fields);
    }

    static boolean isRole(ImportRecord record) {
        return record.fields().containsKey(ROLE);
    }

    static boolean isFormerKey(ImportRecord record) {
        return record.fields().containsKey(FORMER_KEY);
    }

    static List<ImportField> fields() {
        return List.of(
                field(ROLE, "role"),
                field(ROLE_NAME, "role-name"),
                field(INHERITANCE, "inheritance"),
                field(FORMER_KEY, "former-key"),
                field(NOW, "merged-into"));
    }

    private static ImportField field(String name, String text) {
        return new ImportField(name, Message.of("productops.area.import.field." + text), Optional.empty());
    }
}
