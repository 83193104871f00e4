package org.productops.area;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The names of an area's fields, in forms, JSON, errors and the audit log alike. */
public final class AreaFields {

    public static final String KEY = "key";
    public static final String NAME = "name";
    public static final String DESCRIPTION = "description";
    public static final String PARENT = "parent";
    public static final String OWNER = "owner";
    public static final String MAINTAINER_USERS = "maintainerUsers";
    public static final String MAINTAINER_GROUPS = "maintainerGroups";
    public static final String INFLUENCER_USERS = "influencerUsers";
    public static final String INFLUENCER_GROUPS = "influencerGroups";
    public static final String CHANNEL = "channel";
    public static final String DOCUMENTATION = "documentation";
    public static final String ARCHIVED = "archived";

    private AreaFields() {}

    /** What an area says, for the audit log. */
    static Map<String, String> audited(Area area) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(NAME, area.name());
        fields.put(DESCRIPTION, area.description());
        fields.put(PARENT, area.parent());
        for (Role role : Role.values()) {
            fields.put(
                    role.name().toLowerCase(Locale.ROOT), holders(area.roles().of(role)));
        }
        fields.put(CHANNEL, area.channel());
        fields.put(DOCUMENTATION, area.documentation());
        fields.put(ARCHIVED, area.archived() ? "true" : "");
        return fields;
    }

    private static String holders(List<Holder> holders) {
        return holders.stream()
                .map(holder -> holder.isUser() ? holder.id() : "group:" + holder.id())
                .collect(Collectors.joining(", "));
    }
}
