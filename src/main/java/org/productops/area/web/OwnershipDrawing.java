package org.productops.area.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.productops.area.Effective;
import org.productops.area.Ownership;
import org.productops.area.Ownership.HeldRole;
import org.productops.area.Ownership.NamedHolder;
import org.productops.area.OwnershipHtml;
import org.productops.common.error.Message;
import org.productops.common.text.WebAddress;
import org.productops.common.user.Person;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;

/** Draws what holds at an area with a template. */
@Named
public final class OwnershipDrawing implements OwnershipHtml {

    private static final Template<View> TEMPLATE = new Template<>("area/facts.vm", View.class);

    private final Templates templates;

    @Inject
    public OwnershipDrawing(Templates templates) {
        this.templates = templates;
    }

    record View(Optional<String> description, List<RoleView> roles, List<FactView> facts) {}

    record RoleView(String name, Message label, List<HolderView> holders, Optional<String> inheritedFrom) {}

    /**
     * A user or group.
     *
     * @param profile where to read more of a user; empty for a group, and for a user who is not there any more
     * @param gap why nobody is there any more; empty if somebody is
     */
    record HolderView(
            boolean group, String name, Optional<String> picture, Optional<String> profile, Optional<Message> gap) {}

    record FactView(String name, Message label, String value, boolean link, Optional<String> inheritedFrom) {}

    @Override
    public String of(Ownership ownership) {
        List<FactView> facts = new ArrayList<>();
        ownership.channel().ifPresent(text -> facts.add(fact("channel", text)));
        ownership.documentation().ifPresent(text -> facts.add(fact("documentation", text)));
        String description = ownership.area().description();
        return templates.render(
                TEMPLATE,
                new View(
                        description.isEmpty() ? Optional.empty() : Optional.of(description),
                        ownership.roles().stream().map(OwnershipDrawing::role).toList(),
                        facts));
    }

    private static RoleView role(HeldRole held) {
        String name = held.role().name().toLowerCase(Locale.ROOT);
        return new RoleView(
                name,
                Message.of("productops.area.role." + name),
                held.holders().stream().map(OwnershipDrawing::holder).toList(),
                held.inherited() ? Optional.of(held.from().name()) : Optional.empty());
    }

    private static HolderView holder(NamedHolder holder) {
        return new HolderView(
                !holder.holder().isUser(),
                holder.displayName(),
                holder.person().map(Person::picture).filter(picture -> !picture.isEmpty()),
                holder.person()
                        .map(person -> "/secure/ViewProfile.jspa?name="
                                + URLEncoder.encode(person.name(), StandardCharsets.UTF_8)),
                holder.gap());
    }

    private static FactView fact(String name, Effective<String> text) {
        return new FactView(
                name,
                Message.of("productops.area.panel." + name),
                text.value(),
                WebAddress.isOne(text.value()),
                text.inherited() ? Optional.of(text.from().name()) : Optional.empty());
    }
}
