package org.productops.area.jira;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.productops.area.Effective;
import org.productops.area.Ownership;
import org.productops.area.Ownership.HeldRole;
import org.productops.area.Ownership.NamedHolder;
import org.productops.common.error.Message;
import org.productops.common.user.Person;

/** Brings what is known of an area's owners into the form that the panel's template shows. */
final class OwnershipModel {

    private OwnershipModel() {}

    static Map<String, Object> of(Ownership ownership, String base) {
        Map<String, Object> model = new HashMap<>();
        model.put("state", "set");
        model.put("key", ownership.area().key());
        model.put("path", ownership.path());
        model.put("archived", ownership.area().archived());
        model.put(
                "roles",
                ownership.roles().stream().map(held -> role(held, base)).toList());
        List<Map<String, Object>> facts = new ArrayList<>();
        ownership.channel().ifPresent(channel -> facts.add(fact("channel", channel)));
        ownership.documentation().ifPresent(documentation -> facts.add(fact("documentation", documentation)));
        model.put("facts", facts);
        return model;
    }

    private static Map<String, Object> role(HeldRole held, String base) {
        String name = held.role().name().toLowerCase(Locale.ROOT);
        return Map.of(
                "name",
                name,
                "label",
                Message.of("productops.area.role." + name),
                "inherited",
                held.inherited(),
                "from",
                held.from().name(),
                "holders",
                held.holders().stream().map(holder -> holder(holder, base)).toList());
    }

    private static Map<String, Object> holder(NamedHolder holder, String base) {
        String kind = holder.isUnknown() ? "unknown" : holder.holder().isUser() ? "user" : "group";
        return Map.of(
                "kind",
                kind,
                "name",
                holder.displayName(),
                "picture",
                holder.person().map(Person::picture).orElse(""),
                "link",
                base + "/secure/ViewProfile.jspa?name="
                        + URLEncoder.encode(holder.typedName(), StandardCharsets.UTF_8));
    }

    private static Map<String, Object> fact(String name, Effective<String> text) {
        return Map.of(
                "name",
                name,
                "label",
                Message.of("productops.area.panel." + name),
                "value",
                text.value(),
                "link",
                text.value().matches("(?i)https?://.*"),
                "inherited",
                text.inherited(),
                "from",
                text.from().name());
    }
}
