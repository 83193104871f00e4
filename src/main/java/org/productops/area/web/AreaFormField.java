package org.productops.area.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.productops.area.Area;
import org.productops.area.AreaFields;
import org.productops.area.AreaInput;
import org.productops.area.Holder;
import org.productops.area.Ownership.NamedHolder;
import org.productops.area.Ownerships;
import org.productops.area.Role;

/** The fields of the form, in the order of the page. */
enum AreaFormField {
    NAME(AreaFields.NAME, "name", "text"),
    KEY(AreaFields.KEY, "key", "text"),
    PARENT(AreaFields.PARENT, "parent", "area"),
    DESCRIPTION(AreaFields.DESCRIPTION, "description", "lines"),
    OWNER(AreaFields.OWNER, "owner", "user"),
    MAINTAINER_USERS(AreaFields.MAINTAINER_USERS, "maintainer-users", "users"),
    MAINTAINER_GROUPS(AreaFields.MAINTAINER_GROUPS, "maintainer-groups", "groups"),
    INFLUENCER_USERS(AreaFields.INFLUENCER_USERS, "influencer-users", "users"),
    INFLUENCER_GROUPS(AreaFields.INFLUENCER_GROUPS, "influencer-groups", "groups"),
    CHANNEL(AreaFields.CHANNEL, "channel", "text"),
    DOCUMENTATION(AreaFields.DOCUMENTATION, "documentation", "address");

    private final String field;
    private final String textName;
    private final String kind;

    AreaFormField(String field, String textName, String kind) {
        this.field = field;
        this.textName = textName;
        this.kind = kind;
    }

    /** Its name in requests and errors. */
    String field() {
        return field;
    }

    /** The last part of its keys among the texts. */
    String textName() {
        return textName;
    }

    /** How it is shown and filled; known to the template. */
    String kind() {
        return kind;
    }

    /** What was typed into all fields, as an input. */
    static AreaInput input(Map<AreaFormField, String> typed) {
        return new AreaInput(
                typed.get(KEY),
                typed.get(NAME),
                typed.get(DESCRIPTION),
                typed.get(PARENT),
                typed.get(OWNER),
                split(typed.get(MAINTAINER_USERS), "[\\n,;]"),
                split(typed.get(MAINTAINER_GROUPS), "\\n"),
                split(typed.get(INFLUENCER_USERS), "[\\n,;]"),
                split(typed.get(INFLUENCER_GROUPS), "\\n"),
                typed.get(CHANNEL),
                typed.get(DOCUMENTATION));
    }

    /** What the field shows for an area that is stored. */
    String stored(Area area, String parentKey, Ownerships ownerships) {
        return switch (this) {
            case NAME -> area.name();
            case KEY -> area.key();
            case PARENT -> parentKey;
            case DESCRIPTION -> area.description();
            case OWNER -> names(ownerships, area, Role.OWNER, Holder.Kind.USER);
            case MAINTAINER_USERS -> names(ownerships, area, Role.MAINTAINER, Holder.Kind.USER);
            case MAINTAINER_GROUPS -> names(ownerships, area, Role.MAINTAINER, Holder.Kind.GROUP);
            case INFLUENCER_USERS -> names(ownerships, area, Role.INFLUENCER, Holder.Kind.USER);
            case INFLUENCER_GROUPS -> names(ownerships, area, Role.INFLUENCER, Holder.Kind.GROUP);
            case CHANNEL -> area.channel();
            case DOCUMENTATION -> area.documentation();
        };
    }

    private static String names(Ownerships ownerships, Area area, Role role, Holder.Kind kind) {
        return ownerships.named(area, role).stream()
                .filter(holder -> holder.holder().kind() == kind)
                .map(NamedHolder::typedName)
                .collect(Collectors.joining("\n"));
    }

    private static List<String> split(String text, String separator) {
        return Arrays.stream(text.split(separator))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
