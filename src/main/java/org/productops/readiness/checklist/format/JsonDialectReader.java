package org.productops.readiness.checklist.format;

import java.util.List;
import java.util.Map;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.json.Json;

/** A dialect that is JSON. Each entry is a line here. */
abstract class JsonDialectReader implements DialectReader {

    @Override
    public final void read(String text, LineCollector lines) {
        readValue(value(text), lines);
    }

    /**
     * Says of each entry what became of it.
     *
     * @throws InvalidException at the text if the value is none of this dialect
     */
    abstract void readValue(Object value, LineCollector lines);

    /** Whether a text is an object or a list with something in it. */
    static boolean isJson(String text) {
        String json = text.strip();
        boolean looksSo = json.startsWith("[") && json.endsWith("]") || json.startsWith("{") && json.endsWith("}");
        if (!looksSo) {
            return false;
        }
        try {
            Object value = Json.readValue(json);
            return value instanceof Map<?, ?> object
                    ? !object.isEmpty()
                    : value instanceof List<?> list && !list.isEmpty();
        } catch (InvalidException e) {
            return false;
        }
    }

    static InvalidException wrong(String key) {
        return InvalidException.at(ChecklistDialect.TEXT, Message.of("productops.readiness.format." + key));
    }

    /** Where in the text it is broken is told at the text. */
    private static Object value(String text) {
        try {
            return Json.readValue(text.strip());
        } catch (InvalidException e) {
            throw InvalidException.at(
                    ChecklistDialect.TEXT,
                    e.errors().general().stream()
                            .findFirst()
                            .orElseGet(() ->
                                    e.errors().fields().values().iterator().next()));
        }
    }
}
