package org.productops.area.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.area.Area;
import org.productops.area.AreaService;
import org.productops.area.AreaTree;
import org.productops.area.Ownerships;
import org.productops.common.error.BusyException;
import org.productops.common.error.ConflictException;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotPermittedException;
import org.productops.common.error.ProductOpsException;
import org.productops.common.web.HttpStatus;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;

/**
 * The form of one area. What was typed is never lost: with errors, and with a conflict, the form comes back as it was
 * sent, and so it does when the area above is not theirs to use or somebody else is saving. With a conflict, it also shows what is stored by now where that differs, and is based on the newer version, so
 * that saving again is a decision.
 */
final class AreaFormPage {

    private static final String TEMPLATE = "area/form.vm";
    private static final String VERSION = "version";
    private static final FieldErrors NO_ERRORS = FieldErrors.none();

    private final AreaService areas;
    private final Ownerships ownerships;
    private final Place place;

    /**
     * Where the form stands.
     *
     * @param decorator the product's frame
     * @param action the form's own path, to which the key is added
     * @param afterwards where to go when it is saved; the key is added
     * @param cancel where to go instead; may be empty
     */
    record Place(String decorator, String action, String afterwards, String cancel) {}

    AreaFormPage(AreaService areas, Ownerships ownerships, Place place) {
        this.areas = areas;
        this.ownerships = ownerships;
        this.place = place;
    }

    /** The form of a new area, below the given one if its key is not empty. */
    PageResult blank(String action, String parentKey) {
        Map<AreaFormField, String> values = new EnumMap<>(AreaFormField.class);
        for (AreaFormField field : AreaFormField.values()) {
            values.put(field, field == AreaFormField.PARENT ? parentKey : "");
        }
        return PageResult.show(TEMPLATE, context(Optional.empty(), action, values, Map.of(), NO_ERRORS, 0, false));
    }

    /** The form of an area as it is stored. */
    PageResult stored(String key, boolean saved) {
        Area area = areas.getToEdit(key);
        return PageResult.show(
                TEMPLATE,
                context(
                        Optional.of(area),
                        place.action() + key,
                        stored(area),
                        Map.of(),
                        NO_ERRORS,
                        area.version(),
                        saved));
    }

    /** Creates what was typed. */
    PageResult create(String action, PageRequest request) {
        Map<AreaFormField, String> typed = typed(request);
        try {
            return PageResult.go(place.afterwards()
                    + areas.create(AreaFormField.input(typed)).key());
        } catch (InvalidException e) {
            return PageResult.again(
                    400, TEMPLATE, context(Optional.empty(), action, typed, Map.of(), e.errors(), 0, false));
        } catch (NotPermittedException | BusyException e) {
            return refused(e, Optional.empty(), action, typed, 0);
        }
    }

    /** Saves what was typed. */
    PageResult update(String key, PageRequest request) {
        Map<AreaFormField, String> typed = typed(request);
        typed.put(AreaFormField.KEY, key);
        long version = request.number(VERSION).orElse(0L);
        String action = place.action() + key;
        try {
            areas.update(key, version, AreaFormField.input(typed));
            return PageResult.go(place.afterwards() + key);
        } catch (InvalidException e) {
            return PageResult.again(
                    400,
                    TEMPLATE,
                    context(Optional.of(areas.get(key)), action, typed, Map.of(), e.errors(), version, false));
        } catch (NotPermittedException | BusyException e) {
            return refused(e, Optional.of(areas.get(key)), action, typed, version);
        } catch (ConflictException e) {
            Area now = areas.get(key);
            FieldErrors errors = FieldErrors.of(e.text());
            return PageResult.again(
                    409, TEMPLATE, context(Optional.of(now), action, typed, stored(now), errors, now.version(), false));
        }
    }

    private PageResult refused(
            ProductOpsException e, Optional<Area> area, String action, Map<AreaFormField, String> typed, long version) {
        return PageResult.again(
                HttpStatus.of(e),
                TEMPLATE,
                context(area, action, typed, Map.of(), FieldErrors.of(e.text()), version, false));
    }

    private static Map<AreaFormField, String> typed(PageRequest request) {
        Map<AreaFormField, String> typed = new EnumMap<>(AreaFormField.class);
        for (AreaFormField field : AreaFormField.values()) {
            typed.put(field, request.raw(field.field()).replace("\r\n", "\n"));
        }
        return typed;
    }

    private Map<AreaFormField, String> stored(Area area) {
        String parentKey = areas.tree().parent(area).map(Area::key).orElse("");
        Map<AreaFormField, String> values = new EnumMap<>(AreaFormField.class);
        for (AreaFormField field : AreaFormField.values()) {
            values.put(field, field.stored(area, parentKey, ownerships));
        }
        return values;
    }

    private Map<String, Object> context(
            Optional<Area> area,
            String action,
            Map<AreaFormField, String> values,
            Map<AreaFormField, String> stored,
            FieldErrors errors,
            long version,
            boolean saved) {
        List<Map<String, Object>> fields = new ArrayList<>();
        for (AreaFormField field : AreaFormField.values()) {
            if (field != AreaFormField.KEY || area.isEmpty()) {
                fields.add(field(field, values, stored, errors));
            }
        }
        Map<String, Object> context = new HashMap<>();
        context.put("decorator", place.decorator());
        context.put("action", action);
        context.put("cancel", place.cancel());
        context.put("title", title(area));
        context.put("key", area.map(Area::key).orElse(""));
        context.put("archived", area.map(Area::archived).orElse(false));
        context.put("version", String.valueOf(version));
        context.put("saved", saved);
        context.put("conflict", !stored.isEmpty());
        context.put("errors", errors.general());
        context.put("anyError", !errors.isEmpty());
        context.put("fields", fields);
        return context;
    }

    private Message title(Optional<Area> area) {
        return area.map(each ->
                        Message.of("productops.area.form.title", areas.tree().path(each)))
                .orElseGet(() -> Message.of("productops.area.form.title-new"));
    }

    private Map<String, Object> field(
            AreaFormField field,
            Map<AreaFormField, String> values,
            Map<AreaFormField, String> stored,
            FieldErrors errors) {
        String value = values.get(field);
        boolean differs = !stored.isEmpty() && !stored.get(field).strip().equals(value.strip());
        Map<String, Object> context = new HashMap<>();
        String id = "productops-area-" + field.field();
        boolean wrong = errors.fields().containsKey(field.field());
        context.put("id", id);
        context.put("describedBy", (wrong ? id + "-error " : "") + (differs ? id + "-stored " : "") + id + "-help");
        context.put("name", field.field());
        context.put("kind", field.kind());
        context.put("value", value);
        context.put("label", Message.of("productops.area.field." + field.textName()));
        context.put("help", Message.of("productops.area.help." + field.textName()));
        context.put("required", field == AreaFormField.NAME || field == AreaFormField.KEY);
        context.put("differs", differs);
        context.put("stored", differs ? stored.get(field) : "");
        context.put("valueLabel", field == AreaFormField.PARENT ? path(value) : value);
        context.put("errors", wrong ? List.of(errors.fields().get(field.field())) : List.of());
        return context;
    }

    private String path(String key) {
        AreaTree tree = areas.tree();
        return tree.find(key.strip()).map(tree::path).orElse(key);
    }
}
