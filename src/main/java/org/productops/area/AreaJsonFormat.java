package org.productops.area;

import jakarta.inject.Named;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.imports.ImportFormat;
import org.productops.common.imports.ImportRecord;
import org.productops.common.imports.ImportSource;
import org.productops.common.json.Json;

/** Areas as {@link AreaExportService} writes them: fields with a text or a list of texts. */
@Named
public class AreaJsonFormat implements ImportFormat {

    private static final String AREAS = "areas";

    @Override
    public String id() {
        return "json";
    }

    @Override
    public ImportSource read(byte[] content) {
        Map<?, ?> file = Json.read(text(content), Map.class);
        if (!(file.get(AREAS) instanceof List<?> areas) || !areas.stream().allMatch(Map.class::isInstance)) {
            throw InvalidException.general(Message.of("productops.area.import.no-areas"));
        }
        List<ImportRecord> records = new ArrayList<>();
        for (Object area : areas) {
            String place = String.valueOf(records.size() + 1);
            Map<String, String> fields = new LinkedHashMap<>();
            ((Map<?, ?>) area).forEach((name, value) -> {
                String field = String.valueOf(name);
                fields.put(field, text(place, field, value));
            });
            records.add(new ImportRecord(place, fields));
        }
        return new ImportSource(records, List.of());
    }

    private static String text(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString()
                    .replaceFirst("^\uFEFF", "");
        } catch (CharacterCodingException e) {
            throw InvalidException.general(Message.of("productops.common.error.json-not-utf-8"));
        }
    }

    private static String text(String place, String field, Object value) {
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            // A line for each, and one line break at least, so that nothing in a text separates it.
            return String.join("\n", list.stream().map(String.class::cast).toList()) + (list.isEmpty() ? "" : "\n");
        }
        throw InvalidException.general(Message.of("productops.area.import.not-texts", place, field));
    }
}
