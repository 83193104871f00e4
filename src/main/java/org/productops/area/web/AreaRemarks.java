package org.productops.area.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.productops.area.Area;
import org.productops.area.AreaFields;
import org.productops.area.AreaLink;
import org.productops.area.Effective;
import org.productops.area.Ownership;
import org.productops.area.Ownership.HeldRole;
import org.productops.area.Ownership.NamedHolder;
import org.productops.area.Ownership.Part;
import org.productops.area.Role;
import org.productops.area.Role.Inheritance;
import org.productops.common.error.Message;

/** What stands beside the fields of an area's form: what is inherited, and who is not there any more. */
final class AreaRemarks {

    private final Map<String, List<Message>> remarks = new HashMap<>();
    private final boolean isAbove;

    /** @param isAbove whether all that holds at the area is inherited where the form stands */
    private AreaRemarks(boolean isAbove) {
        this.isAbove = isAbove;
    }

    /** For the form of an area. */
    static Map<String, List<Message>> of(Ownership ownership) {
        AreaRemarks made = new AreaRemarks(false);
        made.inherits(ownership);
        made.names(ownership);
        return made.remarks;
    }

    /** For the form of an area that is to be below another one. */
    static Map<String, List<Message>> below(Ownership above) {
        AreaRemarks made = new AreaRemarks(true);
        made.inherits(above);
        return made.remarks;
    }

    private void inherits(Ownership ownership) {
        for (HeldRole held : ownership.roles()) {
            held.parts().stream()
                    .filter(part -> isInherited(part.inherited()))
                    .filter(part -> held.role().inheritance() != Inheritance.NONE)
                    .forEach(part -> say(held.role().id(), inherited(held.role(), part)));
        }
        ownership
                .channels()
                .filter(channels -> isInherited(channels.inherited()))
                .ifPresent(channels ->
                        say(AreaFields.CHANNELS, inherited(String.join(", ", channels.value()), channels.from())));
        ownership
                .links()
                .filter(links -> isInherited(links.inherited()))
                .ifPresent(links -> say(AreaFields.LINKS, inherited(names(links), links.from())));
        ownership
                .reviewMonths()
                .filter(months -> isInherited(months.inherited()))
                .ifPresent(months ->
                        say(AreaFields.REVIEW_MONTHS, inherited(String.valueOf(months.value()), months.from())));
    }

    private boolean isInherited(boolean fromAbove) {
        return isAbove || fromAbove;
    }

    private static String names(Effective<List<AreaLink>> links) {
        return links.value().stream().map(AreaLink::shown).collect(Collectors.joining(", "));
    }

    private static Message inherited(String value, Area from) {
        return Message.of("productops.area.form.inherited", value, from.name());
    }

    private static Message inherited(Role role, Part part) {
        String names = part.holders().stream().map(NamedHolder::displayName).collect(Collectors.joining(", "));
        String key = role.inheritance() == Inheritance.NEAREST
                ? "productops.area.form.inherited-nearest"
                : "productops.area.form.inherited-added";
        return Message.of(key, names, part.from().name());
    }

    private void names(Ownership ownership) {
        for (HeldRole held : ownership.roles()) {
            for (NamedHolder holder : held.holders()) {
                if (holder.isGap()) {
                    say(
                            held.role().id(),
                            Message.of(
                                    "productops.area.form.gap."
                                            + holder.standing().name().toLowerCase(Locale.ROOT),
                                    holder.displayName()));
                }
            }
        }
    }

    private void say(String field, Message remark) {
        remarks.computeIfAbsent(field, any -> new ArrayList<>()).add(remark);
    }
}
