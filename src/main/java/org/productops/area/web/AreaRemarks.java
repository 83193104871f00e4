package org.productops.area.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.productops.area.Area;
import org.productops.area.AreaFields;
import org.productops.area.Effective;
import org.productops.area.Holder;
import org.productops.area.Ownership;
import org.productops.area.Ownership.HeldRole;
import org.productops.area.Ownership.NamedHolder;
import org.productops.area.Role;
import org.productops.common.error.Message;

/** What stands beside the fields of an area's form: what is inherited, and who is not there any more. */
final class AreaRemarks {

    private final Map<String, List<Message>> remarks = new HashMap<>();

    private AreaRemarks() {}

    /** For the form of an area. */
    static Map<String, List<Message>> of(Ownership ownership) {
        AreaRemarks made = new AreaRemarks();
        made.inherits(ownership, HeldRole::inherited, Effective::inherited);
        made.names(ownership);
        return made.remarks;
    }

    /** For the form of an area that is to be below another one. */
    static Map<String, List<Message>> below(Ownership above) {
        AreaRemarks made = new AreaRemarks();
        made.inherits(above, any -> true, any -> true);
        return made.remarks;
    }

    private void inherits(
            Ownership ownership, Predicate<HeldRole> inheritedRole, Predicate<Effective<String>> inheritedText) {
        ownership
                .role(Role.OWNER)
                .filter(inheritedRole)
                .ifPresent(held -> say(AreaFields.OWNER, inherited(names(held, Holder.Kind.USER), held.from())));
        ownership.role(Role.MAINTAINER).filter(inheritedRole).ifPresent(held -> {
            say(AreaFields.MAINTAINER_USERS, inherited(held, Holder.Kind.USER));
            say(AreaFields.MAINTAINER_GROUPS, inherited(held, Holder.Kind.GROUP));
        });
        ownership.role(Role.INFLUENCER).filter(inheritedRole).ifPresent(held -> {
            say(AreaFields.INFLUENCER_USERS, inherited(held, Holder.Kind.USER));
            say(AreaFields.INFLUENCER_GROUPS, inherited(held, Holder.Kind.GROUP));
        });
        ownership
                .channel()
                .filter(inheritedText)
                .ifPresent(text -> say(AreaFields.CHANNEL, inherited(text.value(), text.from())));
        ownership
                .documentation()
                .filter(inheritedText)
                .ifPresent(text -> say(AreaFields.DOCUMENTATION, inherited(text.value(), text.from())));
    }

    private static Message inherited(String value, Area from) {
        return Message.of("productops.area.form.inherited", value, from.name());
    }

    /** Users and groups are two fields, and one of either takes the place of all that are inherited. */
    private static Message inherited(HeldRole held, Holder.Kind kind) {
        String names = names(held, kind);
        return names.isEmpty()
                ? Message.of(
                        "productops.area.form.inherited-no-holders", held.from().name())
                : Message.of(
                        "productops.area.form.inherited-holders",
                        names,
                        held.from().name());
    }

    private static String names(HeldRole held, Holder.Kind kind) {
        return held.holders().stream()
                .filter(holder -> holder.holder().kind() == kind)
                .map(NamedHolder::displayName)
                .collect(Collectors.joining(", "));
    }

    private void names(Ownership ownership) {
        for (HeldRole held : ownership.roles()) {
            for (NamedHolder holder : held.holders()) {
                if (holder.isGap()) {
                    say(
                            field(held.role(), holder.holder().kind()),
                            Message.of(
                                    "productops.area.form.gap."
                                            + holder.standing().name().toLowerCase(Locale.ROOT),
                                    holder.displayName()));
                }
            }
        }
    }

    private static String field(Role role, Holder.Kind kind) {
        boolean user = kind == Holder.Kind.USER;
        return switch (role) {
            case OWNER -> AreaFields.OWNER;
            case MAINTAINER -> user ? AreaFields.MAINTAINER_USERS : AreaFields.MAINTAINER_GROUPS;
            case INFLUENCER -> user ? AreaFields.INFLUENCER_USERS : AreaFields.INFLUENCER_GROUPS;
        };
    }

    private void say(String field, Message remark) {
        remarks.computeIfAbsent(field, any -> new ArrayList<>()).add(remark);
    }
}
