package org.productops.area.format;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.productops.area.AreaFields;
import org.productops.area.Role;
import org.productops.common.imports.ImportRecord;

/** An area while a file is read: what the file says of it, and nothing else. */
final class FoundArea {

    private static final Pattern SEPARATORS = Pattern.compile("[,;]");

    private final String place;
    private final Map<String, String> fields = new LinkedHashMap<>();

    FoundArea(String place, String key, String name) {
        this.place = place;
        fields.put(AreaFields.KEY, key);
        fields.put(AreaFields.NAME, name);
    }

    /** The file says this of a field, even that there is nothing. */
    FoundArea say(String field, String text) {
        fields.put(field, text);
        return this;
    }

    /** The file says this of a field, if it says nothing else of it. */
    FoundArea sayIfMissing(String field, String text) {
        fields.putIfAbsent(field, text);
        return this;
    }

    /** The file says this of a field, if it says anything. */
    FoundArea sayIfAny(String field, String text) {
        return text.isEmpty() ? this : say(field, text);
    }

    /** The file says this of a field, if it says anything; what it says twice counts once. */
    FoundArea sayIfAny(String field, Collection<String> lines) {
        return sayIfAny(field, lines(lines));
    }

    /** Several texts of a field, each once. One alone that could be read as several has a line break behind it. */
    static String lines(Collection<String> texts) {
        Set<String> once = new LinkedHashSet<>(texts);
        String lines = String.join("\n", once);
        return once.size() == 1 && SEPARATORS.matcher(lines).find() ? lines + "\n" : lines;
    }

    /** The file says who holds a role, if it says anything. */
    FoundArea holders(Role role, Collection<String> holders) {
        return sayIfAny(role.id(), holders);
    }

    ImportRecord record() {
        return new ImportRecord(place, fields);
    }
}
