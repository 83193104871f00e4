package org.productops.area.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.productops.area.Area;
import org.productops.area.AreaLink;
import org.productops.area.Effective;
import org.productops.area.Ownership;
import org.productops.area.Ownership.HeldRole;
import org.productops.area.Ownership.NamedHolder;
import org.productops.area.RoleCatalog;

/**
 * An area: what is named at the area itself, and under {@code effective} what holds there.
 *
 * @param key its key
 * @param name what people call it
 * @param description what belongs to it; may be empty
 * @param parent the key of the area above; empty at the top
 * @param path the names from the top to it
 * @param archived whether it is archived: kept readable, not to be chosen any more
 * @param version what {@code If-Match} asks for
 * @param lifecycle {@code idea}, {@code building}, {@code live}, {@code maintained}, {@code sunset} or {@code retired}
 * @param tags words to find it by
 * @param channels where to reach those who look after it
 * @param links pages about it
 * @param aliases other names that people use for it
 * @param reviewMonths how often it is to be reviewed; 0 for as often as the area above
 * @param reviewed the {@link LocalDate day} on which it was reviewed last or, if never, added; missing if that is not known
 * @param roles who is named for which role, without the roles for which nobody is
 * @param stops the roles for which areas above mean nothing
 * @param effective what holds at it, named there or above
 */
record AreaJson(
        @JsonProperty("key") String key,
        @JsonProperty("name") String name,
        @JsonProperty("description") String description,
        @JsonProperty("parent") String parent,
        @JsonProperty("path") String path,
        @JsonProperty("archived") boolean archived,
        @JsonProperty("version") long version,
        @JsonProperty("lifecycle") String lifecycle,
        @JsonProperty("tags") List<String> tags,
        @JsonProperty("channels") List<String> channels,
        @JsonProperty("links") List<LinkJson> links,
        @JsonProperty("aliases") List<String> aliases,
        @JsonProperty("reviewMonths") int reviewMonths,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("reviewed") String reviewed,
        @JsonProperty("roles") List<RoleJson> roles,
        @JsonProperty("stops") List<String> stops,
        @JsonProperty("effective") EffectiveJson effective) {

    /**
     * A page about an area.
     *
     * @param kind {@code documentation}, {@code dashboard}, {@code code}, {@code repository} or {@code other}
     * @param title what people call it; may be empty
     * @param address a whole http or https address
     */
    record LinkJson(
            @JsonProperty("kind") String kind,
            @JsonProperty("title") String title,
            @JsonProperty("address") String address) {

        static LinkJson of(AreaLink link) {
            return new LinkJson(link.kind().id(), link.title(), link.address());
        }
    }

    /**
     * Who is named for a role, as they can be sent again.
     *
     * @param role {@code owner}, {@code maintainer}, {@code influencer}, {@code emeritus} or the id of a role of the
     *     company's own
     * @param holders {@code mia} for the user who logs in with that name, {@code group:payments-team} for a group; a user who
     *     was deleted is named by key
     */
    record RoleJson(@JsonProperty("role") String role, @JsonProperty("holders") List<String> holders) {}

    /**
     * What holds at the area, with the areas that say so.
     *
     * @param roles in their order, without those that nobody holds
     * @param channels where to reach those who look after it; missing if no area says it
     * @param links pages about it; missing if no area has any
     * @param reviewMonths how often it is to be reviewed; missing if no area says it
     */
    record EffectiveJson(
            @JsonProperty("roles") List<HeldRoleJson> roles,
            @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("channels") ChannelsJson channels,
            @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("links") LinksJson links,
            @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("reviewMonths") MonthsJson reviewMonths) {}

    /**
     * Who holds a role.
     *
     * @param role {@code owner}, {@code maintainer}, {@code influencer}, {@code emeritus} or the id of a role of the
     *     company's own
     * @param parts those whom an area names, for each area that does, the nearest first
     */
    record HeldRoleJson(@JsonProperty("role") String role, @JsonProperty("parts") List<PartJson> parts) {}

    /**
     * Who is named at one area.
     *
     * @param from the key of the area that names them
     * @param inherited whether that is an area above
     * @param holders in the order in which they were named
     */
    record PartJson(
            @JsonProperty("from") String from,
            @JsonProperty("inherited") boolean inherited,
            @JsonProperty("holders") List<HolderJson> holders) {}

    /**
     * A user or group.
     *
     * @param type {@code user} or {@code group}
     * @param name the name with which the user logs in, or the group's name
     * @param displayName what people see
     * @param known false for one who cannot answer for the area any more; {@code state} says why
     * @param state {@code active}; {@code inactive} for a user who was deactivated or has no licence any more; {@code empty}
     *     for a group without members; {@code gone} for a user or group that was deleted, of which a user is named by key
     */
    record HolderJson(
            @JsonProperty("type") String type,
            @JsonProperty("name") String name,
            @JsonProperty("displayName") String displayName,
            @JsonProperty("known") boolean known,
            @JsonProperty("state") String state) {}

    /**
     * Channels that may come from an area above.
     *
     * @param values the channels
     * @param from the key of the area that says so
     * @param inherited whether that is an area above
     */
    record ChannelsJson(
            @JsonProperty("values") List<String> values,
            @JsonProperty("from") String from,
            @JsonProperty("inherited") boolean inherited) {}

    /**
     * Links that may come from an area above.
     *
     * @param values the links
     * @param from the key of the area that says so
     * @param inherited whether that is an area above
     */
    record LinksJson(
            @JsonProperty("values") List<LinkJson> values,
            @JsonProperty("from") String from,
            @JsonProperty("inherited") boolean inherited) {}

    /**
     * A number of months that may come from an area above.
     *
     * @param value the number
     * @param from the key of the area that says so
     * @param inherited whether that is an area above
     */
    record MonthsJson(
            @JsonProperty("value") int value,
            @JsonProperty("from") String from,
            @JsonProperty("inherited") boolean inherited) {}

    static AreaJson of(Ownership ownership, RoleCatalog catalog) {
        Area area = ownership.area();
        return new AreaJson(
                area.key(),
                area.name(),
                area.description(),
                ownership.parent(),
                ownership.path(),
                area.archived(),
                area.version(),
                area.facts().lifecycle().id(),
                area.facts().tags(),
                area.facts().channels(),
                links(area.facts().links()),
                area.facts().aliases(),
                area.review().everyMonths(),
                area.review().on().map(LocalDate::toString).orElse(null),
                catalog.all().stream()
                        .map(role -> new RoleJson(role.id(), ownership.ownNames(role)))
                        .filter(role -> !role.holders().isEmpty())
                        .toList(),
                List.copyOf(new TreeSet<>(area.roles().stops())),
                new EffectiveJson(
                        ownership.roles().stream().map(AreaJson::role).toList(),
                        ownership.channels().map(AreaJson::channels).orElse(null),
                        ownership.links().map(AreaJson::links).orElse(null),
                        ownership.reviewMonths().map(AreaJson::months).orElse(null)));
    }

    private static HeldRoleJson role(HeldRole held) {
        return new HeldRoleJson(
                held.role().id(),
                held.parts().stream()
                        .map(part -> new PartJson(
                                part.from().key(),
                                part.inherited(),
                                part.holders().stream().map(AreaJson::holder).toList()))
                        .toList());
    }

    private static HolderJson holder(NamedHolder holder) {
        return new HolderJson(
                lower(holder.holder().kind()),
                holder.typedName(),
                holder.displayName(),
                !holder.isGap(),
                lower(holder.standing()));
    }

    private static ChannelsJson channels(Effective<List<String>> held) {
        return new ChannelsJson(held.value(), held.from().key(), held.inherited());
    }

    private static LinksJson links(Effective<List<AreaLink>> held) {
        return new LinksJson(links(held.value()), held.from().key(), held.inherited());
    }

    private static List<LinkJson> links(List<AreaLink> links) {
        return links.stream().map(LinkJson::of).toList();
    }

    private static MonthsJson months(Effective<Integer> held) {
        return new MonthsJson(held.value(), held.from().key(), held.inherited());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
