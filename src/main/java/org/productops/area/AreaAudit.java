package org.productops.area;

import java.util.List;
import java.util.stream.Collectors;

/** How an area reads in the audit log. */
final class AreaAudit {

    private AreaAudit() {}

    static String describe(Area area, AreaTree tree) {
        StringBuilder text = new StringBuilder();
        line(text, AreaFields.NAME, area.name());
        line(text, AreaFields.DESCRIPTION, area.description());
        String parent = area.parentId().isEmpty()
                ? ""
                : tree.findById(area.parentId().getAsLong()).map(Area::key).orElse("?");
        line(text, AreaFields.PARENT, parent);
        for (Role role : Role.values()) {
            line(
                    text,
                    role.name().toLowerCase(java.util.Locale.ROOT),
                    holders(area.roles().of(role)));
        }
        line(text, AreaFields.CHANNEL, area.channel());
        line(text, AreaFields.DOCUMENTATION, area.documentation());
        line(text, AreaFields.ARCHIVED, area.archived() ? "true" : "");
        return text.toString();
    }

    private static String holders(List<Holder> holders) {
        return holders.stream()
                .map(holder -> holder.isUser() ? holder.id() : "group:" + holder.id())
                .collect(Collectors.joining(", "));
    }

    private static void line(StringBuilder text, String field, String value) {
        if (!value.isEmpty()) {
            text.append(field).append(": ").append(value).append('\n');
        }
    }
}
