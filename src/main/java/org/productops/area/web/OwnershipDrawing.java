package org.productops.area.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.productops.area.AreaFacts;
import org.productops.area.AreaGap;
import org.productops.area.AreaLink;
import org.productops.area.Effective;
import org.productops.area.Ownership;
import org.productops.area.Ownership.HeldRole;
import org.productops.area.Ownership.NamedHolder;
import org.productops.area.OwnershipHtml;
import org.productops.area.Role;
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

    /** @param noOwner says so where nobody owns the area though it has other roles; where it has none, nobody looks after it */
    record View(
            Optional<String> description,
            Message lifecycle,
            List<String> tags,
            List<String> aliases,
            Optional<Message> noOwner,
            List<RoleView> roles,
            Optional<LinksView> channels,
            Optional<LinksView> links) {}

    /** @param accountable whether the first holder is accountable, which is worth saying as there are others */
    record RoleView(String name, Message label, List<PartView> parts, boolean accountable) {}

    record PartView(List<HolderView> holders, Optional<String> inheritedFrom) {}

    /**
     * A user or group.
     *
     * @param profile where to read more of a user; empty for a group, and for a user who is not there any more
     * @param gap why nobody is there any more; empty if somebody is
     */
    record HolderView(
            boolean group, String name, Optional<String> picture, Optional<String> profile, Optional<Message> gap) {}

    record LinksView(List<LinkView> values, Optional<String> inheritedFrom) {}

    /**
     * @param address where it leads; empty for what cannot be opened
     * @param kind what is to be found there; empty for a channel
     */
    record LinkView(String text, Optional<String> address, Optional<Message> kind) {}

    @Override
    public String of(Ownership ownership) {
        AreaFacts facts = ownership.area().facts();
        String description = ownership.area().description();
        return templates.render(
                TEMPLATE,
                new View(
                        description.isEmpty() ? Optional.empty() : Optional.of(description),
                        Message.of(
                                "productops.area.lifecycle." + facts.lifecycle().id()),
                        facts.tags(),
                        facts.aliases(),
                        ownership.area().isLookedAfter()
                                        && ownership.role(Role.OWNER).isEmpty()
                                        && !ownership.roles().isEmpty()
                                ? Optional.of(AreaGap.NO_OWNER.label())
                                : Optional.empty(),
                        ownership.roles().stream().map(OwnershipDrawing::role).toList(),
                        ownership.channels().map(channels -> links(channels, OwnershipDrawing::channel)),
                        ownership.links().map(links -> links(links, OwnershipDrawing::link))));
    }

    private static RoleView role(HeldRole held) {
        boolean several =
                held.parts().stream().mapToInt(part -> part.holders().size()).sum() > 1;
        return new RoleView(
                held.role().id(),
                held.role().label(),
                held.parts().stream()
                        .map(part -> new PartView(
                                part.holders().stream()
                                        .map(OwnershipDrawing::holder)
                                        .toList(),
                                part.inherited() ? Optional.of(part.from().name()) : Optional.empty()))
                        .toList(),
                several && held.role().equals(Role.OWNER));
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

    private static <T> LinksView links(Effective<List<T>> values, Function<T, LinkView> view) {
        return new LinksView(
                values.value().stream().map(view).toList(),
                values.inherited() ? Optional.of(values.from().name()) : Optional.empty());
    }

    private static LinkView channel(String channel) {
        return new LinkView(
                channel, WebAddress.isOne(channel) ? Optional.of(channel) : Optional.empty(), Optional.empty());
    }

    private static LinkView link(AreaLink link) {
        return new LinkView(
                link.shown(),
                Optional.of(link.address()),
                Optional.of(Message.of("productops.area.link." + link.kind().id())));
    }
}
