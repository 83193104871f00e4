package org.productops.area.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.productops.area.Area;
import org.productops.area.AreaDraft;
import org.productops.area.AreaFields;
import org.productops.area.AreaLink;
import org.productops.area.AreaService;
import org.productops.area.AreaTree;
import org.productops.area.FactsDraft;
import org.productops.area.FactsDraft.LinkDraft;
import org.productops.area.Lifecycle;
import org.productops.area.Ownership;
import org.productops.area.Role;
import org.productops.area.Role.Inheritance;
import org.productops.common.error.Message;
import org.productops.common.web.form.Choice;
import org.productops.common.web.form.Field;
import org.productops.common.web.form.FieldKind;
import org.productops.common.web.form.FormType;
import org.productops.common.web.form.FormValues;
import org.productops.common.web.form.InheritedTokens;
import org.productops.common.web.form.RowGroup;

/** The form of an area, in the administration and on the page for its owners and maintainers. */
@Named
public class AreaFormType extends FormType<Area> {

    private static final String ID = "productops-area";

    /** The id of the field that says below which area one stands. */
    static final String PARENT_ID = ID + "-" + AreaFields.PARENT;

    /** What the name of the field begins with that stops the inheritance of a role. */
    private static final String STOP = "stop-";

    private static final String LINK_KIND = "kind";
    private static final String LINK_TITLE = "title";
    private static final String LINK_ADDRESS = "address";
    private static final int MOST_ROWS = 50;
    private static final Pattern BETWEEN_TAGS = Pattern.compile("[\\s,;]+");

    private final AreaService areas;

    @Inject
    public AreaFormType(AreaService areas) {
        super(ID, Area.class);
        this.areas = areas;
    }

    @Override
    protected List<Field> fields(Optional<Area> record) {
        List<Field> fields = new ArrayList<>();
        fields.add(field(AreaFields.NAME, FieldKind.TEXT, "name").mandatory());
        fields.add(
                record.isEmpty()
                        ? field(AreaFields.KEY, FieldKind.TEXT, "key")
                        : Field.of(AreaFields.KEY, FieldKind.FIXED, "productops.area.field.key")
                                .help("productops.area.help.key-fixed"));
        fields.add(field(AreaFields.PARENT, FieldKind.AREA, "parent"));
        fields.add(field(AreaFields.DESCRIPTION, FieldKind.LINES, "description"));
        fields.add(field(AreaFields.LIFECYCLE, FieldKind.CHOICE, "lifecycle").choices(lifecycles()));
        fields.add(field(AreaFields.ALIASES, FieldKind.LINES, "aliases"));
        fields.add(field(AreaFields.TAGS, FieldKind.TEXT, "tags"));
        areas.tree().roles().all().forEach(role -> addRole(fields, role));
        fields.add(field(AreaFields.CHANNELS, FieldKind.LINES, "channels"));
        fields.add(field(AreaFields.REVIEW_MONTHS, FieldKind.TEXT, "review-months"));
        return fields;
    }

    private static void addRole(List<Field> fields, Role role) {
        Field holders = Field.of(role.id(), FieldKind.HOLDERS, role.label());
        if (role.equals(Role.OWNER)) {
            holders = holders.first("productops.area.form.accountable");
        }
        fields.add(role.isBuiltIn() ? holders.help("productops.area.help." + role.id()) : holders);
        if (role.inheritance() != Inheritance.NONE) {
            fields.add(Field.of(
                    STOP + role.id(),
                    FieldKind.CHECK,
                    new Message(
                            role.isBuiltIn() ? "productops.area.stop." + role.id() : "productops.area.stop.own",
                            role.isBuiltIn() ? List.of() : List.of(role.name()))));
        }
    }

    private static List<Choice> lifecycles() {
        return Arrays.stream(Lifecycle.values())
                .map(each -> Choice.labelled(each.id(), "productops.area.lifecycle." + each.id()))
                .toList();
    }

    @Override
    protected List<RowGroup> groups() {
        List<Field> fields = List.of(
                Field.of(LINK_KIND, FieldKind.CHOICE, "productops.area.link.kind")
                        .choices(Arrays.stream(AreaLink.Kind.values())
                                .map(kind -> Choice.labelled(kind.id(), "productops.area.link." + kind.id()))
                                .toList()),
                Field.of(LINK_ADDRESS, FieldKind.TEXT, "productops.area.link.address")
                        .help("productops.area.help.link-address"),
                Field.of(LINK_TITLE, FieldKind.TEXT, "productops.area.link.title"));
        return List.of(new RowGroup(
                AreaFields.LINKS,
                "productops.area.field.links",
                "productops.area.link.row",
                "productops.area.link.add",
                fields,
                FormValues.EMPTY.with(LINK_KIND, AreaLink.Kind.DOCUMENTATION.id()),
                MOST_ROWS));
    }

    private static Field field(String name, FieldKind kind, String textName) {
        return Field.of(name, kind, "productops.area.field." + textName).help("productops.area.help." + textName);
    }

    @Override
    protected FormValues values(Area area) {
        AreaTree tree = areas.tree();
        Ownership ownership = areas.get(tree, area);
        int months = area.review().everyMonths();
        FormValues values = FormValues.EMPTY
                .with(AreaFields.NAME, area.name())
                .with(AreaFields.KEY, area.key())
                .with(AreaFields.PARENT, ownership.parent())
                .with(AreaFields.DESCRIPTION, area.description())
                .with(AreaFields.LIFECYCLE, area.facts().lifecycle().id())
                .with(AreaFields.ALIASES, String.join("\n", area.facts().aliases()))
                .with(AreaFields.TAGS, String.join(" ", area.facts().tags()))
                .with(AreaFields.CHANNELS, String.join("\n", area.facts().channels()))
                .with(AreaFields.REVIEW_MONTHS, months == 0 ? "" : String.valueOf(months))
                .withRows(
                        AreaFields.LINKS,
                        area.facts().links().stream().map(AreaFormType::row).toList());
        for (Role role : tree.roles().all()) {
            values = values.with(role.id(), String.join("\n", ownership.ownNames(role)))
                    .with(STOP + role.id(), area.roles().stops(role));
        }
        return values;
    }

    private static FormValues row(AreaLink link) {
        return FormValues.EMPTY
                .with(LINK_KIND, link.kind().id())
                .with(LINK_TITLE, link.title())
                .with(LINK_ADDRESS, link.address());
    }

    /** What stands in the form of a new area. */
    static FormValues blank(AreaDraft draft) {
        return FormValues.EMPTY
                .with(AreaFields.PARENT, draft.parent())
                .with(AreaFields.LIFECYCLE, Lifecycle.USUAL.id());
    }

    /** What was typed, as a draft. */
    AreaDraft draft(FormValues typed) {
        Map<String, List<String>> holders = new LinkedHashMap<>();
        List<String> stops = new ArrayList<>();
        for (Role role : areas.tree().roles().all()) {
            holders.put(role.id(), typed.holders(role.id()));
            if (typed.checked(STOP + role.id())) {
                stops.add(role.id());
            }
        }
        return new AreaDraft(
                typed.text(AreaFields.KEY),
                typed.text(AreaFields.NAME),
                typed.text(AreaFields.DESCRIPTION),
                typed.text(AreaFields.PARENT),
                new FactsDraft(
                        typed.text(AreaFields.LIFECYCLE),
                        BETWEEN_TAGS.splitAsStream(typed.text(AreaFields.TAGS)).toList(),
                        typed.lines(AreaFields.CHANNELS),
                        typed.rows(AreaFields.LINKS).stream()
                                .map(AreaFormType::link)
                                .toList(),
                        typed.lines(AreaFields.ALIASES)),
                typed.text(AreaFields.REVIEW_MONTHS),
                holders,
                stops);
    }

    private static LinkDraft link(FormValues row) {
        return new LinkDraft(row.text(LINK_KIND), row.text(LINK_TITLE), row.text(LINK_ADDRESS));
    }

    @Override
    protected Map<String, List<Message>> remarks(Optional<Area> record, FormValues values) {
        String parent = values.text(AreaFields.PARENT).strip();
        return inheriting(values)
                .map(each -> each.remarks(values))
                .orElseGet(() -> parent.isEmpty()
                        ? Map.of(AreaFields.PARENT, List.of(Message.of("productops.area.form.inherits-nothing")))
                        : Map.of());
    }

    @Override
    protected Map<String, String> placeholders(Optional<Area> record, FormValues values) {
        return inheriting(values).map(each -> each.placeholders(values)).orElse(Map.of());
    }

    @Override
    protected Map<String, List<InheritedTokens>> inherited(Optional<Area> record, FormValues values) {
        return inheriting(values).map(each -> each.holders(STOP)).orElse(Map.of());
    }

    /** From the area that stands there as the parent, whichever the area is below now. */
    private Optional<Inheriting> inheriting(FormValues values) {
        AreaTree tree = areas.tree();
        return tree.find(values.text(AreaFields.PARENT).strip()).map(above -> new Inheriting(areas.get(tree, above)));
    }

    @Override
    protected List<String> resources(Optional<Area> record) {
        return List.of("area-form");
    }

    @Override
    protected String display(Field field, String value) {
        if (field.kind() != FieldKind.AREA) {
            return value;
        }
        AreaTree tree = areas.tree();
        return tree.find(value.strip()).map(tree::path).orElse(value);
    }
}
