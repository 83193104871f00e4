package org.productops.readiness.checklist;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.imports.ImportFormat;
import org.productops.common.imports.ImportLine;
import org.productops.common.imports.ImportRecord;
import org.productops.common.imports.ImportSource;
import org.productops.common.json.Json;
import org.productops.common.text.TextRule;
import org.productops.readiness.check.Check;

/**
 * Checklists as JSON: the same for each of them as what the REST interface is sent to create one, and beside them what
 * people call the things that checks name by id, so that another Jira finds its own.
 */
final class ChecklistFile implements ImportFormat {

    static final String CHECKLISTS = "checklists";
    static final String NAMES = "names";

    /** In records: the name beside the id. */
    static final String SUBJECT_NAME = "subjectName";

    /** The fields of a checklist, in the order of the file. */
    static final List<String> FIELDS = List.of(
            ChecklistFields.NAME,
            ChecklistFields.DESCRIPTION,
            ChecklistFields.BY_ITSELF,
            ChecklistFields.SCOPE,
            ChecklistFields.OVERRIDES,
            ChecklistFields.GRANTERS,
            ChecklistFields.MOST_DAYS,
            ChecklistFields.ITEMS);

    /** The fields of an item that are texts. */
    private static final List<String> ITEM_TEXTS = List.of(
            ChecklistFields.SECTION,
            ChecklistFields.TEXT,
            ChecklistFields.HELP,
            ChecklistFields.LINK,
            ChecklistFields.KIND,
            ChecklistFields.SUBJECT,
            ChecklistFields.VALUE,
            ChecklistFields.TICKERS,
            ChecklistFields.CONDITIONS,
            ChecklistFields.STARTS_ON);

    private static final char MARK = '\ufeff';

    @Override
    public String id() {
        return "checklists-json";
    }

    /** What the file says of a checklist. */
    static Map<String, Object> write(ChecklistDraft draft) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(ChecklistFields.NAME, draft.name());
        fields.put(ChecklistFields.DESCRIPTION, draft.description());
        fields.put(ChecklistFields.BY_ITSELF, draft.scope().byItself());
        fields.put(ChecklistFields.SCOPE, draft.scope().conditions());
        fields.put(ChecklistFields.OVERRIDES, draft.overrides().allowed());
        fields.put(ChecklistFields.GRANTERS, draft.overrides().granters());
        fields.put(ChecklistFields.MOST_DAYS, Integer.valueOf(draft.overrides().mostDays()));
        fields.put(
                ChecklistFields.ITEMS,
                draft.items().stream().map(ChecklistFile::write).toList());
        return fields;
    }

    private static Map<String, Object> write(ChecklistDraft.Item item) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(ChecklistFields.SECTION, item.section());
        fields.put(ChecklistFields.TEXT, item.text());
        fields.put(ChecklistFields.HELP, item.help());
        fields.put(ChecklistFields.LINK, item.link());
        fields.put(ChecklistFields.MANDATORY, item.mandatory());
        fields.put(ChecklistFields.KIND, item.kind());
        fields.put(ChecklistFields.SUBJECT, item.subject());
        fields.put(ChecklistFields.VALUE, item.value());
        fields.put(ChecklistFields.TICKERS, item.tickers());
        fields.put(ChecklistFields.CONDITIONS, item.conditions());
        fields.put(ChecklistFields.SKIPPABLE, item.skippable());
        fields.put(ChecklistFields.STARTS_ON, item.startsOn());
        return fields;
    }

    @Override
    public ImportSource read(byte[] content) {
        String text = text(content);
        Map<?, ?> file = !text.isBlank() && Json.readValue(text) instanceof Map<?, ?> map ? map : Map.of();
        if (!(file.get(CHECKLISTS) instanceof List<?> lists)) {
            throw InvalidException.general(Message.of("productops.readiness.imports.no-checklists"));
        }
        Map<?, ?> names = file.get(NAMES) instanceof Map<?, ?> known ? known : Map.of();
        List<ImportRecord> records = new ArrayList<>();
        List<ImportLine> lines = new ArrayList<>();
        for (int i = 0; i < lists.size(); i++) {
            String place = String.valueOf(i + 1);
            if (lists.get(i) instanceof Map<?, ?> list) {
                records.add(record(place, list, names));
                list.keySet().stream()
                        .map(String::valueOf)
                        .filter(field -> !FIELDS.contains(field))
                        .forEach(field -> lines.add(leftOut(place, field)));
            } else {
                lines.add(new ImportLine(
                        place,
                        TextRule.beginning(Json.write(lists.get(i))),
                        Message.of("productops.readiness.imports.no-object")));
            }
        }
        return new ImportSource(records, lines);
    }

    private static ImportLine leftOut(String place, String field) {
        return new ImportLine(
                place, TextRule.beginning(field), Message.of("productops.readiness.imports.unknown-field"));
    }

    private static String text(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw InvalidException.general(Message.of("productops.common.error.json-not-utf-8"));
        }
    }

    private static ImportRecord record(String place, Map<?, ?> list, Map<?, ?> names) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : FIELDS) {
            Object value = list.get(field);
            requireType(place, field, value);
            if (field.equals(ChecklistFields.ITEMS)) {
                fields.put(field, lines(items(value, names)));
            } else if (value instanceof List<?> several) {
                fields.put(
                        field,
                        String.join("\n", several.stream().map(String::valueOf).toList()));
            } else if (value != null) {
                fields.put(field, String.valueOf(value));
            }
        }
        return new ImportRecord(place, fields);
    }

    /** What is of another kind is not guessed at: a list would stand nowhere, or be called what nobody called it. */
    private static void requireType(String place, String field, Object value) {
        boolean isRight = value == null
                || switch (field) {
                    case ChecklistFields.BY_ITSELF, ChecklistFields.OVERRIDES -> value instanceof Boolean;
                    case ChecklistFields.MOST_DAYS -> value instanceof Number || value instanceof String;
                    case ChecklistFields.GRANTERS ->
                        value instanceof List<?> several && several.stream().allMatch(String.class::isInstance);
                    case ChecklistFields.ITEMS -> value instanceof List<?>;
                    default -> value instanceof String;
                };
        if (!isRight) {
            throw InvalidException.general(
                    Message.of("productops.readiness.imports.wrong-type." + kind(field), place, field));
        }
    }

    private static String kind(String field) {
        return switch (field) {
            case ChecklistFields.BY_ITSELF, ChecklistFields.OVERRIDES -> "boolean";
            case ChecklistFields.MOST_DAYS -> "number";
            case ChecklistFields.GRANTERS, ChecklistFields.ITEMS -> "list";
            default -> "text";
        };
    }

    /** One item a line, for people who correct them. */
    private static String lines(List<Object> items) {
        return items.isEmpty()
                ? "[]"
                : items.stream().map(Json::write).collect(Collectors.joining(",\n", "[\n", "\n]"));
    }

    private static List<Object> items(Object value, Map<?, ?> names) {
        List<Object> items = new ArrayList<>();
        for (Object each : value instanceof List<?> list ? list : List.of()) {
            if (each instanceof Map<?, ?> item) {
                Map<String, Object> named = new LinkedHashMap<>();
                item.forEach((field, said) -> named.put(String.valueOf(field), said));
                Optional.ofNullable(
                                names.get(name(text(item, ChecklistFields.KIND), text(item, ChecklistFields.SUBJECT))))
                        .ifPresent(name -> named.put(SUBJECT_NAME, String.valueOf(name)));
                items.add(named);
            } else {
                items.add(each);
            }
        }
        return items;
    }

    /** Under what the name of a check's subject stands among the {@link #NAMES}. */
    static String name(String kind, String subject) {
        return kind + ":" + subject;
    }

    /** What was written of one checklist, read back. */
    static ImportRecord record(String place, String written) {
        return record(place, Json.readValue(written) instanceof Map<?, ?> list ? list : Map.of(), Map.of());
    }

    /** The same item, checked in another way. */
    static ChecklistDraft.Item withCheck(ChecklistDraft.Item item, Check check) {
        return new ChecklistDraft.Item(
                item.id(),
                item.section(),
                item.text(),
                item.help(),
                item.link(),
                item.mandatory(),
                check.kind(),
                check.subject(),
                check.value(),
                item.tickers(),
                item.conditions(),
                item.skippable(),
                item.startsOn());
    }

    /** The same item as an edit of another one. */
    static ChecklistDraft.Item withId(ChecklistDraft.Item item, long id) {
        return new ChecklistDraft.Item(
                id,
                item.section(),
                item.text(),
                item.help(),
                item.link(),
                item.mandatory(),
                item.kind(),
                item.subject(),
                item.value(),
                item.tickers(),
                item.conditions(),
                item.skippable(),
                item.startsOn());
    }

    /** An item of a record, with the name of what its check looks at; empty if the file does not say it. */
    record NamedItem(ChecklistDraft.Item item, String subjectName) {}

    /**
     * What a record says, as a draft; items have no ids.
     *
     * @throws InvalidException if the text of its items, which people can have corrected, is no list of items
     */
    static ChecklistDraft draft(ImportRecord record, List<ChecklistDraft.Item> items) {
        Map<String, String> fields = record.fields();
        ChecklistDraft.OverridesDraft usual = ChecklistDraft.OverridesDraft.USUAL;
        return new ChecklistDraft(
                fields.getOrDefault(ChecklistFields.NAME, ""),
                fields.getOrDefault(ChecklistFields.DESCRIPTION, ""),
                new ChecklistDraft.ScopeDraft(
                        isTrue(ChecklistFields.BY_ITSELF, fields, false),
                        fields.getOrDefault(ChecklistFields.SCOPE, "")),
                new ChecklistDraft.OverridesDraft(
                        isTrue(ChecklistFields.OVERRIDES, fields, true),
                        fields.containsKey(ChecklistFields.GRANTERS)
                                ? fields.get(ChecklistFields.GRANTERS)
                                        .lines()
                                        .filter(line -> !line.isBlank())
                                        .toList()
                                : usual.granters(),
                        fields.getOrDefault(ChecklistFields.MOST_DAYS, usual.mostDays())),
                items);
    }

    private static boolean isTrue(String field, Map<String, String> fields, boolean usual) {
        return switch (fields.getOrDefault(field, String.valueOf(usual)).strip()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw InvalidException.at(field, Message.of("productops.readiness.imports.true-or-false"));
        };
    }

    /** The items of a record; see {@link #draft}. */
    static List<NamedItem> items(ImportRecord record) {
        String json = record.fields().getOrDefault(ChecklistFields.ITEMS, "");
        if (json.isBlank()) {
            return List.of();
        }
        List<NamedItem> items = new ArrayList<>();
        if (Json.readValue(json) instanceof List<?> list) {
            for (Object each : list) {
                if (!(each instanceof Map<?, ?> item)) {
                    throw InvalidException.general(
                            Message.of("productops.readiness.imports.no-item", items.size() + 1));
                }
                items.add(new NamedItem(item(item, items.size() + 1), text(item, SUBJECT_NAME)));
            }
            return items;
        }
        throw InvalidException.general(Message.of("productops.readiness.imports.no-item", 1));
    }

    private static ChecklistDraft.Item item(Map<?, ?> item, int number) {
        Object skippable = item.get(ChecklistFields.SKIPPABLE);
        if (!(item.get(ChecklistFields.MANDATORY) instanceof Boolean mandatory)
                || !(skippable instanceof Boolean) && skippable != null
                || ITEM_TEXTS.stream()
                        .anyMatch(field -> !(item.get(field) instanceof String) && item.get(field) != null)) {
            // Whether an item binds is not guessed.
            throw InvalidException.general(Message.of("productops.readiness.imports.no-item", number));
        }
        return new ChecklistDraft.Item(
                0,
                text(item, ChecklistFields.SECTION),
                text(item, ChecklistFields.TEXT),
                text(item, ChecklistFields.HELP),
                text(item, ChecklistFields.LINK),
                mandatory,
                text(item, ChecklistFields.KIND),
                text(item, ChecklistFields.SUBJECT),
                text(item, ChecklistFields.VALUE),
                item.get(ChecklistFields.TICKERS) instanceof String tickers ? tickers : null,
                text(item, ChecklistFields.CONDITIONS),
                Boolean.TRUE.equals(skippable),
                text(item, ChecklistFields.STARTS_ON));
    }

    private static String text(Map<?, ?> item, String field) {
        return item.get(field) instanceof String text ? text : "";
    }
}
